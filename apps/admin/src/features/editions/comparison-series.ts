import { sizeClassOf } from '@mognad/model/cohorts/named-cohorts'
import type {
  ComparableEditionsQuery,
  ComparisonChoicesQuery,
  ComparisonQuery,
  InstrumentNodePartsFragment,
  NodeLevel,
} from '../../generated/graphql.ts'
import type { CsvCell } from '../../lib/csv.ts'
import type { Translate } from '../../lib/i18n.ts'
import { nodeTitle } from '../../lib/instrument.ts'
import type { Language } from '../../lib/format.ts'
import { shown, signOf, type Figure } from '../../lib/figure.ts'

type Comparison = NonNullable<ComparisonQuery['comparison']>
export type ComparisonRow = Comparison['rows'][number]
export type Edition = ComparableEditionsQuery['editions']['nodes'][number]
/** What the organisation can be compared with: years, cohorts, lists. */
export type Choices = NonNullable<ComparisonChoicesQuery['comparisonChoices']>
export type Cohort = Choices['cohorts'][number]

export type Level = 'CATEGORY' | 'FACTOR' | 'AREA'
export const levels: readonly Level[] = ['CATEGORY', 'FACTOR', 'AREA']

export type Order = 'gap' | 'instrument'

/** The level that the address names; categories unless it names one. */
export function levelFrom(asked: string | null): Level {
  return levels.find((one) => one === asked) ?? 'CATEGORY'
}

/** The order that the address names; by gap unless it names the instrument's. */
export function orderFrom(asked: string | null): Order {
  return asked === 'instrument' ? 'instrument' : 'gap'
}

export interface ComparedNode {
  node: InstrumentNodePartsFragment
  own: Figure | null
  cohort: ComparisonRow['cohort']
  position: number | null
  positionReason: ComparisonRow['positionReason']
  others: number
  place: ComparisonRow['place']
  /** points up to the best quarter; below 0 inside it, null when it is not shown */
  bestQuarterGap: number | null
  /** own mean less the cohort's median, in points; null when either is not shown */
  gap: number | null
  /** the cohort's median lies within the own interval: the difference may be chance */
  withinInterval: boolean
}

/** One edition per reporting year, the newest first: the highest number of a year has replaced the others. */
export function editionsByYear(editions: readonly Edition[]): Edition[] {
  const newest = new Map<number, Edition>()
  for (const edition of editions) {
    const known = newest.get(edition.reportingYear)
    if (!known || known.number < edition.number) newest.set(edition.reportingYear, edition)
  }
  return [...newest.values()].toSorted((a, b) => b.reportingYear - a.reportingYear)
}

/** The cohort that the page opens with: the own SKR group, else everybody. */
export function defaultCohort(skrGroup: string | null | undefined): string {
  return skrGroup ? `group:${skrGroup}` : 'all'
}

/** What decides which cohorts an organisation belongs to itself. */
export interface CohortFacts {
  readonly skrGroup?: { readonly code: string } | null
  readonly county?: string | null
  readonly population?: number | null
}

/** The cohorts that the organisation itself is in, the narrowest first, and the rest in the order of the edition. */
export function cohortChoices(
  cohorts: readonly Cohort[],
  { skrGroup, county, population }: CohortFacts,
): { readonly own: readonly Cohort[]; readonly others: readonly Cohort[] } {
  const tree = skrGroup ? [`group:${skrGroup.code}`, `main:${skrGroup.code.slice(0, 1)}`, 'all'] : ['all']
  const size = sizeClassOf(population ?? null)?.key
  const own = [
    ...tree.map((key) => cohorts.find((cohort) => cohort.key === key)),
    cohorts.find(({ kind, name }) => kind === 'COUNTY' && name === county),
    cohorts.find(({ key }) => key === size),
  ].filter((cohort) => cohort !== undefined)
  return { own, others: cohorts.filter((cohort) => !own.includes(cohort)) }
}

/**
 * What the chart and its table show: the total and the dimensions first, then one finer level, by distance from the
 * cohort's median (largest lead first, what is hidden last) or in the instrument's order.
 */
export function comparedNodes(
  rows: readonly ComparisonRow[],
  nodes: readonly InstrumentNodePartsFragment[],
  level: Level,
  order: Order,
): ComparedNode[] {
  const at = (wanted: NodeLevel) =>
    nodes.flatMap((node) => {
      const row = node.level === wanted ? rows.find((one) => one.node === node.id) : undefined
      return row ? [compared(node, row)] : []
    })
  const finer = at(level)
  const sorted =
    order === 'gap'
      ? finer.toSorted((a, b) => (b.gap ?? Number.NEGATIVE_INFINITY) - (a.gap ?? Number.NEGATIVE_INFINITY) || 0)
      : finer
  return [...at('TOTAL'), ...at('DIMENSION'), ...sorted]
}

function compared(node: InstrumentNodePartsFragment, row: ComparisonRow): ComparedNode {
  const own = shown(row.own)
  const median = row.cohort.median ?? null
  return {
    node,
    own: row.own ?? null,
    cohort: row.cohort,
    position: row.position ?? null,
    positionReason: row.positionReason ?? null,
    others: row.others,
    place: row.place,
    bestQuarterGap: row.bestQuarterGap ?? null,
    gap: own && median !== null ? own.mean - median : null,
    withinInterval: own?.low != null && own.high != null && median !== null && own.low <= median && median <= own.high,
  }
}

/** Where the own value stands, for the title of the page: the row of the total. */
export function totalRow(rows: readonly ComparedNode[]): ComparedNode | undefined {
  return rows.find(({ node }) => node.level === 'TOTAL')
}

/** The table as it stands on screen, for a spreadsheet. Hidden values keep their sign, never an empty cell. */
export function comparisonCsv(rows: readonly ComparedNode[], t: Translate, language: Language): CsvCell[][] {
  const round = (value: number | null | undefined): number | null => (value == null ? null : Number(value.toFixed(1)))
  return [
    csvColumns.map((key) => t(`csv.${key}`)),
    ...rows.map(({ node, own, cohort, gap, position, positionReason, others, place, bestQuarterGap }) => [
      nodeTitle(node, t, language),
      own?.mean == null ? signOf(own?.reason) : round(own.mean),
      round(own?.low),
      round(own?.high),
      own?.respondents ?? null,
      cohort.median == null ? signOf(cohort.reason) : round(cohort.median),
      round(cohort.q25),
      round(cohort.q75),
      round(cohort.p10),
      round(cohort.p90),
      round(gap),
      position == null ? signOf(positionReason) : round(position),
      others,
      round(bestQuarterGap),
      place.likelyLow ?? signOf(place.reason),
      place.likelyHigh ?? signOf(place.reason),
      place.higherThan ?? signOf(place.reason),
      place.lowerThan ?? signOf(place.reason),
      place.undecided ?? signOf(place.reason),
      place.weightLow ?? signOf(place.weightReason),
      place.weightHigh ?? signOf(place.weightReason),
    ]),
  ]
}

const csvColumns = [
  ...([
    'node',
    'index',
    'low',
    'high',
    'n',
    'median',
    'q25',
    'q75',
    'p10',
    'p90',
    'gap',
    'position',
    'others',
  ] as const),
  ...(['bestQuarterGap', 'likelyLow', 'likelyHigh', 'higherThan', 'lowerThan', 'undecided'] as const),
  ...(['weightLow', 'weightHigh'] as const),
]
