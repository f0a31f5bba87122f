import { useQuery } from '@apollo/client/react'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import { UnitTrendDocument, type UnitTrendQuery } from '../../generated/graphql.ts'
import { formatNames, type Language } from '../../lib/format.ts'
import { type Translate, useText } from '../../lib/i18n.ts'
import type { InstrumentNode } from './result-series.ts'
import { TrendChart, trendNodes } from './TrendChart.tsx'

type Round = NonNullable<UnitTrendQuery['round']>
type Point = NonNullable<Round['result']>['unitTrend'][number]

interface Props {
  roundId: string
  unitId: string
  /** What the unit is called on screen. */
  name: string
  nodes: readonly InstrumentNode[]
}

/** One unit year by year, for the people that it holds now: what it was before, or why a year is not shown. */
export function UnitTrendSection({ roundId, unitId, name, nodes }: Props) {
  const { t, language } = useText()
  const shown = trendNodes(nodes)
  const { data, error, refetch } = useQuery(UnitTrendDocument, {
    variables: { roundId, unitId, nodes: shown.map(({ id }) => id) },
  })
  if (error && !data) return <Failed error={error} retry={refetch} />
  if (!data) return <Loading rows={3} />
  const all = data.round?.result?.unitTrend ?? []
  // The line begins with the unit: years before it say nothing.
  const points = all.slice(all.findIndex(({ reason }) => reason !== 'NEW_UNIT'))
  if (points.length < 2) return <Empty title={t('result.noTrendTitle')}>{t('result.noTrendText')}</Empty>
  const notes = points.flatMap((point) => predecessorNote(point, name, t, language) ?? [])
  return (
    <TrendChart points={points} nodes={shown}>
      {notes.length > 0 && (
        <ul className="year-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </TrendChart>
  )
}

/** How a unit of today stood in an earlier round; null where it was the same unit. */
export function predecessorNote(
  {
    round,
    predecessors,
    sharedWith,
    reason,
  }: Pick<Point, 'predecessors' | 'sharedWith'> & {
    readonly round: { readonly reportingYear: number }
    readonly reason: Point['reason']
  },
  name: string,
  t: Translate,
  language: Language,
): string | null {
  const list = (names: readonly string[]) => formatNames(names, language)
  const year = round.reportingYear
  if (reason === 'NEW_UNIT') return t('recut.new', { year, name })
  if (reason === 'HIDDEN') return t('recut.hidden', { year })
  if (reason === 'NOT_APART')
    return sharedWith.length > 0
      ? t('recut.notApart', { year, names: list(predecessors), others: list(sharedWith) })
      : t('recut.notApartUnnamed', { year, names: list(predecessors) })
  return predecessors.length > 0 ? t('recut.was', { year, name, names: list(predecessors) }) : null
}
