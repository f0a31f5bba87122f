import { Dot, Interval, Strip } from '../../components/charts/marks.tsx'
import { domainOf, makeScale, ScaleContext, useScale } from '../../components/charts/scale.ts'
import type { EvidencePartsFragment } from '../../generated/graphql.ts'
import { formatIndex } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

export interface ForecastSpan {
  readonly value: number
  readonly low: number
  readonly high: number
}

interface Props {
  threshold: number
  /** shown figures, one line each */
  evidence: readonly EvidencePartsFragment[]
  forecast: ForecastSpan | null
  /** the sentence that says the same */
  label: string
}

const rowHeight = 38
const head = 20
const foot = 20

/** Figures with their intervals beside the line that they are to reach; below them, dashed, where the rounds lead. */
export function TargetStrip({ threshold, evidence, forecast, label }: Props) {
  const { t, language } = useText()
  const shown = evidence.filter(({ value }) => value !== null)
  if (shown.length === 0) return null
  const ends = shown.flatMap(({ value, low, high }) => [value, low, high])
  const scale = makeScale(domainOf([...ends, threshold, forecast?.low, forecast?.high]))
  const rows = shown.length + (forecast ? 1 : 0)
  const height = head + rows * rowHeight + foot
  const lineOf = (row: number) => head + (row + 0.65) * rowHeight
  return (
    <ScaleContext value={scale}>
      <div className="target-strip">
        <Strip height={height} label={label}>
          <g className="mark-grid">
            {scale.ticks.map((tick) => (
              <line key={tick} x1={scale.along(tick)} x2={scale.along(tick)} y1={head} y2={height - foot} />
            ))}
          </g>
          <TargetLine
            at={threshold}
            height={height - 20}
            label={t('decisions.targetLine', { value: formatIndex(threshold, language, 0) })}
          />
          {shown.map(({ value, low, high, unit }, row) => (
            <g key={unit?.id ?? ''}>
              {unit && <RowName y={lineOf(row)}>{unit.name}</RowName>}
              {low !== null && high !== null && <Interval low={low} high={high} y={lineOf(row)} />}
              <Dot at={value!} y={lineOf(row)} />
            </g>
          ))}
          {forecast && (
            <g className="target-forecast">
              <RowName y={lineOf(rows - 1)}>{t('decisions.forecastLine')}</RowName>
              <Interval low={forecast.low} high={forecast.high} y={lineOf(rows - 1)} />
              <Dot at={forecast.value} y={lineOf(rows - 1)} radius={5} />
            </g>
          )}
          {scale.ticks.map((tick) => (
            <text key={tick} className="chart-axis" x={scale.along(tick)} y={height - 4} textAnchor="middle">
              {tick}
            </text>
          ))}
        </Strip>
      </div>
    </ScaleContext>
  )
}

/** Whose a line is, above it: also on a phone there is room. */
function RowName({ y, children }: { y: number; children: string }) {
  return (
    <text className="chart-axis" x="0" y={y - 12}>
      {children}
    </text>
  )
}

function TargetLine({ at, height, label }: { at: number; height: number; label: string }) {
  const { along } = useScale()
  const place = along(at)
  const part = Number.parseFloat(place)
  return (
    <g className="target-line">
      <line x1={place} x2={place} y1={head - 4} y2={height} />
      <text x={place} y={12} textAnchor={part < 12 ? 'start' : part > 88 ? 'end' : 'middle'}>
        {label}
      </text>
    </g>
  )
}
