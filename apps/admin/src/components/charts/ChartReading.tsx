import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { type ChartData, reading } from './chart-data.ts'

interface Props {
  /** what the chart is about, for those who cannot see it */
  label: string
  data: ChartData
  /** nothing in it may take the focus: the chart itself does */
  children: ReactNode
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }

/**
 * A drawing that is read mark by mark: with the arrow keys, Home and End, or under the pointer. To assistive technology
 * it is a list with one entry for each mark; beside it stands what is read, for all to see. Marks are the elements
 * that carry the row's key as `data-mark`.
 */
export function ChartReading({ label, data, children }: Props) {
  const { t, language } = useText()
  const [at, setAt] = useState<number | null>(null)
  const drawing = useRef<HTMLDivElement>(null)
  const id = useId()
  const active = at === null ? undefined : data.rows[at]
  useEffect(() => {
    for (const mark of drawing.current?.querySelectorAll<SVGElement>('[data-mark]') ?? [])
      mark.toggleAttribute('data-read', mark.dataset['mark'] === active?.key)
  })
  const onKeyDown = (event: KeyboardEvent) => {
    const last = data.rows.length - 1
    const step = steps[event.key]
    if (step !== undefined) setAt((before) => Math.min(last, Math.max(0, before === null ? 0 : before + step)))
    else if (event.key === 'Home') setAt(0)
    else if (event.key === 'End') setAt(last)
    else if (event.key === 'Escape') setAt(null)
    else return
    event.preventDefault()
  }
  const onPointerOver = ({ target }: PointerEvent) => {
    const key = target instanceof Element ? target.closest<SVGElement>('[data-mark]')?.dataset['mark'] : undefined
    const found = data.rows.findIndex((row) => row.key === key)
    if (found >= 0) setAt(found)
  }
  return (
    <div className="chart-reading">
      <div
        className="chart-marks"
        role="listbox"
        tabIndex={0}
        aria-label={t('charts.marks', { label })}
        aria-activedescendant={active ? `${id}${active.key}` : undefined}
        onKeyDown={onKeyDown}
        onFocus={() => setAt((before) => before ?? 0)}
        onBlur={() => setAt(null)}
        onPointerOver={onPointerOver}
        onPointerLeave={() => setAt(null)}
      >
        <div ref={drawing} aria-hidden="true" data-pictured>
          {children}
        </div>
        {data.rows.map((row) => (
          <span
            key={row.key}
            id={`${id}${row.key}`}
            className="ds-sr-only"
            role="option"
            aria-selected={row.key === active?.key}
          >
            {reading(data, row, t, language)}
          </span>
        ))}
      </div>
      <p className="chart-read" aria-hidden="true">
        {active ? reading(data, active, t, language) : t('charts.keys')}
      </p>
    </div>
  )
}
