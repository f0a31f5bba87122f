import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { randomInt } from 'node:crypto'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { System } from '@mognad/fault/system'
import { attackEverything } from './attack-everything.ts'
import type { Asker } from './crawl/asking.ts'
import { fetchEverything } from './fetch-everything.ts'
import { addedRoles, packagedRoles } from './system/demonstration-roles.ts'
import { startSmallSystem } from './system/small-system.ts'

// The program against a running system that withholds what it must, and against the same with one thing let out. An attacker that
// never succeeds is broken (method 5.10).

const year = 2026
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

/** What the program finds as a key user who follows rounds, or editions, and as others beside, as "attack: what". */
async function found(of: 'Round' | 'Edition', others: readonly Asker[] = []): Promise<readonly string[]> {
  const types = [of, 'InstrumentVersion', 'Organisation']
  const results = await attackEverything(await fetchEverything([keyUser, ...others], { types }), [keyUser, ...others])
  return results.flatMap(({ name, findings }) => findings.map(({ what }) => `${name}: ${what}`))
}

interface Leak {
  readonly leak: string
  readonly values: readonly unknown[]
  readonly takeBack: string
  readonly backValues?: readonly unknown[]
  /** Who fetches beside the key user. */
  readonly others?: readonly Asker[]
}

/** Lets something out, attacks, and takes it back. */
async function foundAfter(of: 'Round' | 'Edition', { leak, values, takeBack, backValues = values, others }: Leak) {
  expect(await asIfNothingStoodInTheWay(leak, values)).toBeGreaterThan(0)
  const findings = await found(of, others)
  await asIfNothingStoodInTheWay(takeBack, backValues)
  return findings
}

/** The database itself refuses to change what was published: its triggers are put aside. */
async function asIfNothingStoodInTheWay(text: string, values: readonly unknown[]): Promise<number> {
  const client = new pg.Client({ connectionString: system.migratorUrl })
  await client.connect()
  try {
    await client.query('set session_replication_role = replica')
    return (await client.query(text, [...values])).rowCount ?? 0
  } finally {
    await client.end()
  }
}

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

describe('one thing let out is found', () => {
  test('a withheld unit, chosen at random, with the figures of another', async () => {
    const withheld = await system.query<{ round: string; unit: string; shown: string; name: string }>(
      `select r.id as round, u.unit_id as unit, u.name,
              (select s.unit_id from score s where s.round_id = r.id and s.part = 'rest' limit 1) as shown
         from round r join round_unit u on u.round_id = r.id
        where r.organisation_id = $1 and r.reporting_year = $2
          and not exists (select from score s where s.round_id = r.id and s.unit_id = u.unit_id)`,
      [keyUser.homes[0], year],
    )
    const { round, unit, shown, name } = withheld[randomInt(withheld.length)]!
    const findings = await foundAfter('Round', {
      leak: `insert into score select (jsonb_populate_record(s, jsonb_build_object('unit_id', $2::text, 'part', 'whole', 'respondents', 5))).*
         from score s where s.round_id = $1 and s.unit_id = $3 and s.part = 'rest'`,
      values: [round, unit, shown],
      takeBack: 'delete from score where round_id = $1 and unit_id = $2',
      backValues: [round, unit],
    })
    expect([name, ...findings]).toContainEqual(expect.stringMatching(/^sums: /))
  })

  test('a part computed with a statement that is withheld', async () => {
    const findings = await foundAfter('Round', {
      leak: `update score set mean = mean + 1 where node_id = 'category:technology' and part = 'whole'
          and round_id in (select id from round where organisation_id = $1 and reporting_year = $2)`,
      values: [keyUser.homes[0], year],
      takeBack: `update score set mean = mean - 1 where node_id = 'category:technology' and part = 'whole'
          and round_id in (select id from round where organisation_id = $1 and reporting_year = $2)`,
    })
    expect(findings).toContainEqual(expect.stringMatching(/details: it does not follow from its shown parts/))
  })

  test('details of a group below fifteen', async () => {
    const findings = await foundAfter('Round', {
      leak: `update score set answers = 8 where part = 'rest' and node_id like 'item:%' and answers is null and mean is not null
          and respondents < 15 and round_id in (select id from round where organisation_id = $1 and reporting_year = $2)
       `,
      values: [keyUser.homes[0], year],
      takeBack: `update score set answers = null where part = 'rest' and respondents < 15
          and round_id in (select id from round where organisation_id = $1 and reporting_year = $2)`,
    })
    expect(findings).toContainEqual(expect.stringMatching(/details: answers of a group with an atom of \d+ people/))
  })

  test('a statement’s mean that is not cut near the end', async () => {
    const findings = await foundAfter('Round', {
      leak: `update score set mean = 100, truncated = null where part = 'rest' and node_id = 'item:E1'
          and round_id in (select id from round where organisation_id = $1 and reporting_year = $2)`,
      values: [keyUser.homes[0], year],
      takeBack: `update score set mean = 50 where part = 'rest' and node_id = 'item:E1' and mean = 100
          and round_id in (select id from round where organisation_id = $1 and reporting_year = $2)`,
    })
    expect(findings).toContainEqual('answers: one answer lies between 100 and 100')
  })

  test('an anonymous member named in an edition', async () => {
    const [member] = await system.query<{ edition: string; organisation: string }>(
      `select edition_id as edition, organisation_id as organisation from edition_member
        where sharing_level = 1 and reason is null order by random() limit 1`,
    )
    const values = [member!.edition, member!.organisation]
    const set = (level: number) =>
      `with value as (update edition_value set sharing_level = ${level} where edition_id = $1 and organisation_id = $2)
       update edition_member set sharing_level = ${level} where edition_id = $1 and organisation_id = $2`
    const findings = await foundAfter('Edition', { leak: set(2), values, takeBack: set(1) })
    expect(findings).toContainEqual(expect.stringMatching(/^sharing: key user of Nacka is told EditionMember/))
  })

  test('an anonymous member among those who share publicly, by nobody who has signed in', async () => {
    const [member] = await system.query<{ edition: string; organisation: string }>(
      `select m.edition_id as edition, m.organisation_id as organisation from edition_member m
         join edition e on e.id = m.edition_id where m.sharing_level = 1 and m.reason is null and e.state = 'published'
        order by e.reporting_year desc, random() limit 1`,
    )
    const values = [member!.edition, member!.organisation]
    const set = (level: number) =>
      `with value as (update edition_value set sharing_level = ${level} where edition_id = $1 and organisation_id = $2)
       update edition_member set sharing_level = ${level} where edition_id = $1 and organisation_id = $2`
    const others = askers.filter(({ role }) => role === 'stranger')
    const findings = await foundAfter('Edition', { leak: set(3), values, takeBack: set(1), others })
    expect(findings).toContainEqual(expect.stringMatching(/^sharing: stranger is told PublicSharer/))
    expect(findings).toContainEqual(expect.stringMatching(/^sharing: stranger is told PublicResult/))
  })

  test('a hidden figure in the national report, and somebody named in it', async () => {
    const coordinator = askers.filter(({ role }) => role === 'national coordinator')
    const [file] = await system.query<{ id: string; content: Buffer }>(
      'select id, content from national_report limit 1',
    )
    const { id, content } = file!
    const before = content.toString('utf8')
    // The first mean that is hidden gets a number; one that shares publicly gets the name of an anonymous one.
    const hidden = /^(Kommungrupper;[^;]*;[^;]*;[^;]*;Medel;)\.\./m
    const named = /^(Delar öppet;)[^;]*(;)/m
    expect(before).toMatch(hidden)
    const after = before.replace(hidden, (_, line: string) => `${line}47,123`).replace(named, '$1Någon annan$2')
    const findings = await foundAfter('Edition', {
      leak: 'update national_report set content = $2 where id = $1',
      values: [id, Buffer.from(after)],
      takeBack: 'update national_report set content = $2 where id = $1',
      backValues: [id, content],
      others: coordinator,
    })
    expect(findings).toContain('exports: the national report tells Medel otherwise than the API')
    expect(findings).toContain('exports: the national report names one that does not share publicly')
  })

  test('a cohort figure in which one anonymous member is alone', async () => {
    const [cohort] = await system.query<{ edition: string; key: string; organisations: number; named: number }>(
      `select f.edition_id as edition, f.cohort_key as key, f.organisations, c.named_members as named
         from edition_figure f join edition_cohort c on c.edition_id = f.edition_id and c.key = f.cohort_key
        where f.node_id = 'total' and f.mean is not null and c.kind = 'group' and f.organisations > c.named_members + 4
        order by random() limit 1`,
    )
    const { edition, key, organisations, named } = cohort!
    const findings = await foundAfter('Edition', {
      leak: `update edition_figure set organisations = $3 where edition_id = $1 and cohort_key = $2 and node_id = 'total'`,
      values: [edition, key, named + 1],
      takeBack: `update edition_figure set organisations = $3 where edition_id = $1 and cohort_key = $2 and node_id = 'total'`,
      backValues: [edition, key, organisations],
    })
    expect(findings).toContainEqual(expect.stringMatching(/cohorts: means leave 1 anonymous member by subtraction/))
  })
})
