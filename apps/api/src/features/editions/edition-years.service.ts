import { assertCan } from '@mognad/model/access/can'
import { NotFound } from '@mognad/model/errors'
import { comparableNodes } from '@mognad/model/instruments/compare-versions'
import { withActor, type Database } from '@mognad/db/connections'
import {
  trendOverEditions,
  valuesOfTwoYears,
  type CandidateRow,
  type TrendYearRow,
  type YearValue,
} from '@mognad/db/editions/edition-years.read-model'
import {
  compareFamily,
  effectiveAnswersOfInterval,
  improversNear,
  studentTQuantile,
  varianceOfInterval,
  weightedTrend,
  type Compared,
  type EditionEstimate,
  type Improver,
  type Verdict,
} from '@mognad/scoring'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { assertAsks, type Asker } from '../asker.ts'

export interface TrendParts {
  readonly points: readonly TrendYearRow[]
  /** Points per year, with a 95 % interval; null for fewer than three years. */
  readonly slope: number | null
  readonly slopeLow: number | null
  readonly slopeHigh: number | null
}

export type NoImprovers = 'noEarlierEdition' | 'notComparable' | 'noOwnValue' | 'tooFewCandidates'

export interface ImproversParts {
  /** The year that is compared with. */
  readonly since: number | null
  readonly own: { readonly before: YearValue | null; readonly after: YearValue | null }
  readonly improvers: readonly (Improver & {
    readonly organisation: CandidateRow
    /** Of the change itself; null where an interval is missing. */
    readonly verdict: Verdict | null
  })[]
  /** Those who share by name with at least thirty answers in both years. */
  readonly reason: NoImprovers | null
}

/** One node over the years of an instrument: the own trend, and who has risen most from where one stood. */
export class EditionYearsService {
  constructor(
    private readonly reader: Database,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  /** Years whose questions differ from the newest ones' are left out. @throws NotFound */
  async trend(
    asker: Asker,
    asked: { instrumentKey: string; organisationId: string; node: string; cohortKey: string },
  ): Promise<TrendParts> {
    assertAsks(asker, asked.organisationId, 'organisation')
    assertCan(asker.actor, 'compare organisation', { organisationId: asked.organisationId }, 'organisation')
    const years = await withActor(this.reader, asker.databaseActor, (read) => trendOverEditions(read, asked))
    const newest = years.at(-1)
    const alike = await Promise.all(
      years.map((year) => this.#isComparable(year.instrumentVersionId, newest!.instrumentVersionId, asked.node)),
    )
    const points = years.filter((_, at) => alike[at])
    const measured = points.flatMap(({ reportingYear, own }) => {
      const estimate = estimateOf(own)
      return estimate ? [{ reportingYear, ...estimate }] : []
    })
    const { slope, slopeVariance, degreesOfFreedom } = weightedTrend(
      measured.map(({ reportingYear }) => reportingYear),
      measured.map(({ mean }) => mean),
      measured.map(({ variance }) => variance),
    )
    if (slope === null || slopeVariance === null || degreesOfFreedom === null)
      return { points, slope: null, slopeLow: null, slopeHigh: null }
    const half = studentTQuantile(0.975, degreesOfFreedom) * Math.sqrt(slopeVariance)
    return { points, slope, slopeLow: slope - half, slopeHigh: slope + half }
  }

  /** @throws NotFound for an edition that is not published, an organisation that is not one's own */
  async improvers(
    asker: Asker,
    asked: { editionId: string; organisationId: string; node: string },
  ): Promise<ImproversParts> {
    assertAsks(asker, asked.editionId, 'edition')
    assertAsks(asker, asked.organisationId, 'organisation')
    assertCan(asker.actor, 'compare organisation', { organisationId: asked.organisationId }, 'organisation')
    const read = await withActor(this.reader, asker.databaseActor, (tx) => valuesOfTwoYears(tx, asked))
    if (!read) throw new NotFound('edition')
    const { before, own, candidates } = read
    const none = (reason: NoImprovers) => ({ since: before?.reportingYear ?? null, own, improvers: [], reason })
    if (!before) return none('noEarlierEdition')
    if (!(await this.#isComparable(before.instrumentVersionId, read.instrumentVersionId, asked.node)))
      return none('notComparable')
    const start = estimateOf(own.before)
    if (!start) return none('noOwnValue')
    const byCode = new Map(candidates.map((candidate) => [`${candidate.kind}:${candidate.code}`, candidate]))
    const { improvers, reason } = improversNear(
      [...byCode].flatMap(([code, candidate]) => {
        const [then, now] = [estimateOf(candidate.before), estimateOf(candidate.after)]
        return then && now ? [{ code, before: then, after: now }] : []
      }),
      { code: 'own', before: start },
    )
    const risen = improvers.map(({ code }) => byCode.get(code)!)
    const changes = compareFamily(risen.map((each) => comparedOf(each)))
    const listed = improvers.map((improver, at) => {
      return { ...improver, organisation: risen[at]!, verdict: changes[at]?.verdict ?? null }
    })
    return { since: before.reportingYear, own, improvers: listed, reason }
  }

  async #isComparable(one: string, other: string, node: string): Promise<boolean> {
    if (one === other) return true
    const [a, b] = await Promise.all([this.instruments.get(one), this.instruments.get(other)])
    return a !== null && b !== null && comparableNodes(a.instrument, b.instrument).has(node)
  }
}

/** The two years of one organisation as the verdicts of differences take them (method 2.3). */
function comparedOf({ before, after }: CandidateRow): Compared | null {
  const [then, now] = [before, after].map(({ mean, low, high }) =>
    low === null || high === null ? null : { mean, effectiveAnswers: effectiveAnswersOfInterval({ mean, low, high }) },
  )
  return then && now ? { before: then, after: now } : null
}

/** Null without an interval: a joint answer has no uncertainty to weigh by. */
function estimateOf(value: YearValue | null): EditionEstimate | null {
  if (!value || value.low === null || value.high === null) return null
  const { mean, low, high, respondents } = value
  return { mean, variance: varianceOfInterval({ low, high }), answers: respondents ?? 0 }
}
