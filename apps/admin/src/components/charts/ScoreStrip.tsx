import type { CohortFigurePartsFragment, HiddenReason } from '../../generated/graphql.ts'
import { shown, signOf, type Figure } from '../../lib/figure.ts'
import { Band, Dot, Grid, Hidden, Interval, Median, Strip } from './marks.tsx'

type CohortFigure = Pick<CohortFigurePartsFragment, 'p10' | 'q25' | 'median' | 'q75' | 'p90'>

interface Props {
  figure: Pick<Figure, 'mean' | 'low' | 'high' | 'reason'> | null | undefined
  cohort?: CohortFigure | undefined
  height?: number
  radius?: number
  label?: string
}

/** One score on the scale: its interval and dot, and behind it, where there is one, the cohort's bands and median. */
export function ScoreStrip({ figure, cohort, height = 44, radius = 6, label }: Props) {
  const own = shown(figure)
  const y = height / 2
  return (
    <Strip height={height} {...(label ? { label } : {})}>
      <Grid height={height} />
      {cohort?.p10 != null && cohort.p90 != null && <Band kind="tenth" low={cohort.p10} high={cohort.p90} y={y} />}
      {cohort?.q25 != null && cohort.q75 != null && <Band kind="quarter" low={cohort.q25} high={cohort.q75} y={y} />}
      {cohort?.median != null && <Median at={cohort.median} y={y} />}
      {own?.low != null && own.high != null && <Interval low={own.low} high={own.high} y={y} />}
      {own && <Dot at={own.mean} y={y} radius={radius} />}
      {!own && cohort?.median == null && <Hidden y={y} sign={signOf(reasonOf(figure))} />}
    </Strip>
  )
}

function reasonOf(figure: Props['figure']): HiddenReason | null {
  return figure?.reason ?? null
}
