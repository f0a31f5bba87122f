import { Legend } from '../../components/charts/Legend.tsx'
import { ScaleLabels } from '../../components/charts/marks.tsx'
import { ChartFigure } from '../../components/charts/ChartFigure.tsx'
import { ScoreStrip } from '../../components/charts/ScoreStrip.tsx'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import { HiddenSign, IndexCell, SignKey } from '../../components/tables/figure-cells.tsx'
import { formatCount, type Language } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { GroupButton } from './GroupButton.tsx'
import { kindName } from './kind-name.ts'
import { groupName } from './group-name.ts'
import { groupRows, type GroupRow } from './result-series.ts'
import type { UnitsProps } from './UnitsSection.tsx'

interface Props extends UnitsProps {
  /** Those of one page. */
  rows: readonly GroupRow[]
}

/** The total of each unit on one scale. Funded operations say what they are and who runs them; the own whole stands above them. */
export function UnitsList({ groups, branch, chosen, organisationName, rows }: Props) {
  const { t, language } = useText()
  const whole = branch === 'FUNDED' ? groupRows(groups, 'OWN').slice(0, 1) : []
  const shown = [...whole.map((row) => ({ ...row, depth: 0 })), ...rows]
  const columns: Column<GroupRow>[] = [
    {
      key: 'name',
      kind: 'name',
      label: t('columns.unit'),
      cell: (row) =>
        whole[0]?.key === row.key ? (
          t('result.ownBeside', { name: groupName(row.group, organisationName, t) })
        ) : (
          <GroupButton row={row} chosen={chosen} organisationName={organisationName} />
        ),
    },
    {
      key: 'index',
      kind: 'primary',
      label: t('columns.indexInterval'),
      term: 'score',
      cell: ({ total }) => <IndexCell figure={total} />,
    },
    {
      key: 'chart',
      kind: 'chart',
      label: t('columns.chart'),
      heading: <ScaleLabels />,
      cell: ({ total }) => <ScoreStrip figure={total} />,
    },
    { key: 'kind', kind: 'text', label: t('result.kind'), cell: ({ group }) => kindOf(group, language) },
    {
      key: 'n',
      kind: 'number',
      label: t('columns.n'),
      cell: ({ group, total }) =>
        group.respondents == null ? <HiddenSign reason={total?.reason} /> : formatCount(group.respondents, language),
    },
  ]
  if (branch === 'FUNDED')
    columns.splice(4, 0, {
      key: 'operator',
      kind: 'text',
      label: t('result.operator'),
      cell: ({ group }) => group.operator ?? '',
    })
  return (
    <>
      <ChartFigure
        id={`enheter-${branch.toLowerCase()}`}
        title={t(`result.units.${branch}`)}
        about={organisationName}
        fileName={`mognad-enheter-${branch.toLowerCase()}`}
      >
        <DataTable
          caption={t(`result.units.${branch}`)}
          columns={columns}
          rows={shown}
          drawn={shown.flatMap(({ total }) => [total?.mean, total?.low, total?.high])}
          rowKey={({ key }) => key}
          rowClass={(row) =>
            `depth-${Math.min(row.depth, 3)}${row.key === chosen ? ' row-chosen' : ''}${row === shown[0] && whole.length > 0 ? ' row-beside' : ''}`
          }
          scrolls
        />
        <Legend marks={['dot', 'interval']} />
      </ChartFigure>
      <SignKey reasons={shown.map(({ total }) => total?.reason)} />
    </>
  )
}

/** What is left of a unit is of no kind, and the top of a branch says its kind by its name. */
function kindOf({ kind, part, parentId }: GroupRow['group'], language: Language): string {
  return part === 'REST' || parentId === null ? '' : kindName(kind, language)
}
