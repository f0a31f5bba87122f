import { Dot, Grid, Interval, Strip } from '../../components/charts/marks.tsx'
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

const rowHeight = 30
const head = 20

/** Figures with their intervals beside the line that they are to reach; below them, dashed, where the rounds lead. */
export function TargetStrip({ threshold, evidence, forecast, label }: Props) {
  const { t, language } = useText()
  const shown = evidence.filter(({ value }) => value !== null)
  if (shown.length === 0) return null
  const ends = shown.flatMap(({ value, low, high }) => [value, low, high])
  const scale = makeScale(domainOf([...ends, threshold, forecast?.low, forecast?.high]))
  const rows = shown.length + (forecast ? 1 : 0)
  const height = head + rows * rowHeight + 20
  return (
    <ScaleContext value={scale}>
      <figure className="target-strip">
        <Strip height={height} label={label}>
          <Grid height={height} />
          <TargetLine
            at={threshold}
            height={height - 20}
            label={t('decisions.targetLine', { value: formatIndex(threshold, language, 0) })}
          />
          {shown.map(({ value, low, high, unit }, row) => (
            <g key={unit?.id ?? ''}>
              {low !== null && high !== null && <Interval low={low} high={high} y={head + (row + 0.5) * rowHeight} />}
              <Dot at={value!} y={head + (row + 0.5) * rowHeight} />
            </g>
          ))}
          {forecast && (
            <g className="target-forecast">
              <Interval low={forecast.low} high={forecast.high} y={head + (rows - 0.5) * rowHeight} />
              <Dot at={forecast.value} y={head + (rows - 0.5) * rowHeight} radius={5} />
            </g>
          )}
          {scale.ticks.map((tick) => (
            <text key={tick} className="chart-axis" x={scale.along(tick)} y={height - 4} textAnchor="middle">
              {tick}
            </text>
          ))}
        </Strip>
        <figcaption className="subtle">
          {[...shown.flatMap(({ unit }) => unit?.name ?? []), ...(forecast ? [t('decisions.forecastLine')] : [])].join(
            ' · ',
          )}
        </figcaption>
      </figure>
    </ScaleContext>
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
