import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { formatIndex } from '../../lib/format.ts'
import { signOf } from '../../lib/figure.ts'
import { useText } from '../../lib/i18n.ts'
import type { Domain } from './scale.ts'
import { joinable, type TrendPoint } from './trend-series.ts'
import './charts.css'

const width = 280
const height = 170

interface Props {
  title: string
  series: readonly TrendPoint[]
  /** the same for all panels beside each other */
  domain: Domain
  label: string
}

/** One node over the years: a small panel on the scale it shares with the panels beside it. */
export function TrendPanel({ title, series, domain, label }: Props) {
  const { language } = useText()
  const y = scaleLinear(domain, [height - 26, 14])
  const years = series.map((point) => String(point.year))
  const x = scalePoint(years, [56, width - 32])
  const at = (point: TrendPoint) => x(String(point.year)) ?? 0
  const path = line<TrendPoint & { figure: { mean: number } }>()
    .x(at)
    .y((point) => y(point.figure.mean))
  return (
    <figure className="trend-panel">
      <figcaption>{title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
        {[domain[0], (domain[0] + domain[1]) / 2, domain[1]].map((tick) => (
          <g key={tick}>
            <line className="trend-grid" x1="28" x2={width} y1={y(tick)} y2={y(tick)} />
            <text className="trend-tick" x="22" y={y(tick) + 4} textAnchor="end">
              {tick}
            </text>
          </g>
        ))}
        {series.map((point, index) => {
          const before = series[index - 1]
          if (!point.breaks || !before) return null
          const middle = (at(before) + at(point)) / 2
          return <line key={point.year} className="trend-break" x1={middle} x2={middle} y1="4" y2={height - 22} />
        })}
        {joinable(series).map((run) => (
          <path key={run[0]?.year} className="trend-line" d={path(run) ?? ''} />
        ))}
        {series.map((point) => (
          <g key={point.year}>
            <text className="trend-year" x={at(point)} y={height - 6} textAnchor="middle">
              {point.year}
            </text>
            {point.figure ? (
              <>
                {point.figure.low != null && point.figure.high != null && (
                  <path
                    className="trend-whisker"
                    d={`M${at(point) - 4},${y(point.figure.high)}h8m-4,0V${y(point.figure.low)}m-4,0h8`}
                  />
                )}
                <circle className="mark-dot" cx={at(point)} cy={y(point.figure.mean)} r="4" />
                <text
                  className="trend-value"
                  x={at(point)}
                  y={y(point.figure.high ?? point.figure.mean) - 8}
                  textAnchor="middle"
                >
                  {formatIndex(point.figure.mean, language, 0)}
                </text>
              </>
            ) : (
              <text className="trend-hidden" x={at(point)} y={height / 2} textAnchor="middle">
                {signOf(point.reason)}
              </text>
            )}
          </g>
        ))}
      </svg>
    </figure>
  )
}
