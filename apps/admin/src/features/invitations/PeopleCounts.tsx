import { DataTable, type Column } from '../../components/tables/DataTable.tsx'
import { formatCount, formatIndex } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { Invitations } from './InvitationPanels.tsx'

type Count = Invitations['recipientCounts'][number]

/** Unit by unit: how many are asked and, before the round, what a group of that size can show. */
export function PeopleCounts({ counts, planned = false }: { counts: readonly Count[]; planned?: boolean }) {
  const { t, language } = useText()
  const number = (key: string, label: string, valueOf: (count: Count) => number): Column<Count> => ({
    key,
    label,
    kind: 'number',
    cell: (count) => formatCount(valueOf(count), language),
  })
  const some = (valueOf: (count: Count) => number) => counts.some((count) => valueOf(count) > 0)
  const columns: Column<Count>[] = [
    { key: 'unit', label: t('invitations.unit'), kind: 'name', cell: ({ unitName }) => unitName },
    { ...number('asked', t('invitations.counts.asked'), ({ asked }) => asked), kind: 'primary' },
    ...(some(({ byLink }) => byLink) ? [number('byLink', t('invitations.counts.byLink'), ({ byLink }) => byLink)] : []),
    ...(some(({ notDrawn }) => notDrawn)
      ? [number('notDrawn', t('invitations.counts.notDrawn'), ({ notDrawn }) => notDrawn)]
      : []),
    ...(planned
      ? [
          {
            key: 'change',
            label: t('invitations.counts.smallestChange'),
            kind: 'text',
            cell: ({ smallestChange }: Count) =>
              smallestChange === null || smallestChange === undefined ? (
                <span className="subtle">{t('invitations.counts.joined')}</span>
              ) : (
                <span className="number">
                  {t('invitations.counts.points', { points: formatIndex(smallestChange, language) })}
                </span>
              ),
          } satisfies Column<Count>,
        ]
      : [
          number('sent', t('invitations.counts.sent'), ({ sent }) => sent),
          ...(some(({ waiting }) => waiting)
            ? [number('waiting', t('invitations.counts.waiting'), ({ waiting }) => waiting)]
            : []),
          ...(some(({ bounced }) => bounced)
            ? [number('bounced', t('invitations.counts.bounced'), ({ bounced }) => bounced)]
            : []),
        ]),
  ]
  return (
    <>
      <DataTable
        caption={t('invitations.counts.caption')}
        rows={counts}
        rowKey={({ unitId }) => unitId}
        columns={columns}
      />
      {planned && <p className="subtle invite-small">{t('invitations.counts.smallestChangeNote')}</p>}
    </>
  )
}
