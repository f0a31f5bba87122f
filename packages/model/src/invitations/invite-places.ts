import type { Actor } from '../access/actor.ts'
import type { TreeUnit } from '../organisations/organisation-tree.ts'

/**
 * The units in which this actor may list people: all of them for a key user, the own part of the tree for its
 * administrator and for an operator's contact, who is the manager of a funded unit. The manager of an own unit reads
 * results and invites nobody.
 *
 * @param units of one organisation, in any order
 */
export function placesToInvite(actor: Actor, organisationId: string, units: readonly TreeUnit[]): Set<string> {
  if (actor.kind !== 'person') return new Set()
  const here = actor.memberships.filter((membership) => membership.organisationId === organisationId)
  if (here.some(({ role }) => role === 'key_user')) return new Set(units.map(({ id }) => id))
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const tops = here.filter(
    ({ role, unitId }) =>
      role === 'unit_administrator' || (role === 'unit_manager' && byId.get(unitId ?? '')?.branch === 'funded'),
  )
  const children = new Map<string, string[]>()
  for (const { id, parentId } of units) if (parentId) children.set(parentId, [...(children.get(parentId) ?? []), id])
  const places = new Set<string>()
  const waiting = tops.flatMap(({ unitId }) => (unitId && byId.has(unitId) ? [unitId] : []))
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (places.has(id)) continue
    places.add(id)
    waiting.push(...(children.get(id) ?? []))
  }
  return places
}
