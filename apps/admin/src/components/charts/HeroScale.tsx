import type { CohortFigurePartsFragment } from '../../generated/graphql.ts'
import { formatIndex } from '../../lib/format.ts'
import { shown, type Figure } from '../../lib/figure.ts'
import { useText } from '../../lib/i18n.ts'
import { Band, Dot, Interval, Median } from './marks.tsx'
import { domainOf, makeScale, ScaleContext } from './scale.ts'
import './charts.css'

interface Props {
  figure: Pick<Figure, 'mean' | 'low' | 'high'>
  cohort?: Pick<CohortFigurePartsFragment, 'p10' | 'q25' | 'median' | 'q75' | 'p90'> | null
  /** the sentence that says the same */
  label: string
}

/** One score, large: own value labelled above the line, the cohort's median below it. */
export function HeroScale({ figure, cohort, label }: Props) {
  const { t, language } = useText()
  const own = shown(figure)
  if (!own) return null
  const scale = makeScale(domainOf([own.mean, own.low, own.high, cohort?.p10, cohort?.q25, cohort?.q75, cohort?.p90]))
  const { ticks, along } = scale
  const y = 46
  const median = cohort?.median
  return (
    <ScaleContext value={scale}>
      <svg className="hero-scale" height="104" role="img" aria-label={label}>
        <line className="hero-rail" x1="0" x2="100%" y1={y} y2={y} />
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="hero-rail" x1={along(tick)} x2={along(tick)} y1={y - 4} y2={y + 4} />
            <text className="chart-axis" x={along(tick)} y={100} textAnchor="middle">
              {tick}
            </text>
          </g>
        ))}
        {cohort?.p10 != null && cohort.p90 != null && <Band kind="tenth" low={cohort.p10} high={cohort.p90} y={y} />}
        {cohort?.q25 != null && cohort.q75 != null && <Band kind="quarter" low={cohort.q25} high={cohort.q75} y={y} />}
        {median != null && (
          <>
            <Median at={median} y={y} />
            <text className="hero-median" x={along(median)} y={y + 29} textAnchor={anchor(along(median))}>
              {t('charts.medianLabel', { value: formatIndex(median, language, 0) })}
            </text>
          </>
        )}
        {own.low != null && own.high != null && <Interval low={own.low} high={own.high} y={y} />}
        <Dot at={own.mean} y={y} radius={9} />
        <text className="hero-value" x={along(own.mean)} y={y - 20} textAnchor={anchor(along(own.mean))}>
          {t('charts.ownLabel', { value: formatIndex(own.mean, language, 0) })}
        </text>
      </svg>
    </ScaleContext>
  )
}

/** Labels near an end of the scale lean inwards. */
function anchor(place: string): 'start' | 'middle' | 'end' {
  const value = Number.parseFloat(place)
  if (value < 15) return 'start'
  return value > 85 ? 'end' : 'middle'
}
