import {
  adjustPValues,
  FALSE_DISCOVERIES,
  FEWEST_ANSWERS_OF_IMPROVER,
  normalCdf,
  normalQuantile,
  SMALLEST_DIFFERENCE,
  varianceOfInterval,
} from '@mognad/scoring'

/** One organisation's figure on one factor in one published edition, of those whose figures the asker may read. */
export interface EditionFigure {
  readonly organisationId: string
  readonly factor: string
  readonly reportingYear: number
  readonly mean: number
  readonly low: number
  readonly high: number
  readonly respondents: number
}

/** An initiative that has been done for a while. */
export interface DatedInitiative {
  readonly id: string
  readonly organisationId: string
  readonly factors: readonly string[]
  readonly startedYear: number
}

/** What a factor was before an initiative began and what it has been since. Not what the initiative did. */
export interface ChangeSince {
  readonly initiativeId: string
  readonly factor: string
  readonly yearBefore: number
  readonly yearAfter: number
  readonly before: number
  readonly after: number
  readonly difference: number
  /** 95 % interval of the difference, points. */
  readonly low: number
  readonly high: number
}

const z95 = normalQuantile(0.975)

/**
 * Factors that have clearly risen since an initiative began: from the last edition of a year before it to the newest of a year
 * after it, so that the year in which it began is in neither. Clear as in method 2.3: at least five points, and a p-value below
 * 0.05 after adjusting for everything that is looked at here at once. At least thirty answers in both (4.6).
 *
 * That somebody rose afterwards is no proof that the initiative did it: others rose without it, and low starters rise by
 * chance. The words beside it must say so.
 *
 * @param figures published, of named and public sharers only; others have none here
 * @returns clear rises only, the largest lower end first within each initiative
 */
export function clearRisesSince(
  initiatives: readonly DatedInitiative[],
  figures: readonly EditionFigure[],
): ReadonlyMap<string, readonly ChangeSince[]> {
  const usable = figures.filter(({ respondents, low, high }) => respondents >= FEWEST_ANSWERS_OF_IMPROVER && high > low)
  const byPlace = groupedBy(usable, ({ organisationId, factor }) => `${organisationId} ${factor}`)
  const compared = initiatives.flatMap(({ id, organisationId, factors, startedYear }) =>
    factors.flatMap((factor) => {
      const years = byPlace.get(`${organisationId} ${factor}`) ?? []
      const then = newest(years.filter(({ reportingYear }) => reportingYear < startedYear))
      const now = newest(years.filter(({ reportingYear }) => reportingYear > startedYear))
      return then && now ? [changeOf(id, factor, then, now)] : []
    }),
  )
  const adjusted = adjustPValues(compared.map(({ pValue }) => pValue))
  const rises = compared
    .filter(
      ({ change }, place) => change.difference >= SMALLEST_DIFFERENCE && (adjusted[place] ?? 1) < FALSE_DISCOVERIES,
    )
    .map(({ change }) => change)
    .toSorted((one, other) => other.low - one.low)
  return groupedBy(rises, ({ initiativeId }) => initiativeId)
}

function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): Map<string, One[]> {
  const groups = new Map<string, One[]>()
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one])
  return groups
}

function newest(years: readonly EditionFigure[]): EditionFigure | null {
  return years.reduce<EditionFigure | null>(
    (best, year) => (best === null || year.reportingYear > best.reportingYear ? year : best),
    null,
  )
}

/** Two anonymous groups: independent, so variances add. p is two-sided, by the normal distribution. */
function changeOf(initiativeId: string, factor: string, then: EditionFigure, now: EditionFigure) {
  const difference = now.mean - then.mean
  const error = Math.sqrt(varianceOfInterval(then) + varianceOfInterval(now))
  const change: ChangeSince = {
    initiativeId,
    factor,
    yearBefore: then.reportingYear,
    yearAfter: now.reportingYear,
    before: then.mean,
    after: now.mean,
    difference,
    low: difference - z95 * error,
    high: difference + z95 * error,
  }
  return { change, pValue: 2 * normalCdf(-Math.abs(difference) / error) }
}
