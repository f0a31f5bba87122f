import { Link } from 'react-router'
import { Section } from '../../components/page/Page.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import type { DecisionPartsFragment } from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { decisionPath } from '../../lib/paths.ts'
import { VerdictMark } from './VerdictMark.tsx'

/** Targets past their date that are not known to be reached, the oldest first: what the board asks about. */
export function OverdueTable({ decisions }: { decisions: readonly DecisionPartsFragment[] }) {
  const { t, language } = useText()
  const rows = decisions
    .flatMap((decision) => decision.targets.filter(({ overdue }) => overdue).map((target) => ({ decision, target })))
    .toSorted((a, b) => (a.target.dueOn < b.target.dueOn ? -1 : 1))
  if (rows.length === 0) return null
  const title = t('decisions.overdue', { count: rows.length })
  return (
    <Section title={title}>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ target }) => target.id}
        columns={[
          { key: 'target', label: t('decisions.target'), cell: ({ target }) => target.title, kind: 'name' },
          {
            key: 'decision',
            label: t('decisions.decision'),
            cell: ({ decision }) => <Link to={decisionPath(decision.id)}>{decision.title}</Link>,
          },
          { key: 'due', label: t('decisions.dueOn'), cell: ({ target }) => formatDate(target.dueOn, language) },
          { key: 'responsible', label: t('decisions.responsible'), cell: ({ target }) => target.responsible || '–' },
          {
            key: 'verdict',
            label: t('decisions.verdict'),
            cell: ({ target }) => <VerdictMark verdict={target.judgement?.verdict ?? null} />,
          },
        ]}
      />
    </Section>
  )
}
