import { ToggleGroup } from '@digdir/designsystemet-react'
import { useSearchParams } from 'react-router'
import { Legend } from '../../components/charts/Legend.tsx'
import { ScaleLabels } from '../../components/charts/marks.tsx'
import { ScoreStrip } from '../../components/charts/ScoreStrip.tsx'
import { Section } from '../../components/page/Page.tsx'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import { HiddenSign, IndexCell, SignKey } from '../../components/tables/figure-cells.tsx'
import { formatCount, formatShare } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import { type Group, type InstrumentNode, nodeRows, type NodeRow, type Selection } from './result-series.ts'

const selections: readonly Selection[] = ['categories', 'factors', 'areas']

/** Total, dimensions, categories, factors or areas of one group: marks and numbers in one table. */
export function NodesSection({ group, nodes }: { group: Group; nodes: readonly InstrumentNode[] }) {
  const { t, language } = useText()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('visa')
  const show = selections.find((selection) => selection === asked) ?? 'categories'
  const rows = nodeRows(nodes, group.figures, show)
  const columns: Column<NodeRow>[] = [
    { key: 'name', kind: 'name', label: t(`result.nodes.${show}`), cell: ({ node }) => nodeTitle(node, t, language) },
    {
      key: 'index',
      kind: 'primary',
      label: t('columns.indexInterval'),
      cell: ({ figure }) => <IndexCell figure={figure} />,
    },
    {
      key: 'chart',
      kind: 'chart',
      label: t('columns.chart'),
      heading: <ScaleLabels />,
      cell: ({ figure }) => <ScoreStrip figure={figure} />,
    },
    {
      key: 'n',
      kind: 'number',
      label: t('columns.n'),
      cell: ({ figure }) =>
        figure?.respondents == null ? (
          <HiddenSign reason={figure?.reason} />
        ) : (
          formatCount(figure.respondents, language)
        ),
    },
  ]
  // An edge of the method: only nodes with items of their own carry the share; a column of gaps says nothing.
  if (rows.some(({ figure }) => figure?.dontKnowShare != null)) {
    columns.push({
      key: 'dontKnow',
      kind: 'number',
      label: t('columns.dontKnow'),
      cell: ({ figure }) =>
        figure?.dontKnowShare == null ? (
          <HiddenSign reason={figure?.reason} />
        ) : (
          formatShare(figure.dontKnowShare, language)
        ),
    })
  }
  return (
    <Section
      title={nodesTitle(rows, t, language)}
      note={t('result.nodesNote')}
      actions={
        <ToggleGroup
          variant="secondary"
          aria-label={t('result.nodesChoice')}
          value={show}
          onChange={(value) =>
            setSearch(
              (before) => {
                before.set('visa', value)
                return before
              },
              { preventScrollReset: true },
            )
          }
        >
          {selections.map((selection) => (
            <ToggleGroup.Item key={selection} value={selection}>
              {t(`result.nodes.${selection}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      }
    >
      <DataTable
        caption={t(`result.nodes.${show}`)}
        columns={columns}
        rows={rows}
        drawn={rows.flatMap(({ figure }) => [figure?.mean, figure?.low, figure?.high])}
        rowKey={({ node }) => node.id}
        rowClass={({ depth }) => `depth-${depth}`}
      />
      <Legend marks={['dot', 'interval']} />
      <SignKey reasons={rows.map(({ figure }) => figure?.reason)} />
    </Section>
  )
}

/** The highest and the lowest of the finest level on screen, as the title of the table. */
function nodesTitle(rows: readonly NodeRow[], t: ReturnType<typeof useText>['t'], language: 'sv' | 'en'): string {
  const finest = rows.reduce((deepest, { depth }) => Math.max(deepest, depth), 0)
  const sorted = rows
    .filter((row) => row.depth === finest && row.figure?.mean != null)
    .toSorted((a, b) => (b.figure?.mean ?? 0) - (a.figure?.mean ?? 0))
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (!first || !last || first === last) return t('result.nodesTitle')
  return t('result.nodesTitleSpan', {
    high: nodeTitle(first.node, t, language),
    low: nodeTitle(last.node, t, language),
  })
}
