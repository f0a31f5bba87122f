import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { InitiativePartsFragment } from '../../generated/graphql.ts'
import { formatNames } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { initiativePath, paths } from '../../lib/paths.ts'

/** What one chooses by, and whom to ask. */
export function InitiativeFacts({ initiative, isOwn }: { initiative: InitiativePartsFragment; isOwn: boolean }) {
  const { t, language } = useText()
  const { purpose, reach, stage, effort, startedYear, unitKinds, units, contact, links, licence, visibility, origin } =
    initiative
  const facts: readonly (readonly [string, ReactNode])[] = [
    [
      t('inspiration.page.factors'),
      <ul key="factors">
        {initiative.factors.map(({ node, title }) => (
          <li key={node}>
            <Link to={`${paths.inspiration}?faktor=${encodeURIComponent(node)}`}>{localised(title, language)}</Link>
          </li>
        ))}
      </ul>,
    ],
    [
      t('inspiration.page.kind'),
      `${t(`inspiration.purposes.${purpose}`)}, ${t(`inspiration.reaches.${reach}`).toLocaleLowerCase(language)}`,
    ],
    [t('inspiration.page.stage'), t(`inspiration.stages.${stage}`)],
    [
      t('inspiration.page.effort'),
      <>
        {t(`inspiration.efforts.${effort}`)}
        <span className="initiative-note">{t(`inspiration.effortHelp.${effort}`)}</span>
      </>,
    ],
    [t('inspiration.page.started'), startedYear],
    [
      t('inspiration.page.unitKinds'),
      formatNames(
        unitKinds.map(({ name }) => localised(name, language)),
        language,
      ),
    ],
    [
      t('inspiration.page.units'),
      formatNames(
        units.map(({ name }) => name),
        language,
      ),
    ],
    [t('inspiration.page.contact'), contact],
    [
      t('inspiration.page.links'),
      links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link}>
              <a className="ds-link" href={link} rel="noreferrer nofollow">
                {link.replace(/^https?:\/\//, '')}
              </a>
            </li>
          ))}
        </ul>
      ),
    ],
    [t('inspiration.page.licence'), t(`inspiration.licences.${licence}`)],
    [t('inspiration.page.visibility'), isOwn && t(`inspiration.visibilities.${visibility}`)],
    [t('inspiration.page.origin'), origin && <Origin origin={origin} />],
  ]
  return (
    <section className="initiative-facts card" aria-label={t('inspiration.page.facts')}>
      <dl className="fact-list">
        {facts
          .filter(([, said]) => Boolean(said))
          .map(([name, said]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{said}</dd>
            </div>
          ))}
      </dl>
    </section>
  )
}

function Origin({ origin }: { origin: NonNullable<InitiativePartsFragment['origin']> }) {
  const { t } = useText()
  const { name } = origin.organisation
  if (origin.title === null) return t('inspiration.page.originGone', { name })
  return <Link to={initiativePath(origin.id)}>{t('inspiration.page.originOf', { title: origin.title, name })}</Link>
}
