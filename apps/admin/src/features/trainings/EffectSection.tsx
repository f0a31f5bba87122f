import { Section } from '../../components/page/Page.tsx'
import { ChangeCell, ChangeKey } from '../../components/tables/ChangeCell.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import type { EffectPartsFragment } from '../../generated/graphql.ts'
import { changeSigns } from '../../lib/change.ts'
import { formatIndex } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { countChanges, effectVerdict } from './effect-words.ts'
import { tagTitle } from './training-tags.ts'
import { useTags } from './useCatalogue.ts'

/** What has changed between the round before a programme and the one after it: a change, never a proof. */
export function EffectSection({ effect }: { effect: EffectPartsFragment }) {
  const { t, language } = useText()
  const { tags } = useTags()
  const { before, after, gap, trained, others, warnings } = effect
  if (gap || !before || !after)
    return (
      <Section title={t('trainings.effect.none')}>
        <p className="effect-note">{t(`trainings.effect.gap.${gap ?? 'NO_ROUND_AFTER'}`)}</p>
      </Section>
    )
  const changes = trained.map(({ change }) => change)
  const beside = countChanges(others)
  const rounds = { before: before.name, after: after.name }
  return (
    <Section
      title={t(`trainings.effect.${effectVerdict(changes, others)}`)}
      note={<p>{t('trainings.effect.between', rounds)}</p>}
    >
      <p className="effect-note">
        <strong>{t('trainings.effect.noProof')}</strong> {t('trainings.effect.noProofText')}
      </p>
      {warnings.map((warning) => (
        <p key={warning} className="effect-note">
          {t(`change.warning.${warning}`)}
        </p>
      ))}
      <DataTable
        caption={t('trainings.effect.caption')}
        rows={trained}
        rowKey={({ node }) => node}
        columns={[
          {
            key: 'factor',
            kind: 'name',
            label: t('trainings.fields.factor'),
            cell: ({ node }) => tagTitle(tags?.factors ?? [], node.slice('factor:'.length)),
          },
          {
            key: 'before',
            kind: 'number',
            label: before.name,
            cell: (row) => (row.before == null ? '..' : formatIndex(row.before, language)),
          },
          {
            key: 'after',
            kind: 'number',
            label: after.name,
            cell: (row) => (row.after == null ? '..' : formatIndex(row.after, language)),
          },
          {
            key: 'change',
            label: t('trainings.effect.change'),
            cell: ({ change }) => <ChangeCell change={change} />,
          },
        ]}
      />
      <ChangeKey changes={changes} />
      {others.length > 0 && (
        <>
          <p className="effect-note">{t('trainings.effect.others', { count: others.length })}</p>
          <ul className="effect-others">
            {beside.counts.map(({ word, count }) => (
              <li key={word}>
                <span className="change-sign" aria-hidden="true">
                  {changeSigns[word]}
                </span>{' '}
                {t(`trainings.effect.counts.${word}`, { count })}
              </li>
            ))}
            {beside.notCompared > 0 && (
              <li>{t('trainings.effect.counts.notCompared', { count: beside.notCompared })}</li>
            )}
          </ul>
        </>
      )}
      <p className="table-note">{t('change.family')}</p>
    </Section>
  )
}
