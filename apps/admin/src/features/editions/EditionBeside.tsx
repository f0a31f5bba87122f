import { Section } from '../../components/page/Page.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { formatCount, formatIndex } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { cohortName } from './cohort-name.ts'
import type { ReviewedEdition } from './EditionReviewPage.tsx'

/** An edition beside the last one of its instrument: who has come and gone, which figures have moved, what became hidden. */
export function EditionBeside({ changes }: { changes: ReviewedEdition['changes'] }) {
  const { t, language } = useText()
  if (!changes)
    return (
      <Section title={t('review.beside')}>
        <p className="subtle">{t('review.first')}</p>
      </Section>
    )
  const previous = t('comparison.editionText', { year: changes.previousYear, number: changes.previousNumber })
  const count = (n: number | null) => (n === null ? '–' : formatCount(n, language))
  const names = (list: readonly string[]) => (list.length > 0 ? t('review.publicOnes', { names: list.join(', ') }) : '')
  return (
    <Section title={t('review.besideTitle', { previous })} note={t('review.besideNote')}>
      <ul>
        <li>{[t('review.joined', { n: count(changes.joined) }), names(changes.joinedNames)].join(' ')}</li>
        <li>{[t('review.left', { n: count(changes.left) }), names(changes.leftNames)].join(' ')}</li>
        <li>{t('review.stayed', { n: count(changes.stayed) })}</li>
      </ul>
      <DataTable
        caption={t('review.besideTitle', { previous })}
        rows={changes.cohorts}
        rowKey={({ key }) => key}
        columns={[
          { key: 'cohort', kind: 'name', label: t('review.cohort'), cell: (cohort) => cohortName(cohort, t, language) },
          {
            key: 'members',
            kind: 'number',
            label: t('national.members'),
            cell: ({ membersBefore, membersAfter }) =>
              t('review.fromTo', { before: count(membersBefore), after: count(membersAfter) }),
          },
          {
            key: 'mean',
            kind: 'number',
            label: t('review.mean'),
            cell: ({ meanBefore, meanAfter }) =>
              t('review.fromTo', {
                before: meanBefore === null ? '–' : formatIndex(meanBefore, language),
                after: meanAfter === null ? '–' : formatIndex(meanAfter, language),
              }),
          },
          {
            key: 'moved',
            kind: 'number',
            label: t('review.moved'),
            cell: ({ moved, compared }) => t('jobs.counts', { done: count(moved), total: count(compared) }),
          },
          { key: 'hidden', kind: 'number', label: t('review.nowHidden'), cell: ({ nowHidden }) => count(nowHidden) },
          { key: 'shown', kind: 'number', label: t('review.nowShown'), cell: ({ nowShown }) => count(nowShown) },
        ]}
      />
    </Section>
  )
}
