import { type ReactNode, useEffect, useRef, useState } from 'react'
import { domainOf, makeScale, ScaleContext } from '../charts/scale.ts'
import { useText } from '../../lib/i18n.ts'
import { Term } from '../term/Term.tsx'
import type { TermWord } from '../term/term-texts.ts'
import './tables.css'

export interface Column<Row> {
  key: string
  label: string
  /** shown above the column instead of the label, e.g. the numbers of a scale; the label stays for screen readers */
  heading?: ReactNode
  /** the word of the glossary that the column is about, explained beside its name */
  term?: TermWord
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
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              data-kind={column.kind ?? 'text'}
              // What is read out with every cell is the column's name, without the button in it.
              aria-label={column.term && column.label}
            >
              {column.heading ? (
                <>
                  <span className="ds-sr-only">{column.label}</span>
                  {column.heading}
                </>
              ) : (
                column.label
              )}
              {column.term && <Term word={column.term} />}
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
  const words = [...new Set(columns.flatMap(({ term }) => term ?? []))]
  const framed = (
    <>
      {scrolls ? <ScrollFrame label={caption}>{table}</ScrollFrame> : table}
      {words.length > 0 && <TableWords words={words} />}
    </>
  )
  return drawn ? <ScaleContext value={makeScale(domainOf(drawn))}>{framed}</ScaleContext> : framed
}

/** On a narrow screen, where the columns have no heads: the words that stood in them. */
function TableWords({ words }: { words: readonly TermWord[] }) {
  const { t } = useText()
  return (
    <ul className="table-words" aria-label={t('terms.list')}>
      {words.map((word) => (
        <li key={word}>
          {t(`terms.words.${word}`)}
          <Term word={word} />
        </li>
      ))}
    </ul>
  )
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
