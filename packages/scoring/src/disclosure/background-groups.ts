import { isCutAtLeast } from './background-cut.ts'
import { ATOM_LIMIT, BACKGROUND_LIMIT } from './limits.ts'

/** Where one respondent stands in the two partitions. */
export interface BackgroundPerson {
  /** The atom that the answers were put in. */
  readonly atom: string
  /** The first-level department; null for whoever belongs to none. */
  readonly place: string | null
  /** 1.. in the order of the question; 0: the question was left open. */
  readonly option: number
}

/**
 * Why a category is not shown: fewer than fifteen people; no second one that could be shown beside it; or from it and the
 * units something about fewer than seven could be worked out.
 */
export type BackgroundReason = 'few' | 'alone' | 'derivable'

export interface BackgroundCut {
  /** Root first (null), then departments; every option of the question in each. */
  readonly places: readonly {
    readonly place: string | null
    readonly options: readonly {
      readonly option: number
      readonly reason: BackgroundReason | null
    }[]
  }[]
  /** For each person the option that the person is counted under; 0: under none that is shown. */
  readonly countedAs: readonly number[]
  /** The option under which those who left the question open, or chose a rare one, are counted too; null: none. */
  readonly mixed: number | null
}

/**
 * Which categories of one background question may be shown beside the units (method 5.6): at the root and in first-level
 * departments, from fifteen people, at least two side by side.
 *
 * The units divide the respondents into atoms, the question into parts; with both published the smallest group that can be
 * worked out is the minimum cut of their graph, which must be at least seven. Parts are department x category for every
 * department that is shown and category for all others together: finer than what is published, so the test errs on the
 * safe side. Departments are added one by one, the largest first, while the cut holds.
 *
 * Where one to six people stand outside the shown categories they could be worked out as what is left; they are counted
 * with the largest category, which is then said to hold them.
 *
 * Everything is decided from counts: the pattern tells nothing about answers.
 *
 * @param options how many the question has
 */
export function backgroundGroups(people: readonly BackgroundPerson[], options: number): BackgroundCut {
  const all = Array.from({ length: options }, (_, index) => index + 1)
  const count = (some: readonly BackgroundPerson[], option: number) =>
    some.filter((person) => person.option === option).length
  const shown = new Set(all.filter((option) => count(people, option) >= BACKGROUND_LIMIT))
  const withheld = (reason: BackgroundReason): BackgroundCut => ({
    places: [{ place: null, options: all.map((option) => ({ option, reason: shown.has(option) ? reason : 'few' })) }],
    countedAs: people.map(() => 0),
    mixed: null,
  })
  if (shown.size < 2) return withheld('alone')
  const outside = people.filter(({ option }) => !shown.has(option)).length
  const [largest = 0] = [...shown].toSorted((one, other) => count(people, other) - count(people, one))
  const mixed = outside > 0 && outside < ATOM_LIMIT ? largest : null
  const countedAs = people.map(({ option }) => (shown.has(option) ? option : (mixed ?? 0)))
  const isSafe = (apart: ReadonlySet<string>) =>
    isCutAtLeast(
      crossed(
        people.map(({ atom }) => atom),
        people.map(({ place }, index) => `${place !== null && apart.has(place) ? place : ''} ${countedAs[index]}`),
      ),
      ATOM_LIMIT,
    )
  const apart = new Set<string>()
  if (!isSafe(apart)) return withheld('derivable')
  const places: { place: string | null; options: { option: number; reason: BackgroundReason | null }[] }[] = [
    { place: null, options: all.map((option) => ({ option, reason: shown.has(option) ? null : 'few' })) },
  ]
  for (const place of bySize(people)) {
    const here = (option: number) =>
      people.filter((each, index) => each.place === place && countedAs[index] === option).length
    const enough = all.filter((option) => shown.has(option) && here(option) >= BACKGROUND_LIMIT)
    const hasTwo = enough.length >= 2
    const isHeld = hasTwo && isSafe(new Set([...apart, place]))
    if (isHeld) apart.add(place)
    places.push({
      place,
      options: all.map((option) => ({
        option,
        reason: !enough.includes(option) ? 'few' : !hasTwo ? 'alone' : isHeld ? null : 'derivable',
      })),
    })
  }
  return { places, countedAs, mixed }
}

/** Departments, the largest first; of two alike the one that stands first by name, so that the pattern is always the same. */
function bySize(people: readonly BackgroundPerson[]): string[] {
  const sizes = new Map<string, number>()
  for (const { place } of people) if (place !== null) sizes.set(place, (sizes.get(place) ?? 0) + 1)
  return [...sizes]
    .toSorted(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .map(([place]) => place)
}

/** People by row and column, as a table of counts. */
export function crossed(rows: readonly string[], columns: readonly string[]): number[][] {
  const [rowOf, columnOf] = [placesOf(rows), placesOf(columns)]
  const table = Array.from({ length: rowOf.size }, () => new Array<number>(columnOf.size).fill(0))
  rows.forEach((row, index) => table[rowOf.get(row)!]![columnOf.get(columns[index]!)!]!++)
  return table
}

const placesOf = (names: readonly string[]) => new Map([...new Set(names)].map((name, place) => [name, place]))
