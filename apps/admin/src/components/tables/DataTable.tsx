import { type ReactNode, useEffect, useRef, useState } from 'react'
import { domainOf, makeScale, ScaleContext } from '../charts/scale.ts'
import './tables.css'

export interface Column<Row> {
  key: string
  label: string
  /** shown above the column instead of the label, e.g. the numbers of a scale; the label stays for screen readers */
  heading?: ReactNode
  /** `primary`: the number that a narrow screen sets beside the name */
  kind?: 'name' | 'primary' | 'number' | 'chart' | 'text'
  cell(row: Row): ReactNode
}

interface Props<Row> {
  caption: string
  columns: readonly Column<Row>[]
  rows: readonly Row[]
  rowKey(row: Row): string
  /** every value that the charts of the table draw: they share one scale that holds them all */
  drawn?: readonly (number | null | undefined)[]
  /** has so many columns that between a phone and a desk it scrolls within its own frame, never the page */
  scrolls?: boolean
  /** marks a row, e.g. its depth in a tree */
  rowClass?(row: Row): string | undefined
}

/**
 * Every table of the client. On a narrow screen each row becomes a card whose numbers carry their column's name;
 * the roles are written out because browsers forget them when CSS takes the table layout away.
 */
export function DataTable<Row>({ caption, columns, rows, rowKey, rowClass, drawn, scrolls = false }: Props<Row>) {
  const table = (
    <table className="ds-table data-table" role="table">
      <caption className="ds-sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column.key} role="columnheader" scope="col" data-kind={column.kind ?? 'text'}>
              {column.heading ? (
                <>
                  <span className="ds-sr-only">{column.label}</span>
                  {column.heading}
                </>
              ) : (
                column.label
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => (
          <tr key={rowKey(row)} role="row" className={rowClass?.(row)}>
            {columns.map((column) =>
              column.kind === 'name' ? (
                <th key={column.key} role="rowheader" scope="row" data-kind="name">
                  {column.cell(row)}
                </th>
              ) : (
                <td key={column.key} role="cell" data-kind={column.kind ?? 'text'} data-label={column.label}>
                  {column.kind === 'chart' && <div className="narrow-scale">{column.heading}</div>}
                  {column.cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
  const framed = scrolls ? <ScrollFrame label={caption}>{table}</ScrollFrame> : table
  return drawn ? <ScaleContext value={makeScale(domainOf(drawn))}>{framed}</ScaleContext> : framed
}

/** Takes the keyboard's focus only while there is something to scroll to. */
function ScrollFrame({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  const [isWider, setIsWider] = useState(false)
  useEffect(() => {
    const element = frame.current
    // Where pages are tested without a layout, nothing scrolls.
    if (!element || typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(() => setIsWider(element.scrollWidth > element.clientWidth + 1))
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  const reachable = isWider ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {}
  return (
    <div ref={frame} className="table-scroll" {...reachable}>
      {children}
    </div>
  )
}
