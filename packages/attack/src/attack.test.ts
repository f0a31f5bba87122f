import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { System } from '@mognad/fault/system'
import { attackEverything } from './attack-everything.ts'
import type { Finding } from './attacks/attack.ts'
import type { Asker } from './crawl/asking.ts'
import type { Place } from './crawl/seen.ts'
import { fetchEverything } from './fetch-everything.ts'
import { whileLetOut, type Leak, type MustBeFound } from './leaks/leak.ts'
import { leaksOfEditions } from './leaks/of-editions.ts'
import { leaksOfRounds } from './leaks/of-rounds.ts'
import { addedRoles, packagedRoles } from './system/demonstration-roles.ts'
import { startSmallSystem } from './system/small-system.ts'

// The program against a running system that withholds what it must, and against the same with things let out. An attacker that
// never succeeds is broken (method 5.10).

const year = 2026
const leaksOf = { Round: leaksOfRounds, Edition: leaksOfEditions } as const
let folder: string
let system: System
let askers: readonly Asker[]
let keyUser: Asker

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mognad-attack-test-'))
  system = await startSmallSystem(folder, year)
  const packaged = await packagedRoles(system.apiUrl)
  keyUser = packaged.find(({ role }) => role.startsWith('key user'))!
  const added = await addedRoles({ address: system.apiUrl, respondentLinks: [], ...system }, keyUser)
  // One of each kind of sight: `npm run attack` goes as all of them.
  const others = [...packaged, ...added].filter(({ role }) =>
    /stranger|unit manager|coordinator|partner|keeps its own/.test(role),
  )
  askers = [keyUser, ...others, added.find(({ role }) => role.includes('shares anonymously'))!]
})

afterAll(async () => {
  await system.stop()
  rmSync(folder, { recursive: true, force: true })
})

test('as seven roles nothing is found, and every field of the schema is asked for', async () => {
  const fetched = await fetchEverything(askers)
  expect(fetched.notAsked).toEqual([])
  const results = await attackEverything(fetched, askers)
  expect(results.flatMap(({ findings }) => findings)).toEqual([])
  // That nothing is found must not be for want of anything to look at.
  const { values } = fetched.seen.count()
  expect(values).toBeGreaterThan(100_000)
  expect(new Set(askers.map(({ role }) => role)).size).toBe(7)
})

/** A finding, of which the attack that found it is told too. */
type Found = Finding & { readonly attack: string }

/** What the program finds as some roles that follow rounds, or editions. */
async function foundBy(roles: readonly Asker[], of: 'Round' | 'Edition'): Promise<readonly Found[]> {
  const types = [of, 'InstrumentVersion', 'Organisation']
  const results = await attackEverything(await fetchEverything(roles, { types }), roles)
  return results.flatMap(({ name, findings }) => findings.map((finding) => ({ ...finding, attack: name })))
}

// All of them are let out at once and everything is fetched once: what must be found of each no other brings about.
describe.each(['Round', 'Edition'] as const)('of all that is let out each is found (%s)', (of) => {
  const leaks = leaksOf[of]
  let found: readonly Found[]
  let mustBeFound: ReadonlyMap<Leak, readonly MustBeFound[]>

  beforeAll(async () => {
    const roles =
      of === 'Round' ? [keyUser] : askers.filter(({ role }) => /key user of Nacka|stranger|national/.test(role))
    mustBeFound = await whileLetOut({ ...system, organisation: keyUser.homes[0]!, year }, leaks, async () => {
      found = await foundBy(roles, of)
    })
  })

  for (const leak of leaks)
    test(leak.what, () => {
      for (const { attack, what, places } of mustBeFound.get(leak)!) {
        const ofAttack = found.filter((each) => each.attack === attack)
        const inPlace = ofAttack.filter(({ where }) => places.some((place) => isWithin(place, where)))
        expect(inPlace.map((each) => each.what)).toContainEqual(expect.stringMatching(what))
      }
    })
})

const isWithin = (place: Place, where: Place) => Object.entries(place).every(([name, value]) => where[name] === value)
