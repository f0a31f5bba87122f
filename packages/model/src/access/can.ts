import { NotAllowed, NotFound, RuleBroken } from '../errors.ts'
import { isNational, type Actor, type Role } from './actor.ts'

/**
 * Who a line of the table lets in. A role counts in the subject's own organisation only; the coordinator's counts
 * everywhere. `partner` is a program with an API key, `partnerItself` one that asks about its own organisation, `nobody`
 * whoever has not signed in.
 */
type Grant = Role | 'partner' | 'partnerItself' | 'person' | 'nobody'

const everybodyKnown: readonly Grant[] = ['person', 'partner']
const everybody: readonly Grant[] = ['nobody', ...everybodyKnown]
const members: readonly Grant[] = ['key_user', 'unit_administrator', 'unit_manager', 'reader']

/**
 * Every act, and who may do it. The whole of the permissions: a service asks this table before anything else, and
 * row-level security stands behind it.
 */
export const permissions = {
  'list organisations': everybodyKnown,
  'read organisation': everybodyKnown,
  'read instrument': everybodyKnown,
  'read published edition': everybodyKnown,
  'read public results': everybody,
  'keep saved views': ['person'],
  'read units': members,
  'edit units': ['key_user', 'unit_administrator'],
  'import units': ['key_user'],
  'read members': ['key_user'],
  'read audit log': ['key_user'],
  'give role': ['key_user'],
  'take role': ['key_user'],
  'read rounds': members,
  'read result': members,
  'read reports': members,
  'make report': ['key_user'],
  'read national reports': ['national_coordinator'],
  'make national report': ['national_coordinator'],
  'compare organisation': [...members, 'partnerItself'],
  'keep cohort lists': ['key_user'],
  'read initiatives': [...members, 'national_coordinator'],
  'edit initiatives': ['key_user', 'unit_administrator'],
  'take part in initiatives': members,
  'moderate initiatives': ['national_coordinator'],
  'load structural facts': ['national_coordinator'],
  'read national trainings': everybodyKnown,
  'read learning': members,
  'read decisions': members,
  'keep decisions': ['key_user'],
  'keep national trainings': ['national_coordinator'],
  'keep trainings': ['key_user'],
  'plan programme': ['key_user'],
  'register participation': ['key_user', 'unit_administrator', 'unit_manager'],
  'plan round': ['key_user'],
  'open round': ['key_user'],
  'make box key': ['key_user'],
  'list recipients': ['key_user', 'unit_administrator', 'unit_manager'],
  'send invitations': ['key_user'],
  'make links': ['key_user'],
  'read outbox': ['key_user'],
  'close round': ['key_user'],
  'open box': ['key_user'],
  'choose sharing level': ['key_user'],
  'read coat': members,
  'choose coat': ['key_user'],
  'give up box': ['key_user'],
  'reopen round': ['key_user'],
  'read api keys': ['key_user'],
  'create api key': ['key_user'],
  'revoke api key': ['key_user'],
  'read job runs': [...members, 'national_coordinator'],
  'read unpublished edition': ['national_coordinator'],
  'compute edition': ['national_coordinator'],
  'publish edition': ['national_coordinator'],
  'edit instrument': ['national_coordinator'],
  'see all organisations': ['national_coordinator'],
  'add organisation': ['national_coordinator'],
  'restart job run': ['national_coordinator'],
} as const satisfies Readonly<Record<string, readonly Grant[]>>

export type Act = keyof typeof permissions

/** What is acted on: something of one organisation, or of none (the country's). */
export interface Subject {
  readonly organisationId: string | null
}

/** Something that belongs to no organisation: editions, instruments, the list of organisations. */
export const theCountry: Subject = { organisationId: null }

/**
 * Whether this actor may do this to this subject. Pure: everything it needs is in its arguments.
 *
 * @example can(readerOfNacka, 'open box', { organisationId: nacka }) // false
 */
export function can(actor: Actor, act: Act, subject: Subject): boolean {
  return permissions[act].some((grant) => isGranted(grant, actor, subject))
}

function isGranted(grant: Grant, actor: Actor, { organisationId }: Subject): boolean {
  switch (grant) {
    case 'nobody':
      return actor.kind === 'anonymous'
    case 'person':
      return actor.kind === 'person'
    case 'partner':
      return actor.kind === 'apiKey'
    case 'partnerItself':
      return actor.kind === 'apiKey' && actor.organisationId === organisationId
    case 'national_coordinator':
      return isNational(actor)
    case 'key_user':
    case 'unit_administrator':
    case 'unit_manager':
    case 'reader':
      return (
        actor.kind === 'person' &&
        organisationId !== null &&
        actor.memberships.some(
          (membership) => membership.role === grant && membership.organisationId === organisationId,
        )
      )
  }
}

/** Which act one must be allowed, to know that the subject of another exists. */
const seenBy: Readonly<Partial<Record<Act, Act>>> = {
  'keep cohort lists': 'compare organisation',
  'edit initiatives': 'read initiatives',
  'take part in initiatives': 'read initiatives',
  'moderate initiatives': 'read initiatives',
  'load structural facts': 'read published edition',
  'keep national trainings': 'read national trainings',
  'keep trainings': 'read learning',
  'plan programme': 'read learning',
  'keep decisions': 'read decisions',
  'register participation': 'read learning',
  'make report': 'read reports',
  'plan round': 'read rounds',
  'open round': 'read rounds',
  'make box key': 'read rounds',
  'give up box': 'read rounds',
  'reopen round': 'read rounds',
  'list recipients': 'read rounds',
  'send invitations': 'read rounds',
  'make links': 'read rounds',
  'read outbox': 'read units',
  'edit units': 'read units',
  'import units': 'read units',
  'read members': 'read units',
  'read audit log': 'read units',
  'give role': 'read units',
  'take role': 'read units',
  'close round': 'read rounds',
  'open box': 'read rounds',
  'choose sharing level': 'read units',
  'choose coat': 'read coat',
  'read api keys': 'read units',
  'create api key': 'read units',
  'revoke api key': 'read api keys',
  'compute edition': 'read published edition',
  'publish edition': 'read unpublished edition',
  'edit instrument': 'read instrument',
  'see all organisations': 'list organisations',
  'add organisation': 'list organisations',
  'restart job run': 'read job runs',
}

/**
 * Throws unless the actor may. Whoever may not even see the subject is told that it does not exist.
 *
 * @throws RuleBroken NOT_SIGNED_IN when nobody is asking · NotFound · NotAllowed
 */
export function assertCan(actor: Actor, act: Act, subject: Subject, name = 'subject'): void {
  if (can(actor, act, subject)) return
  if (actor.kind === 'anonymous') throw new RuleBroken('NOT_SIGNED_IN')
  const sight = seenBy[act]
  if (sight && can(actor, sight, subject)) throw new NotAllowed(act)
  throw new NotFound(name)
}
