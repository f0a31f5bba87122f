import { highsSolver } from '@mognad/scoring/attacker'
import { attackAnswers } from './attacks/answers.ts'
import type { AttackResult } from './attacks/attack.ts'
import { attackBehaviour } from './attacks/behaviour.ts'
import { attackCohorts } from './attacks/cohorts.ts'
import { attackDetails } from './attacks/details.ts'
import { attackDifferences } from './attacks/differences.ts'
import { attackExports } from './attacks/exports.ts'
import { attackPages } from './attacks/pages.ts'
import { attackSharing } from './attacks/sharing.ts'
import { attackSums } from './attacks/sums.ts'
import type { Asker } from './crawl/asking.ts'
import type { Fetched } from './fetch-everything.ts'
import { hiddenThings, idOfNothing } from './hidden-things.ts'

export interface AttackOptions {
  /** Pages and files that anybody may open, beside the fixed ones. */
  readonly paths?: readonly string[]
  readonly onAttack?: (result: AttackResult & { seconds: number }) => void
}

/** Every attack of method 5.10 on what was fetched, one after the other. */
export async function attackEverything(
  fetched: Fetched,
  askers: readonly Asker[],
  { paths = [], onAttack = () => undefined }: AttackOptions = {},
): Promise<readonly (AttackResult & { seconds: number })[]> {
  const { seen } = fetched
  const solve = await highsSolver()
  const homes = new Map(askers.map((asker) => [asker.role, asker.homes]))
  const attacks: readonly (() => AttackResult | Promise<AttackResult>)[] = [
    () => attackSums(seen),
    () => attackDetails(seen),
    () => attackAnswers(seen, solve),
    () => attackDifferences(seen),
    () => attackCohorts(seen),
    () => attackSharing(seen, homes),
    () => attackExports(seen),
    () => attackPages(askers, paths, seen),
    () => attackBehaviour(hiddenThings(askers, fetched), idOfNothing),
  ]
  const results: (AttackResult & { seconds: number })[] = []
  for (const attack of attacks) {
    const began = Date.now()
    const result = { ...(await attack()), seconds: (Date.now() - began) / 1_000 }
    results.push(result)
    onAttack(result)
  }
  return results
}
