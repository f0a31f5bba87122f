import { ChartFigure } from '../../components/charts/ChartFigure.tsx'
import { HeatLegend, HeatMap, type HeatRow } from '../../components/charts/HeatMap.tsx'
import { Failed, Loading } from '../../components/page/states.tsx'
import { HiddenSign, indexText, SignKey } from '../../components/tables/figure-cells.tsx'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import { GroupButton } from './GroupButton.tsx'
import { groupName } from './group-name.ts'
import { useResultAddress } from './result-address.ts'
import { groupRows, type GroupRow } from './result-series.ts'
import type { UnitsProps } from './UnitsSection.tsx'
import { nextSort, type Sort, sortText, stepOf } from './units-view.ts'
import type { UnitTableView } from './useUnitTable.ts'

interface Props extends UnitsProps {
  /** Those of one page. */
  rows: readonly GroupRow[]
  sort: Sort
  table: UnitTableView
}

/** Units against the parts of the instrument; the colour of a cell compares it with the whole of the own units. */
export function UnitsHeatMap({ groups, branch, chosen, organisationName, rows, sort, table }: Props) {
  const { t, language } = useText()
  const { choose } = useResultAddress()
  if (!table.isLoaded) return table.error ? <Failed error={table.error} retry={table.refetch} /> : <Loading rows={6} />
  // Funded operations have a whole of their own on top; the colours of both lists compare with the same.
  const whole = groupRows(groups, 'OWN').find(({ depth }) => depth === 0)
  const drawn = (row: GroupRow): HeatRow => ({
    key: row.key,
    name: <GroupButton row={row} chosen={chosen} organisationName={organisationName} />,
    depth: row.depth,
    isChosen: row.key === chosen,
    count:
      row.group.respondents == null ? <HiddenSign reason="HIDDEN" /> : formatCount(row.group.respondents, language),
    cells: table.columns.map(({ id }) => {
      const cell = table.cellOf(row.key, id)
      if (cell?.mean == null) return { text: null, step: null, hidden: <HiddenSign reason={cell?.reason} /> }
      const of = whole && table.cellOf(whole.key, id)
      const text = indexText(cell.mean, cell.truncated, language, 0)
      return { text, step: of?.mean == null ? 0 : stepOf(cell.mean, of.mean) }
    }),
  })
  const wholeName = whole ? groupName(whole.group, organisationName, t) : organisationName
  const others = rows.filter(({ key }) => key !== whole?.key)
  return (
    <>
      <ChartFigure
        id={`enheter-${branch.toLowerCase()}`}
        title={t(`result.units.${branch}`)}
        about={t('result.heat.note', { name: wholeName })}
        fileName={`mognad-enheter-${branch.toLowerCase()}`}
      >
        <HeatLegend name={wholeName} />
        <HeatMap
          caption={t(`result.units.${branch}`)}
          rowLabel={t('columns.unit')}
          countLabel={t('columns.n')}
          columns={table.columns.map((node) => ({
            key: node.id,
            label: node.level === 'ITEM' ? `${node.title[language]}` : nodeTitle(node, t, language),
          }))}
          whole={whole ? drawn(whole) : null}
          rows={others.map(drawn)}
          sort={sort}
          onSort={(by, numeric) => choose({ sortera: sortText(nextSort(sort, by, numeric)), sida: null })}
        />
      </ChartFigure>
      <SignKey reasons={rows.flatMap(({ key }) => table.columns.map(({ id }) => table.cellOf(key, id)?.reason))} />
      <p className="table-note">{t('result.heat.note', { name: wholeName })}</p>
    </>
  )
}
