/** What a person may be in an organisation; the coordinator is one for the country. */
export const roles = ['national_coordinator', 'key_user', 'unit_administrator', 'unit_manager', 'reader'] as const
export type Role = (typeof roles)[number]

/** One role of one person. The coordinator's has no organisation; only a unit's manager and administrator have a unit. */
export interface Membership {
  readonly role: Role
  readonly organisationId: string | null
  readonly unitId: string | null
}

/** Who asks: a person who is signed in, a partner's program with a key, or nobody that we know. */
export type Actor = PersonActor | ApiKeyActor | AnonymousActor

export interface PersonActor {
  readonly kind: 'person'
  readonly id: string
  readonly memberships: readonly Membership[]
}

export interface ApiKeyActor {
  readonly kind: 'apiKey'
  readonly id: string
  readonly organisationId: string
}

export interface AnonymousActor {
  readonly kind: 'anonymous'
}

export const anonymous: AnonymousActor = { kind: 'anonymous' }

/** The organisations whose rows this actor may meet at all: what row-level security is told. */
export function organisationsOf(actor: Actor): readonly string[] {
  if (actor.kind === 'apiKey') return [actor.organisationId]
  if (actor.kind === 'anonymous') return []
  const ids = actor.memberships.flatMap((membership) => membership.organisationId ?? [])
  return [...new Set(ids)]
}

export function isNational(actor: Actor): boolean {
  return actor.kind === 'person' && actor.memberships.some(({ role }) => role === 'national_coordinator')
}

/**
 * The units a person manages or administers in an organisation, or null when some role shows the person the whole organisation.
 * An empty list: nothing below the organisation is to be seen.
 */
export function unitsShownTo(actor: Actor, organisationId: string): readonly string[] | null {
  if (actor.kind !== 'person') return []
  const here = actor.memberships.filter((membership) => membership.organisationId === organisationId)
  if (here.some(({ role }) => role === 'key_user' || role === 'reader')) return null
  return here.flatMap(({ unitId }) => unitId ?? [])
}

/**
 * The units whose part of the tree a person may change, or null when it is the whole tree of the organisation. An empty
 * list: nothing of it.
 */
export function unitsAdministeredBy(actor: Actor, organisationId: string): readonly string[] | null {
  if (actor.kind !== 'person') return []
  const here = actor.memberships.filter((membership) => membership.organisationId === organisationId)
  if (here.some(({ role }) => role === 'key_user')) return null
  return here.flatMap(({ role, unitId }) => (role === 'unit_administrator' && unitId ? [unitId] : []))
}
