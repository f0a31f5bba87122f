import './charts.css'
import { brokenLine, type RadarPoint, radarPoint } from './radar-shape.ts'

export interface RadarAxis {
  /** of its row in the chart's data */
  key: string
  label: string
  own: number | null
  median: number | null
}

interface Props {
  axes: readonly RadarAxis[]
  /** of the whole drawing, in pixels */
  width: number
}

/** Narrower than this the axes are numbered and their names stand below. */
const narrow = 620
const rings = [25, 50, 75, 100]

/**
 * Own values and medians around a centre, 0 in the middle and 100 at the rim. Only as a chosen extra view: the area grows
 * with the square of the values and the order of the axes decides its shape, so nothing is filled.
 */
export function Radar({ axes, width }: Props) {
  const isNarrow = width < narrow
  const side = Math.min(width, isNarrow ? 360 : 460)
  const radius = side / 2 - 34
  const [cx, cy] = [width / 2, side / 2]
  const at = (axis: number, value: number): RadarPoint => radarPoint(axis / axes.length, value, { cx, cy, radius })
  const line = (key: 'own' | 'median') =>
    brokenLine(axes.map((axis, place) => (axis[key] === null ? null : at(place, axis[key]))))
  return (
    <>
      <svg className="radar" width={width} height={side} viewBox={`0 0 ${width} ${side}`}>
        {rings.map((ring) => (
          <path key={ring} className="radar-ring" d={brokenLine(axes.map((_, place) => at(place, ring)))} />
        ))}
        {axes.map(({ key }, place) => {
          const end = at(place, 100)
          return <line key={key} className="radar-ring" x1={cx} y1={cy} x2={end.x} y2={end.y} />
        })}
        <path className="radar-median" d={line('median')} />
        <path className="radar-own" d={line('own')} />
        {/* Between the last axis and the first, where no value and no name stands. */}
        {rings.map((ring) => {
          const middle = radarPoint(-0.5 / axes.length, ring * Math.cos(Math.PI / axes.length), { cx, cy, radius })
          return (
            <text key={ring} className="chart-axis" x={middle.x} y={middle.y + 4} textAnchor="middle">
              {ring}
            </text>
          )
        })}
        {axes.map((axis, place) => {
          const rim = at(place, isNarrow ? 113 : 107)
          const anchor = Math.abs(rim.x - cx) < 8 ? 'middle' : rim.x > cx ? 'start' : 'end'
          const own = axis.own === null ? null : at(place, axis.own)
          const median = axis.median === null ? null : at(place, axis.median)
          return (
            <g key={axis.key} data-mark={axis.key}>
              <circle className="chart-ring" cx={(own ?? rim).x} cy={(own ?? rim).y} r="13" />
              <line x1={cx} y1={cy} x2={rim.x} y2={rim.y} stroke="transparent" strokeWidth="24" />
              {median && <rect className="radar-median-point" x={median.x - 4} y={median.y - 4} width="8" height="8" />}
              {own && <circle className="mark-dot" cx={own.x} cy={own.y} r="6" />}
              <text x={rim.x} y={rim.y + 5} textAnchor={isNarrow ? 'middle' : anchor}>
                {isNarrow ? place + 1 : axis.label}
              </text>
            </g>
          )
        })}
      </svg>
      {isNarrow && (
        <ol className="radar-names" data-drawn>
          {axes.map(({ key, label }) => (
            <li key={key}>{label}</li>
          ))}
        </ol>
      )}
    </>
  )
}
