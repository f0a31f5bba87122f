import { describe, expect, test } from 'vitest'
import { anonymous, organisationsOf, unitsAdministeredBy, unitsShownTo, type Actor, type Role } from './actor.ts'
import { assertCan, can, permissions, theCountry, type Act } from './can.ts'

const home = { organisationId: 'home' }
const neighbour = { organisationId: 'neighbour' }

const person = (role: Role): Actor => ({
  kind: 'person',
  id: 'p',
  memberships: [
    {
      role,
      organisationId: role === 'national_coordinator' ? null : 'home',
      unitId: role === 'unit_manager' || role === 'unit_administrator' ? 'school' : null,
    },
  ],
})

const actors = {
  nobody: anonymous,
  partner: { kind: 'apiKey', id: 'k', organisationId: 'home' } satisfies Actor,
  coordinator: person('national_coordinator'),
  keyUser: person('key_user'),
  unitAdministrator: person('unit_administrator'),
  unitManager: person('unit_manager'),
  reader: person('reader'),
  stranger: { kind: 'person', id: 'q', memberships: [] } satisfies Actor,
} as const
type Who = keyof typeof actors

const known: Who[] = ['partner', 'coordinator', 'keyUser', 'unitAdministrator', 'unitManager', 'reader', 'stranger']
const persons = known.filter((who) => who !== 'partner')
const everybody: Who[] = ['nobody', ...known]
const ofHome: Who[] = ['keyUser', 'unitAdministrator', 'unitManager', 'reader']

/** Written out by hand, apart from the table that it checks: act → who may at home, elsewhere, for the country. */
const expected: Record<Act, [home: Who[], neighbour: Who[], country: Who[]]> = {
  'list organisations': [known, known, known],
  'read organisation': [known, known, known],
  'read instrument': [known, known, known],
  'read published edition': [known, known, known],
  'read public results': [everybody, everybody, everybody],
  'keep saved views': [persons, persons, persons],
  'read units': [ofHome, [], []],
  'edit units': [['keyUser', 'unitAdministrator'], [], []],
  'import units': [['keyUser'], [], []],
  'read members': [['keyUser'], [], []],
  'read audit log': [['keyUser'], [], []],
  'give role': [['keyUser'], [], []],
  'take role': [['keyUser'], [], []],
  'read rounds': [ofHome, [], []],
  'read result': [ofHome, [], []],
  'read reports': [ofHome, [], []],
  'make report': [['keyUser'], [], []],
  'read national reports': [['coordinator'], ['coordinator'], ['coordinator']],
  'make national report': [['coordinator'], ['coordinator'], ['coordinator']],
  'compare organisation': [[...ofHome, 'partner'], [], []],
  'keep cohort lists': [['keyUser'], [], []],
  'read initiatives': [[...ofHome, 'coordinator'], ['coordinator'], ['coordinator']],
  'edit initiatives': [['keyUser', 'unitAdministrator'], [], []],
  'take part in initiatives': [ofHome, [], []],
  'moderate initiatives': [['coordinator'], ['coordinator'], ['coordinator']],
  'load structural facts': [['coordinator'], ['coordinator'], ['coordinator']],
  'read national trainings': [known, known, known],
  'read learning': [ofHome, [], []],
  'read decisions': [ofHome, [], []],
  'keep decisions': [['keyUser'], [], []],
  'keep national trainings': [['coordinator'], ['coordinator'], ['coordinator']],
  'keep trainings': [['keyUser'], [], []],
  'plan programme': [['keyUser'], [], []],
  // Within an organisation also by part of the tree: unitsShownTo.
  'register participation': [['keyUser', 'unitAdministrator', 'unitManager'], [], []],
  'plan round': [['keyUser'], [], []],
  'open round': [['keyUser'], [], []],
  'make box key': [['keyUser'], [], []],
  'give up box': [['keyUser'], [], []],
  'reopen round': [['keyUser'], [], []],
  // Within an organisation also by part of the tree: invitations/invite-places.ts.
  'list recipients': [['keyUser', 'unitAdministrator', 'unitManager'], [], []],
  'send invitations': [['keyUser'], [], []],
  'make links': [['keyUser'], [], []],
  'read outbox': [['keyUser'], [], []],
  'close round': [['keyUser'], [], []],
  'open box': [['keyUser'], [], []],
  'choose sharing level': [['keyUser'], [], []],
  'read coat': [ofHome, [], []],
  'choose coat': [['keyUser'], [], []],
  'read api keys': [['keyUser'], [], []],
  'create api key': [['keyUser'], [], []],
  'revoke api key': [['keyUser'], [], []],
  'read job runs': [[...ofHome, 'coordinator'], ['coordinator'], ['coordinator']],
  'read unpublished edition': [['coordinator'], ['coordinator'], ['coordinator']],
  'compute edition': [['coordinator'], ['coordinator'], ['coordinator']],
  'publish edition': [['coordinator'], ['coordinator'], ['coordinator']],
  'edit instrument': [['coordinator'], ['coordinator'], ['coordinator']],
  'see all organisations': [['coordinator'], ['coordinator'], ['coordinator']],
  'add organisation': [['coordinator'], ['coordinator'], ['coordinator']],
  'restart job run': [['coordinator'], ['coordinator'], ['coordinator']],
}

describe('every act, every actor, at home, at the neighbour and for the country', () => {
  for (const act of Object.keys(permissions) as Act[]) {
    for (const [index, [where, subject]] of Object.entries({ home, neighbour, country: theCountry }).entries()) {
      test(`who may ${act}: ${where}`, () => {
        const allowed = (Object.keys(actors) as Who[]).filter((who) => can(actors[who], act, subject))
        expect(allowed.sort()).toEqual([...expected[act][index]!].sort())
      })
    }
  }
})

test('one person may have different roles in two organisations', () => {
  const both: Actor = {
    kind: 'person',
    id: 'p',
    memberships: [
      { role: 'key_user', organisationId: 'home', unitId: null },
      { role: 'reader', organisationId: 'neighbour', unitId: null },
    ],
  }
  expect(can(both, 'open box', home)).toBe(true)
  expect(can(both, 'open box', neighbour)).toBe(false)
  expect(can(both, 'read result', neighbour)).toBe(true)
  expect(organisationsOf(both)).toEqual(['home', 'neighbour'])
})

test('what one may not see does not exist, what one may see is refused', () => {
  expect(() => assertCan(anonymous, 'open box', home)).toThrow('NOT_SIGNED_IN')
  expect(() => assertCan(actors.reader, 'open box', home)).toThrow('not allowed: open box')
  expect(() => assertCan(actors.keyUser, 'open box', neighbour, 'round')).toThrow('round not found')
  expect(() => assertCan(actors.reader, 'publish edition', theCountry, 'edition')).toThrow('edition not found')
  expect(() => assertCan(actors.keyUser, 'open box', home)).not.toThrow()
})

test('a unit manager sees the own units, a reader the whole organisation', () => {
  expect(unitsShownTo(actors.unitManager, 'home')).toEqual(['school'])
  expect(unitsShownTo(actors.unitAdministrator, 'home')).toEqual(['school'])
  expect(unitsShownTo(actors.reader, 'home')).toBeNull()
  expect(unitsShownTo(actors.reader, 'neighbour')).toEqual([])
  expect(unitsShownTo(actors.partner, 'home')).toEqual([])
})

test('a unit administrator changes the own part of the tree, a key user all of it, others nothing', () => {
  expect(unitsAdministeredBy(actors.unitAdministrator, 'home')).toEqual(['school'])
  expect(unitsAdministeredBy(actors.keyUser, 'home')).toBeNull()
  for (const who of ['unitManager', 'reader', 'coordinator', 'partner', 'nobody'] as const)
    expect(unitsAdministeredBy(actors[who], 'home')).toEqual([])
  expect(unitsAdministeredBy(actors.keyUser, 'neighbour')).toEqual([])
})
