import { cellOf, type ChartData } from '../../components/charts/chart-data.ts'
import type { RisePlotRow } from '../../components/charts/RisePlot.tsx'
import type { ImproversQuery } from '../../generated/graphql.ts'
import { changeSigns, changeWord } from '../../lib/change.ts'
import { formatDifference, type Language } from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'

type Improvers = NonNullable<ImproversQuery['improvers']>

interface Own {
  readonly id: string
  readonly name: string
}

/** The own way first, then that of each who has risen. */
export function risenRows({ improvers, ownBefore, ownAfter }: Improvers, own: Own, t: Translate): RisePlotRow[] {
  return [
    {
      key: own.id,
      label: t('improvers.you', { name: own.name }),
      isMain: true,
      isOwn: true,
      before: ownBefore ?? null,
      after: ownAfter ?? null,
    },
    ...improvers.map(({ organisation, before, after }) => {
      return { key: organisation.id, label: organisation.name, isOwn: false, before, after }
    }),
  ]
}

/** The numbers of the chart: then, now, the change with what may be said about it, and how much is more than expected. */
export function improversData(
  { improvers, ownBefore, ownAfter }: Improvers,
  own: Own,
  { since, year }: { readonly since: number; readonly year: number },
  t: Translate,
  language: Language,
): ChartData {
  const change = ownBefore == null || ownAfter == null ? null : ownAfter - ownBefore
  return {
    columns: [
      { key: 'name', kind: 'name', label: t('lists.columns.name') },
      { key: 'before', kind: 'index', label: String(since) },
      { key: 'after', kind: 'index', label: String(year) },
      { key: 'change', kind: 'difference', label: t('improvers.change') },
      { key: 'verdict', kind: 'words', label: t('improvers.verdict') },
      { key: 'rise', kind: 'words', label: t('years.rise') },
    ],
    rows: [
      {
        key: own.id,
        cells: [t('improvers.you', { name: own.name }), cellOf(ownBefore), cellOf(ownAfter), cellOf(change), '', ''],
      },
      ...improvers.map(({ organisation, before, after, rise, low, high, verdict }) => {
        const word = changeWord({ verdict: verdict ?? null, difference: after - before })
        return {
          key: organisation.id,
          cells: [
            organisation.name,
            before,
            after,
            after - before,
            word ? `${changeSigns[word]} ${t(`change.meaning.${word}`)}` : '',
            t('improvers.span', {
              rise: formatDifference(rise, language),
              low: formatDifference(low, language),
              high: formatDifference(high, language),
            }),
          ],
        }
      }),
    ],
  }
}
