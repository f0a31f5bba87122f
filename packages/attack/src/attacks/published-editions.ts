import { told, type Seen, type SeenObject } from '../crawl/seen.ts'

/** The statistics of a cohort that go beyond the mean, with the share below each. */
export const quantiles = { p10: 0.1, q25: 0.25, median: 0.5, q75: 0.75, p90: 0.9 } as const

/** One cohort of an edition and what is published of one node in it. */
export interface PublishedCohort {
  readonly edition: string
  readonly key: string
  readonly parentKey: string | null
  readonly node: string
  readonly organisations: number
  readonly mean: number | null
  readonly hasQuantiles: boolean
  readonly figure: SeenObject
  /** Values of the members that share by name, as anybody may read them, by organisation. */
  readonly named: ReadonlyMap<string, number>
  /** Members whose values nobody reads by name. */
  readonly anonymous: number
}

/** Every cohort figure of every edition, beside the values that everybody may read by name. */
export function publishedCohorts(seen: Seen): readonly PublishedCohort[] {
  const cohortOf = cohortsOfOrganisations(seen)
  const parents = new Map(
    seen.of('Cohort').map((cohort) => {
      return [`${cohort.place['edition']} ${cohort.place['cohort']}`, told<string>(cohort, 'parentKey')]
    }),
  )
  const values = valuesByName(seen)
  const figures = new Map<string, SeenObject>()
  for (const figure of seen.of('CohortFigure')) {
    const { edition, cohort, node } = figure.place
    if (!isFixed(cohort)) continue
    // The same for every organisation that asks: one of them stands for all.
    figures.set(`${edition} ${cohort} ${node}`, figure)
  }
  return [...figures.values()].map((figure): PublishedCohort => {
    const { edition = '', cohort: key = '', node = '' } = figure.place
    const inCohort = [...(values.get(`${edition} ${node}`) ?? [])].filter(([id]) => {
      return key === 'all' || (cohortOf.get(id) ?? []).includes(key)
    })
    const organisations = told(figure, 'organisations') ?? 0
    const named = new Map(inCohort)
    return {
      edition,
      key,
      parentKey: parents.get(`${edition} ${key}`) ?? null,
      node,
      organisations,
      mean: told(figure, 'mean'),
      hasQuantiles: Object.keys(quantiles).some((name) => told(figure, name) !== null),
      figure,
      named,
      anonymous: organisations - named.size,
    }
  })
}

/** The tree that anonymous members may enter: all, main groups, groups. Every other cohort is of named sharers. */
export const isFixed = (cohort: string | undefined): boolean => cohort === 'all' || /^(main|group):/.test(cohort ?? '')

/** SKR groups are public: the cohorts below all that an organisation is in. */
export function cohortsOfOrganisations(seen: Seen): ReadonlyMap<string, readonly string[]> {
  return new Map(
    seen.of('SkrGroup').map(({ place }) => {
      const code = place['code'] ?? ''
      return [place['organisation'] ?? '', [`main:${code.slice(0, 1)}`, `group:${code}`]]
    }),
  )
}

/** What every member that shares by name has on a node of an edition: an anonymous member's own view of itself is not among it. */
function valuesByName(seen: Seen): ReadonlyMap<string, readonly (readonly [organisation: string, value: number])[]> {
  const values = new Map<string, [string, number][]>()
  for (const figure of seen.of('Figure')) {
    const { edition, organisation, node, cohort } = figure.place
    const mean = told(figure, 'mean')
    if (!edition || !organisation || !node || cohort || mean === null || !isTold(seen, organisation)) continue
    const key = `${edition} ${node}`
    values.set(key, [...(values.get(key) ?? []), [organisation, mean]])
  }
  return values
}

const levels = new WeakMap<Seen, ReadonlyMap<string, string>>()

/** What each organisation lets others see. */
export function sharingLevels(seen: Seen): ReadonlyMap<string, string> {
  const known =
    levels.get(seen) ??
    new Map(
      seen.of('Organisation').map((each) => {
        return [each.place['organisation'] ?? '', told<string>(each, 'sharingLevel') ?? '']
      }),
    )
  levels.set(seen, known)
  return known
}

const isTold = (seen: Seen, organisation: string): boolean =>
  ['NAMED', 'PUBLIC'].includes(sharingLevels(seen).get(organisation) ?? '')
