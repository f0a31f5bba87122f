import { verify } from '@node-rs/argon2'
import { itemsInOrder } from '@mognad/model/instruments/items-in-order'
import { toScoreTree } from '@mognad/model/instruments/to-score-tree'
import { ServerSecret } from '@mognad/runtime/secret'
import { countAnswers, countMoments, scoreOrganisation } from '@mognad/scoring'
import { decodeLink, fingerprint, openEnvelope, unwrapBoxKey } from '@mognad/sealing'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestDatabase, type TestDatabase } from '../testing/template-database.ts'
import { demoAccess } from './demo-access.ts'
import { packagedInstrument } from './demo-model.ts'
import { openBatchId } from './demo-open-round.ts'
import { nackaCode } from './demo-organisations.ts'
import { demoPassword } from './demo-people.ts'
import { seedDemo, type Seeded } from './seed-demo.ts'

const secret = new ServerSecret(Buffer.alloc(32, 7))
const instrument = packagedInstrument()
let database: TestDatabase
let client: pg.Client
let seeded: Seeded
let secondsOfSeed: number

beforeAll(async () => {
  database = await createTestDatabase()
  client = new pg.Client({ connectionString: database.urls.migrator })
  await client.connect()
  const began = performance.now()
  seeded = await seedDemo({ migratorUrl: database.urls.migrator, secret, years: [2026] })
  secondsOfSeed = (performance.now() - began) / 1000
})
afterAll(async () => {
  await client?.end()
  await database?.drop()
})

async function one<Row extends object>(text: string, values: unknown[] = []): Promise<Row> {
  const { rows } = await client.query<Row>(text, values)
  if (!rows[0]) throw new Error('no row')
  return rows[0]
}

test('a year of the country is made and loaded within seconds', () => {
  expect(seeded.years).toMatchObject([{ year: 2026, rounds: 290 }])
  expect(seeded.years[0]?.responses).toBeGreaterThan(43_000)
  expect(secondsOfSeed).toBeLessThan(15) // 1.3 s on two idle cores; a busy machine is no failure
})

test('organisations, rounds and answers of municipalities are marked synthetic, Open Data Maturity is not', async () => {
  const { rows } = await client.query(`
    select o.kind, o.synthetic, count(distinct o.id)::int as organisations, count(distinct r.id)::int as rounds,
           bool_and(r.synthetic) as synthetic_rounds
      from organisation o left join round r on r.organisation_id = o.id group by 1, 2 order by 1`)
  expect(rows).toEqual([
    { kind: 'country', synthetic: false, organisations: 35, rounds: 35, synthetic_rounds: false },
    { kind: 'municipality', synthetic: true, organisations: 290, rounds: 293, synthetic_rounds: true },
    { kind: 'region', synthetic: true, organisations: 21, rounds: 0, synthetic_rounds: null },
  ])
})

test('every answer lies under the label of a shown group of seven or more, or of a root where nothing is shown', async () => {
  const { rows } = await client.query<{ n: number; published: boolean; root: boolean; small: boolean }>(`
    select u.published, u.parent_id is null as root, n < 7 as small, count(*)::int as n
      from (select b.round_id, r.atom_id, count(*) as n from response r join batch b on b.id = r.batch_id
             where r.reporting_year = 2026 group by 1, 2) a
      join round_unit u on u.round_id = a.round_id and u.unit_id = a.atom_id group by 1, 2, 3`)
  expect(rows.filter(({ published, root }) => !published && !root)).toEqual([])
  expect(rows.filter(({ published, small }) => published && small)).toEqual([])
  expect(rows.reduce((sum, { n }) => sum + n, 0)).toBeGreaterThan(700)
  const { wrong } = await one<{ wrong: number }>(`
    with recursive below as (
      select round_id, unit_id as top, unit_id from round_unit where published
      union all
      select u.round_id, b.top, u.unit_id from below b join round_unit u on u.round_id = b.round_id and u.parent_id = b.unit_id)
    select count(*)::int as wrong from (
      select b.round_id, b.top, count(r.id) as n from below b join batch x on x.round_id = b.round_id
        left join response r on r.batch_id = x.id and r.atom_id = b.unit_id group by 1, 2) s
      join round_unit u on u.round_id = s.round_id and u.unit_id = s.top where u.respondents is distinct from s.n`)
  expect(wrong).toBe(0)
})

test('some units are too small to be shown, also at home, and some are hidden with them', async () => {
  const { rows } = await client.query<{ name: string; published: boolean; invited: number }>(
    `select u.name, u.published, u.invited from round_unit u join round r on r.id = u.round_id
       join organisation o on o.id = u.organisation_id
      where o.kind = 'municipality' and o.code = $1 and r.reporting_year = 2026`,
    [nackaCode],
  )
  expect(rows.filter(({ published, invited }) => !published && invited < 7).length).toBeGreaterThanOrEqual(4)
  expect(rows.filter(({ published }) => published).length).toBeGreaterThan(8)
  expect(rows.find(({ name }) => name === 'Äldreomsorgen')?.published).toBe(true)
})

test("Nacka's published total lies near 56", async () => {
  const { rows: answers } = await client.query<{ atom: string; answers: Buffer }>(
    `select r.atom_id as atom, r.answers from response r join organisation o on o.id = r.organisation_id
      where o.kind = 'municipality' and o.code = $1 and r.reporting_year = 2026`,
    [nackaCode],
  )
  const { rows: units } = await client.query<{
    id: string
    parentId: string | null
    frame: number
    respondents: number | null
    published: boolean
  }>(
    `select u.unit_id as id, u.parent_id as "parentId", u.frame, u.respondents, u.published
       from round_unit u join round r on r.id = u.round_id join organisation o on o.id = u.organisation_id
      where o.kind = 'municipality' and o.code = $1 and r.reporting_year = 2026 and u.branch = 'own' order by u.position`,
    [nackaCode],
  )
  const tree = toScoreTree(instrument)
  const atomIds = [...new Set(answers.map(({ atom }) => atom))]
  const groupOf = Uint16Array.from(answers, ({ atom }) => atomIds.indexOf(atom))
  const packed = new Uint8Array(Buffer.concat(answers.map((row) => row.answers)))
  const counters = countAnswers({ items: 30, stride: 8 }, atomIds.length, groupOf, packed)
  const moments = countMoments(tree, counters, groupOf, packed)
  const rows = scoreOrganisation({ tree, units, counters, atomIds, moments, collection: 'persons' })
  const total = rows.find(
    ({ unitId, part, nodeId }) => unitId === units[0]?.id && part === 'whole' && nodeId === 'total',
  )
  expect(Math.abs((total?.mean ?? 0) - 56)).toBeLessThan(1.5)
})

test('at home roles were asked for: some are shown for the whole, others say why not, and no response has one', async () => {
  const { rows } = await client.query<{ shown: number; withheld: number; counted: number }>(`
    select count(*) filter (where g.reason is null)::int as shown, count(*) filter (where g.reason is not null)::int as withheld,
           count(c.round_id)::int as counted
      from background_group g join round_unit u on u.round_id = g.round_id and u.unit_id = g.place_id and u.parent_id is null
      left join background_counter c on c.round_id = g.round_id and c.place_id = g.place_id and c.option = g.option`)
  expect(rows).toEqual([{ shown: 3, withheld: 2, counted: 3 }])
  const { longest } = await one<{ longest: number }>(
    `select max(octet_length(r.answers)) as longest from response r join batch b on b.id = r.batch_id
       join round o on o.id = b.round_id where o.background is not null`,
  )
  expect(longest).toBe(itemsInOrder(instrument).length)
})

test('the open boxes hold real envelopes that the printed code opens', async () => {
  const { code } = seeded.access
  const batchId = openBatchId(nackaCode)
  const box = await one<{ box_key: Buffer; box_key_salt: Buffer; state: string }>('select * from batch where id = $1', [
    batchId,
  ])
  expect(box.state).toBe('open')
  const key = await unwrapBoxKey(secret.unlockBoxKey(batchId, box.box_key), box.box_key_salt, batchId, code ?? '')
  const { rows } = await client.query<{ slot: Buffer; key_group_id: string; envelope: Buffer; mac: Buffer }>(
    'select slot, key_group_id, envelope, mac from sealed_answer where batch_id = $1',
    [batchId],
  )
  expect(rows.length).toBe(140)
  const items = itemsInOrder(instrument)
  for (const { slot, key_group_id: keyGroupId, envelope, mac } of rows) {
    expect(secret.isRowMac({ batchId, slot, keyGroupId, revision: 1, envelope }, mac)).toBe(true)
    expect((await openEnvelope(key, { batchId, keyGroupId, envelope })).length).toBe(items.length)
  }
})

test('invitations: 204 at home, each in a key group of seven or more, as many in every unit as were planned', async () => {
  const counted = await one<{ invitations: number; smallest: number }>(
    `select sum(n)::int as invitations, min(n)::int as smallest from
       (select key_group_id, count(*) as n from invitation where batch_id = $1 group by 1) g`,
    [openBatchId(nackaCode)],
  )
  expect(counted.invitations).toBe(204)
  expect(counted.smallest).toBeGreaterThanOrEqual(7)
  const { wrong } = await one<{ wrong: number }>(`
    select count(*)::int as wrong from round_unit u left join lateral (select count(*) as n from invitation i
      where i.round_id = u.round_id and i.unit_id = u.unit_id) i on true
     where u.published is null and u.invited <> i.n`)
  expect(wrong).toBe(0)
})

test('two fresh links lead to people who have not answered, and to the key that is in the database', async () => {
  const { respondentLinks } = seeded.access
  expect(respondentLinks.length).toBe(2)
  for (const link of respondentLinks) {
    const decoded = decodeLink(`http://localhost:4000${link}`)
    if (!decoded) throw new Error(link)
    expect(secret.isLinkToken(decoded.invitationId, decoded.token)).toBe(true)
    const slot = secret.slot(decoded.roundId, decoded.invitationId)
    const { answered, key } = await one<{ answered: boolean; key: Buffer }>(
      `select exists (select from sealed_answer where slot = $1) as answered, b.public_key as key
         from invitation i join batch b on b.id = i.batch_id where i.id = $2`,
      [slot, decoded.invitationId],
    )
    expect(answered).toBe(false)
    expect(decoded.fingerprint).toEqual(await fingerprint(key))
  }
})

test('the accounts sign in with the printed password and have one role each', async () => {
  const { rows } = await client.query<{ email: string; password_hash: string; role: string; unit: string | null }>(`
    select p.email, p.password_hash, m.role, u.name as unit
      from person p join membership m on m.person_id = p.id left join unit u on u.id = m.unit_id order by 1`)
  expect(rows.map(({ email, role, unit }) => [email, role, unit])).toEqual([
    ['enhetsansvarig@nacka.example', 'unit_manager', 'Äldreomsorgen'],
    ['lasare@nacka.example', 'reader', null],
    ['nyckelanvandare@nacka.example', 'key_user', null],
    ['samordnare@mognad.example', 'national_coordinator', null],
  ])
  for (const { password_hash: passwordHash } of rows) expect(await verify(passwordHash, demoPassword)).toBe(true)
})

test('a second start changes nothing and prints the same code', async () => {
  const before = await one(
    'select (select count(*) from response) as responses, (select count(*) from sealed_answer) as sealed, (select count(*) from unit) as units',
  )
  const again = await seedDemo({ migratorUrl: database.urls.migrator, secret, years: [2026] })
  expect(again.years).toEqual([])
  expect(again.access).toEqual(seeded.access)
  expect(
    await one(
      'select (select count(*) from response) as responses, (select count(*) from sealed_answer) as sealed, (select count(*) from unit) as units',
    ),
  ).toEqual(before)
})

test('once the box is opened neither code nor links are shown', async () => {
  await client.query('begin')
  await client.query(`update batch set state = 'opened' where id = $1`, [openBatchId(nackaCode)])
  await client.query('commit')
  const access = await demoAccess({ migratorUrl: database.urls.migrator, secret })
  expect([access.code, access.respondentLinks]).toEqual([null, []])
})
