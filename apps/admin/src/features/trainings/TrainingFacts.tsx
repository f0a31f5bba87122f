import type { TrainingPartsFragment } from '../../generated/graphql.ts'
import { formatNames, formatSpan } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { Agenda } from './Agenda.tsx'
import type { Tags } from './CataloguePage.tsx'
import { tagTitle } from './training-tags.ts'
import { formTitle, lengthText, roles, roleTitle } from './training-words.ts'

/** What a training is about, for whom, how it is done. */
export function TrainingFacts({ training, tags }: { training: TrainingPartsFragment; tags: Tags }) {
  const { t, language } = useText()
  const { summary, aims, agenda, materials, link, minutes, form, maturity, groupSize, languages, provider } = training
  const facts: readonly (readonly [string, string | null])[] = [
    [t('trainings.fields.area'), tagTitle(tags.areas, training.area)],
    [
      t('trainings.fields.factors'),
      formatNames(
        training.factors.map((id) => tagTitle(tags.factors, id)),
        language,
      ),
    ],
    [
      t('trainings.fields.role'),
      roles
        .filter((role) => training.roles.includes(role))
        .map((role) => roleTitle(role, language))
        .join(', '),
    ],
    [t('trainings.fields.form'), `${formTitle(form, language)}, ${lengthText(minutes, t)}`],
    [
      t('trainings.fields.maturity'),
      t('trainings.span', { span: formatSpan(maturity.from, maturity.to, language, 0) }),
    ],
    [
      t('trainings.fields.group'),
      groupSize && t('trainings.people', { span: formatSpan(groupSize.from, groupSize.to, language, 0) }),
    ],
    [t('trainings.fields.language'), languages.map((one) => t(`trainings.languages.${one}`)).join(', ')],
    [t('trainings.fields.provider'), localised(provider, language)],
  ]
  return (
    <>
      <p>{localised(summary, language)}</p>
      <dl className="fact-list">
        {facts
          .filter(([, said]) => said)
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
      {link && (
        <p>
          <a className="ds-link" href={link} rel="noreferrer">
            {t('trainings.readMore')}
          </a>
        </p>
      )}
      {aims.length > 0 && (
        <>
          <h3>{t('trainings.aims')}</h3>
          <ul>
            {aims.map((aim) => (
              <li key={aim.sv}>{localised(aim, language)}</li>
            ))}
          </ul>
        </>
      )}
      {agenda.length > 0 && (
        <>
          <h3>{t('trainings.agenda')}</h3>
          <Agenda points={agenda} />
        </>
      )}
      {materials.length > 0 && (
        <>
          <h3>{t('trainings.materials')}</h3>
          <ul>
            {materials.map((one) => (
              <li key={one.sv}>{localised(one, language)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}
