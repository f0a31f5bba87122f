import type { AttackReport, EditionFinding } from '@mognad/model/editions/edition-audit'
import type { EditionAttacked } from '@mognad/scoring/gate'
import type { RoundsAttacked } from './attack-rounds.task.ts'

/** Findings that are kept one by one; beyond that only their number. */
const mostKept = 100

/** What is kept of an attack: counts and ids. Passed only when nothing at all was found. */
export function reportOf(attacked: EditionAttacked, rounds: RoundsAttacked | null, earlier: number) {
  const { counts, ends } = attacked
  const findings: EditionFinding[] = [
    ...attacked.findings.map(({ attack, cohortKey, nodeId, members }): EditionFinding => {
      return { attack, cohortKey, nodeId, organisationId: null, roundId: null, unitId: null, count: members }
    }),
    ...(rounds?.findings ?? []).map(({ attack, organisationId, roundId, unitId, people }): EditionFinding => {
      return { attack, cohortKey: null, nodeId: null, organisationId, roundId, unitId, count: people }
    }),
  ]
  const found = (attack: string) => findings.filter((finding) => finding.attack === attack).length
  const of = (attack: keyof typeof counts): AttackReport => ({ attack, ...counts[attack], found: found(attack) })
  const attacks: AttackReport[] = [
    of('figures'),
    of('sums'),
    of('order'),
    {
      ...of('ends'),
      pairs: ends.coalitions,
      possiblePairs: ends.possible,
      worlds: ends.worlds,
      pairsWithPlaces: ends.told,
      knownByPlaces: ends.knownByPlaces,
    },
    { ...of('differences'), earlier },
    ...(rounds
      ? ([
          { attack: 'groups', tried: rounds.groups, fewest: rounds.fewestInGroup, found: found('groups') },
          { attack: 'items', tried: rounds.items, fewest: rounds.fewestAnswers, found: found('items') },
          {
            attack: 'answers',
            tried: rounds.answers,
            fewest: null,
            found: found('answers'),
            fourWithin25: rounds.fourWithin25,
          },
        ] as const)
      : []),
  ]
  return { passed: findings.length === 0, attacks, findings: findings.slice(0, mostKept) }
}
