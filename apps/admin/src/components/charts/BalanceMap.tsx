import { useText } from '../../lib/i18n.ts'
import './charts.css'

export interface BalanceCorner {
  /** of its row in the chart's data */
  readonly key: string
  /** one line each: a corner is narrow on a phone */
  readonly lines: readonly [string, string]
  readonly count: number
}

interface Props {
  /** Row by row from the top left. */
  corners: readonly [BalanceCorner, BalanceCorner, BalanceCorner, BalanceCorner]
  width: number
  label: string
}

const height = 320
const gap = 8
const largestRadius = 46

/** Four corners, each with a circle whose area is the count, and the count in words and figures. No corner is the right one. */
export function BalanceMap({ corners, width, label }: Props) {
  const { t } = useText()
  const most = Math.max(1, ...corners.map(({ count }) => count))
  const [wide, high] = [(width - gap) / 2, (height - gap) / 2]
  return (
    <svg className="balance-map" width={width} height={height} role="img" aria-label={label}>
      {corners.map(({ key, lines, count }, at) => {
        const [left, top] = [(at % 2) * (wide + gap), Math.floor(at / 2) * (high + gap)]
        const [x, y] = [left + wide / 2, top + high / 2 + 14]
        const radius = Math.max(14, largestRadius * Math.sqrt(count / most))
        return (
          <g key={key} data-mark={key}>
            <rect className="chart-ring" x={left + 1} y={top + 1} width={wide - 2} height={high - 2} rx="6" />
            <rect className="balance-corner" x={left} y={top} width={wide} height={high} rx="8" />
            {lines.map((line, place) => (
              <text key={line} className="balance-name" x={left + 12} y={top + 22 + 18 * place}>
                {line}
              </text>
            ))}
            {count > 0 && <circle className="balance-mark" cx={x} cy={y} r={radius} />}
            <text className="balance-count" data-empty={count === 0} x={x} y={y} dy="0.35em" textAnchor="middle">
              {count === 0 ? t('inspiration.balance.none') : count}
            </text>
          </g>
        )
      })}
    </svg>
  )
}
