import { Link } from 'react-router'
import { ChartFigure } from '../../components/charts/ChartFigure.tsx'
import { ScoreStrip } from '../../components/charts/ScoreStrip.tsx'
import { domainOf, makeScale, ScaleContext } from '../../components/charts/scale.ts'
import { quadrantPoint, touchedTypes } from '../../components/charts/quadrant-reading.ts'
import { IndexCell } from '../../components/tables/figure-cells.tsx'
import { Term } from '../../components/term/Term.tsx'
import type { CsvCell } from '../../lib/csv.ts'
import { figureOf, signOf } from '../../lib/figure.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { capabilityNode, heritageNode } from '../../lib/instrument.ts'
import { resultPath } from '../../lib/paths.ts'
import type { TrendRound } from './overview-series.ts'

/** The two dimensions and the type they make. */
export function DimensionsCard({ round }: { round: TrendRound }) {
  const { t, language } = useText()
  const point = quadrantPoint(round.figures)
  const types = point ? touchedTypes(point, round.round.instrumentVersion.types) : []
  const names = types.map((type) => localised(type.title, language))
  const rows = [
    { node: capabilityNode, name: t('charts.capability') },
    { node: heritageNode, name: t('charts.heritage') },
  ]
  const csv = (): CsvCell[][] => [
    [t('columns.node'), t('columns.index'), t('csv.low'), t('csv.high')],
    ...rows.map(({ node, name }) => {
      const figure = figureOf(round.figures, node)
      const sign = signOf(figure?.reason)
      const tenth = (value: number | null | undefined) => (value == null ? sign : Number(value.toFixed(1)))
      return [name, tenth(figure?.mean), tenth(figure?.low), tenth(figure?.high)]
    }),
  ]
  const title =
    names.length === 1
      ? t('overview.type', { type: names[0] })
      : names.length === 2
        ? t('overview.typeBorder', { type: names[0], others: names[1] })
        : names.length > 2
          ? t('overview.typeUnknown')
          : t('overview.typeHidden')
  const scale = makeScale(
    domainOf(rows.flatMap(({ node }) => [figureOf(round.figures, node)?.low, figureOf(round.figures, node)?.high])),
  )
  return (
    <section className="card overview-card">
      <p className="card-kicker with-term">
        {t('overview.typeKicker')}
        <Term word="type" />
      </p>
      <h2>{title}</h2>
      <ChartFigure id="dimensioner" title={title} about={round.round.name} fileName="mognad-dimensioner" csv={csv}>
        <ScaleContext value={scale}>
          <dl className="dimension-list">
            {rows.map(({ node, name }) => {
              const figure = figureOf(round.figures, node)
              return (
                <div key={node}>
                  <dt>{name}</dt>
                  <dd>
                    <ScoreStrip figure={figure} height={28} />
                    <IndexCell figure={figure} decimals={0} />
                  </dd>
                </div>
              )
            })}
          </dl>
        </ScaleContext>
      </ChartFigure>
      <Link to={resultPath(round.round.id)}>{t('overview.typeMore')}</Link>
    </section>
  )
}
