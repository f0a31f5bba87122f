import type { ReactNode } from 'react'
import { useScale } from './scale.ts'
import './charts.css'

/*
 * The grammar: scale, grid, band, median, interval, dot. Every chart on a line is a stack of these, drawn in this
 * order, and shape tells them apart without colour: broad pale band, thin tall tick, capped line, round dot.
 */

/** Thin lines at the ticks, a little beyond the strip: the table's cells cut them where the rows meet. */
export function Grid({ height }: { height: number }) {
  const { ticks, along } = useScale()
  return (
    <g className="mark-grid">
      {ticks.map((tick) => (
        <line key={tick} x1={along(tick)} x2={along(tick)} y1={-40} y2={height + 40} />
      ))}
    </g>
  )
}

/** Where the middle half (`quarter`) or the middle four fifths (`tenth`) of a cohort lie. */
export function Band({ low, high, kind, y }: { low: number; high: number; kind: 'quarter' | 'tenth'; y: number }) {
  const { along, span } = useScale()
  const height = kind === 'quarter' ? 14 : 6
  return (
    <rect
      className={`mark-band mark-band-${kind}`}
      x={along(low)}
      width={span(low, high)}
      y={y - height / 2}
      height={height}
      rx="2"
    />
  )
}

/** The median of a cohort. */
export function Median({ at, y }: { at: number; y: number }) {
  const { along } = useScale()
  return <line className="mark-median" x1={along(at)} x2={along(at)} y1={y - 11} y2={y + 11} />
}

/** The interval of a score: a line with caps. */
export function Interval({ low, high, y }: { low: number; high: number; y: number }) {
  const { along } = useScale()
  return (
    <g className="mark-interval">
      <line x1={along(low)} x2={along(high)} y1={y} y2={y} />
      <line x1={along(low)} x2={along(low)} y1={y - 4} y2={y + 4} />
      <line x1={along(high)} x2={along(high)} y1={y - 4} y2={y + 4} />
    </g>
  )
}

interface DotProps {
  at: number
  y: number
  radius?: number
  shape?: 'circle' | 'square'
}

/** The own value; a square is somebody else's. */
export function Dot({ at, y, radius = 6, shape = 'circle' }: DotProps) {
  const { along } = useScale()
  if (shape === 'circle') return <circle className="mark-dot" cx={along(at)} cy={y} r={radius} />
  const side = radius * 1.8
  return (
    <svg x={along(at)} y={y} overflow="visible">
      <rect className="mark-dot" x={-side / 2} y={-side / 2} width={side} height={side} rx="1.5" />
    </svg>
  )
}

/** Where something began: a ring, hollow because it is past. */
export function Start({ at, y }: { at: number; y: number }) {
  const { along } = useScale()
  return <circle className="mark-start" cx={along(at)} cy={y} r="5" />
}

/** From one value to another. */
export function Path({ from, to, y }: { from: number; to: number; y: number }) {
  const { along } = useScale()
  return <line className="mark-path" x1={along(from)} x2={along(to)} y1={y} y2={y} />
}

/** A value that must not be shown: a dashed line over the whole scale, so that it is neither zero nor a gap. */
export function Hidden({ y, sign }: { y: number; sign: string }) {
  return (
    <g className="mark-hidden">
      <line x1="0" x2="100%" y1={y} y2={y} />
      <text x="50%" y={y + 4} textAnchor="middle">
        {sign}
      </text>
    </g>
  )
}

/** One line of a chart. `label` is for charts that stand alone; in a table the cells beside it say the numbers. */
export function Strip({ height = 44, label, children }: { height?: number; label?: string; children: ReactNode }) {
  const described = label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true }
  return (
    <svg className="strip" height={height} {...described}>
      {children}
    </svg>
  )
}

/** The numbers of the scale, to stand above a column of strips. */
export function ScaleLabels() {
  const { ticks, along } = useScale()
  return (
    <svg className="strip strip-labels" height="18" aria-hidden="true">
      {ticks.map((tick) => (
        <text key={tick} x={along(tick)} y="13" textAnchor="middle">
          {tick}
        </text>
      ))}
    </svg>
  )
}
