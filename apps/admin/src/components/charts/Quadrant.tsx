import { scaleLinear } from 'd3-scale'
import type { MaturityTypePartsFragment } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { type QuadrantPoint, squareDomain, touchedTypes } from './quadrant-reading.ts'
import './charts.css'

export interface QuadrantUnit {
  id: string
  name: string
  branch: string
  point: QuadrantPoint
}

interface Props {
  own: QuadrantPoint
  units: readonly QuadrantUnit[]
  types: readonly MaturityTypePartsFragment[]
  label: string
}

const size = 360
const inset = { left: 40, right: 12, top: 12, bottom: 40 }

/**
 * Capability against heritage. The oval is the uncertainty: the intervals of both. Between the types lies a broad
 * zone and no line, because nobody changes type by one point.
 */
export function Quadrant({ own, units, types, label }: Props) {
  const { t, language } = useText()
  const [low, high] = squareDomain(
    own,
    units.map(({ point }) => point),
  )
  const x = scaleLinear([low, high], [inset.left, size - inset.right])
  const y = scaleLinear([low, high], [size - inset.bottom, inset.top])
  const touched = new Set(touchedTypes(own, types).map(({ id }) => id))
  const [left, right, top, bottom] = [x(low), x(high), y(high), y(low)]
  return (
    <svg className="quadrant" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label}>
      <rect className="quadrant-field" x={left} y={top} width={right - left} height={bottom - top} rx="4" />
      <rect className="quadrant-zone" x={x(48)} y={top} width={x(52) - x(48)} height={bottom - top} />
      <rect className="quadrant-zone" x={left} y={y(52)} width={right - left} height={y(48) - y(52)} />
      {types.map((type) => (
        <text
          key={type.id}
          className="quadrant-type"
          data-touched={touched.has(type.id)}
          x={type.x === 'low' ? left + 10 : right - 10}
          y={type.y === 'low' ? bottom - 12 : top + 20}
          textAnchor={type.x === 'low' ? 'start' : 'end'}
        >
          {localised(type.title, language)}
        </text>
      ))}
      {[low, 50, high].map((tick) => (
        <g key={tick}>
          <text className="quadrant-tick" x={x(tick)} y={bottom + 14} textAnchor="middle">
            {tick}
          </text>
          <text className="quadrant-tick" x={left - 6} y={y(tick) + 4} textAnchor="end">
            {tick}
          </text>
        </g>
      ))}
      <text className="quadrant-axis" x={(left + right) / 2} y={size - 8} textAnchor="middle">
        {t('charts.heritage')} →
      </text>
      <text className="quadrant-axis" transform={`translate(12 ${(top + bottom) / 2}) rotate(-90)`} textAnchor="middle">
        {t('charts.capability')} →
      </text>
      {units.map((unit) => (
        <circle
          key={unit.id}
          className="quadrant-unit"
          data-branch={unit.branch}
          cx={x(unit.point.x)}
          cy={y(unit.point.y)}
          r="4.5"
        >
          <title>{unit.name}</title>
        </circle>
      ))}
      <path className="quadrant-region" d={oval(own, x, y)} />
      <circle className="quadrant-own" cx={x(own.x)} cy={y(own.y)} r="7" />
    </svg>
  )
}

/** An oval through the four ends of the intervals; its halves differ when an interval is not even. */
function oval(point: QuadrantPoint, x: (value: number) => number, y: (value: number) => number): string {
  const [cx, cy] = [x(point.x), y(point.y)]
  const [west, east, north, south] = [x(point.xLow), x(point.xHigh), y(point.yHigh), y(point.yLow)]
  const arc = (rx: number, ry: number, toX: number, toY: number) => `A${rx} ${ry} 0 0 1 ${toX} ${toY}`
  return [
    `M${west} ${cy}`,
    arc(cx - west, cy - north, cx, north),
    arc(east - cx, cy - north, east, cy),
    arc(east - cx, south - cy, cx, south),
    arc(cx - west, south - cy, west, cy),
    'Z',
  ].join('')
}
