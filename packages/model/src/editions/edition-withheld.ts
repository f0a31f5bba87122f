import { type WithheldStep, withheldSteps } from '@mognad/scoring'
import { RuleBroken } from '../errors.ts'
import type { EditionFinding } from './edition-audit.ts'

/** What an edition withholds of one cohort, on every node, because an earlier draft of it was refused. */
export interface WithheldFigures {
  readonly cohortKey: string
  readonly step: WithheldStep
}

/** One cohort of a refused edition: where it lies, and which of its figures are shown on any node. */
export interface RefusedCohort {
  readonly key: string
  readonly parentKey: string | null
  readonly shows: Readonly<Record<WithheldStep, boolean>>
}

/**
 * Findings that showing less helps against: ends and order statistics of anonymous members. What else is found is a
 * mistake of the program, of a round, or a matter of too few who have changed: it is not mended by hiding it.
 */
export function isMendable({ attack, cohortKey }: Pick<EditionFinding, 'attack' | 'cohortKey'>): boolean {
  return (attack === 'ends' || attack === 'order') && cohortKey !== null
}

/**
 * What the next draft withholds (decision 0046): of each cohort in which something was found, one step more than is shown
 * now, tenths first, then quartiles, then everything beyond the mean, then all; where nothing of it is shown any more, the
 * same of the cohort that holds it. A function of what was found and shown: whoever asks again gets the same.
 *
 * @param before what the refused edition withheld already
 * @returns in the order of the keys
 * @throws RuleBroken EDITION_NOT_MENDABLE when something was found that this does not help against
 * @example withheldAfter([], [{ attack: 'ends', cohortKey: 'main:A' }], cohorts) // [{ cohortKey: 'main:A', step: 'tails' }]
 */
export function withheldAfter(
  before: readonly WithheldFigures[],
  findings: readonly Pick<EditionFinding, 'attack' | 'cohortKey'>[],
  cohorts: readonly RefusedCohort[],
): WithheldFigures[] {
  if (findings.length === 0 || !findings.every(isMendable)) throw new RuleBroken('EDITION_NOT_MENDABLE')
  const byKey = new Map(cohorts.map((cohort) => [cohort.key, cohort]))
  const withheld = new Map(before.map(({ cohortKey, step }) => [cohortKey, step]))
  for (const found of new Set(findings.map(({ cohortKey }) => cohortKey))) {
    let cohort = found === null ? undefined : byKey.get(found)
    while (cohort && !withheldSteps.some((step) => cohort!.shows[step]))
      cohort = cohort.parentKey === null ? undefined : byKey.get(cohort.parentKey)
    const step = cohort && withheldSteps.find((each) => cohort.shows[each])
    if (!cohort || !step) throw new RuleBroken('EDITION_NOT_MENDABLE')
    withheld.set(cohort.key, step)
  }
  return [...withheld]
    .map(([cohortKey, step]) => ({ cohortKey, step }))
    .toSorted((a, b) => (a.cohortKey < b.cohortKey ? -1 : 1))
}
