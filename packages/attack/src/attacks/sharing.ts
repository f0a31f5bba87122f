import { told, type Seen } from '../crawl/seen.ts'
import { counted, type AttackResult, type Finding } from './attack.ts'
import { sharingLevels } from './published-editions.ts'

/** What everybody known may read of every organisation: the public list. */
const publicTypes = new Set(['Organisation', 'SkrGroup'])
/** Empty or null to others: that they were answered at all says nothing. */
const emptyToOthers = new Set(['totalCount', 'endCursor', 'hasNextPage'])

/** A value of an edition under somebody's name. */
const isFigureByName = (type: string, round: string | undefined) => type === 'Figure' && round === undefined

/**
 * The national coordinator is told who is in an edition and how far each is with the year, whatever they share, and none of
 * their figures.
 */
const toldToCoordinator = new Set([
  ...['organisation', 'grade', 'reason'].map((field) => `EditionMember.${field}`),
  ...['organisation', 'measuring', 'editionSharing', 'keyUser', 'mayAppoint'].map(
    (field) => `NationalOrganisation.${field}`,
  ),
])
const coordinatorsLists = /members|nationalOrganisations/
const isCoordinator = (role: string) => role === 'national coordinator'

/**
 * Whether what one role sees of an organisation agrees with what it lets others see: who shares anonymously or keeps its own is
 * named in nothing that others fetch, beyond the list of organisations; a round is seen by its own organisation alone.
 *
 * @param homes of each role, the organisations that it belongs to
 */
export function attackSharing(seen: Seen, homes: ReadonlyMap<string, readonly string[]>): AttackResult {
  const findings: Finding[] = []
  const levels = sharingLevels(seen)
  const isHidden = (organisation: string) => ['ANONYMOUS', 'OWN_ONLY'].includes(levels.get(organisation) ?? '')
  // Shared by name is shared with those who do the same, and with the coordinator.
  const isPartner = (role: string) =>
    isCoordinator(role) || (homes.get(role) ?? []).some((home) => ['NAMED', 'PUBLIC'].includes(levels.get(home) ?? ''))
  const ownerOf = new Map(
    seen.of('Round').map((round) => [round.place['round'] ?? '', told<string>(round, 'organisation') ?? '']),
  )
  let [looked, coordinator] = [0, 0]
  for (const type of seen.types()) {
    if (publicTypes.has(type)) continue
    for (const object of seen.of(type)) {
      const { organisation, round } = object.place
      const owner = organisation ?? (round === undefined ? undefined : ownerOf.get(round))
      if (!owner) continue
      for (const [field, values] of object.fields) {
        if (emptyToOthers.has(field)) continue
        for (const [value, roles] of values) {
          if (value === 'null' || value === '0' || value === 'false') continue
          for (const role of roles) {
            looked++
            if (homes.get(role)?.includes(owner)) continue
            if (isFigureByName(type, round) && levels.get(owner) === 'NAMED' && !isPartner(role))
              findings.push({
                what: `${role} is told ${type}.${field} of one that shares with partners only`,
                where: object.place,
              })
            if (isCoordinator(role) && toldToCoordinator.has(`${type}.${field}`)) coordinator++
            else if (round !== undefined || isHidden(owner))
              findings.push({
                what: `${role} is told ${type}.${field} of an organisation that does not share it`,
                where: object.place,
              })
          }
        }
      }
    }
  }
  for (const { role, where, id } of seen.mentions)
    if (!(isCoordinator(role) && coordinatorsLists.test(where)))
      findings.push({ what: `${role} is told of it in ${where}`, where: { organisation: id } })
  const count = (level: string) => [...levels.values()].filter((each) => each === level).length
  return {
    name: 'sharing',
    tried: [
      `${counted(looked, 'value', 'values')} told about some organisation, against its sharing level ` +
        `(${count('NAMED')} by name, ${count('PUBLIC')} public, ${count('OWN_ONLY') + count('ANONYMOUS')} not to be named)`,
      'every answer searched for the ids of organisations that are not to be named there',
    ],
    findings,
    noticed:
      coordinator > 0
        ? [
            'the coordinator is told who is in an edition and how far each is, whatever they share, and none of their figures',
          ]
        : [],
  }
}
