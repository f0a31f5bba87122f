import { type ReactNode, useEffect, useRef } from 'react'
import { useText } from '../../lib/i18n.ts'
import './heat-map.css'

export interface HeatColumn {
  key: string
  label: string
}

export interface HeatCell {
  /** the number as it is written; null where there is none */
  text: string | null
  /** how far from what it is compared with, -2 to 2: the colour */
  step: number | null
  /** the sign and the words of what is not shown */
  hidden?: ReactNode
}

export interface HeatRow {
  key: string
  name: ReactNode
  depth: number
  isChosen: boolean
  count: ReactNode
  cells: readonly HeatCell[]
}

interface Props {
  caption: string
  /** over the names of the rows */
  rowLabel: string
  countLabel: string
  columns: readonly HeatColumn[]
  /** stands on top on every page: what the colours compare with */
  whole: HeatRow | null
  rows: readonly HeatRow[]
  sort: { by: string; descending: boolean }
  onSort(by: string, numeric: boolean): void
}

/**
 * Rows against columns, a number in every cell and a colour behind it that says how far the number lies from the whole.
 * A column's name sorts. Names and the whole stay in sight while the rest scrolls within its own frame.
 */
export function HeatMap({ caption, rowLabel, countLabel, columns, whole, rows, sort, onSort }: Props) {
  const frame = useRef<HTMLDivElement>(null)
  // On a narrow screen the column that sorts must not be out of sight.
  useEffect(() => {
    const region = frame.current
    const heading = region?.querySelector<HTMLElement>('thead th[data-column][aria-sort]')
    const names = region?.querySelector<HTMLElement>('thead th')
    if (!region || !heading || !names) return
    const left = heading.offsetLeft - names.offsetWidth
    const isSeen =
      left >= region.scrollLeft && heading.offsetLeft + heading.offsetWidth <= region.scrollLeft + region.clientWidth
    if (!isSeen) region.scrollLeft = left
  }, [sort.by])
  return (
    <div ref={frame} className="heat-map" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="ds-sr-only">{caption}</caption>
        <thead>
          <tr>
            <SortHeading label={rowLabel} by="namn" numeric={false} sort={sort} onSort={onSort} />
            <SortHeading label={countLabel} by="antal" numeric sort={sort} onSort={onSort} column />
            {columns.map(({ key, label }) => (
              <SortHeading key={key} label={label} by={key} numeric sort={sort} onSort={onSort} column />
            ))}
          </tr>
        </thead>
        <tbody>
          {whole && <Row row={whole} columns={columns} isWhole />}
          {rows.map((row) => (
            <Row key={row.key} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Row({ row, columns, isWhole = false }: { row: HeatRow; columns: readonly HeatColumn[]; isWhole?: boolean }) {
  return (
    <tr className={isWhole ? 'heat-whole' : row.isChosen ? 'heat-chosen' : undefined}>
      <th scope="row" data-depth={Math.min(row.depth, 3)}>
        {row.name}
      </th>
      <td className="heat-count">{row.count}</td>
      {columns.map(({ key }, at) => {
        const cell = row.cells[at]
        return cell?.text == null ? (
          <td key={key} className="heat-hidden">
            {cell?.hidden}
          </td>
        ) : (
          <td key={key} data-step={cell.step}>
            {cell.text}
          </td>
        )
      })}
    </tr>
  )
}

interface HeadingProps {
  label: string
  by: string
  numeric: boolean
  column?: boolean
  sort: Props['sort']
  onSort: Props['onSort']
}

function SortHeading({ label, by, numeric, column = false, sort, onSort }: HeadingProps) {
  const { t } = useText()
  const isSorted = sort.by === by
  return (
    <th
      scope="col"
      {...(column ? { 'data-column': '' } : {})}
      {...(isSorted ? { 'aria-sort': sort.descending ? ('descending' as const) : ('ascending' as const) } : {})}
    >
      <button type="button" onClick={() => onSort(by, numeric)} title={t('result.sortBy', { column: label })}>
        <span>{label}</span>
        <span className="heat-arrow" aria-hidden="true">
          {isSorted ? (sort.descending ? '↓' : '↑') : ''}
        </span>
      </button>
    </th>
  )
}

/** What the colours mean. */
export function HeatLegend({ name }: { name: string }) {
  const { t } = useText()
  return (
    <ul className="heat-legend" aria-label={t('result.heat.legend', { name })}>
      {([-2, -1, 0, 1, 2] as const).map((step) => (
        <li key={step}>
          <span className="heat-swatch" data-step={step} aria-hidden="true" />
          {t(`result.heat.step.${step}`)}
        </li>
      ))}
    </ul>
  )
}
