import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCountry, type CountryOrganisation } from '../../test/country.ts'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let organisations: CountryOrganisation[]

beforeAll(async () => {
  stage = await openStage()
  const instrumentVersionId = await stage.scene.instrument()
  organisations = await addCountry(stage.migrator, { instrumentVersionId, organisations: 4, respondents: 24 })
})
afterAll(() => stage.close())

const membersOf = (some: readonly CountryOrganisation[]) =>
  some.map(({ id, roundId }) => ({ organisationId: id, roundId }))

const count = async (some: readonly CountryOrganisation[]) =>
  stage.deliver(await stage.request('scores.count-answers', { members: membersOf(some) }), true)

const counters = async (some: readonly CountryOrganisation[]) => {
  const { rows } = await stage.migrator.query<{ atom_id: string; counts: number[]; moments: string[] }>(
    `select * from counter where round_id = any ($1) order by round_id, atom_id`,
    [some.map((each) => each.roundId)],
  )
  return rows
}

test('counters are what the database itself counts in the answers', async () => {
  expect(await count(organisations)).toMatchObject({ state: 'done', done: 4, total: 4, step: 'count' })
  const stride = 8
  const { rows } = await stage.migrator.query<{ atom_id: string; item: number; code: number; n: number }>(
    `select r.atom_id, i.item, get_byte(r.answers, i.item) as code, count(*)::int as n
       from response r, generate_series(0, 29) as i (item) group by 1, 2, 3`,
  )
  const stored = new Map((await counters(organisations)).map((row) => [row.atom_id, row.counts]))
  expect(rows.length).toBeGreaterThan(1000)
  for (const { atom_id: atom, item, code, n } of rows) expect(stored.get(atom)![item * stride + code]).toBe(n)
  const counted = [...stored.values()].flat().reduce((sum, each) => sum + each, 0)
  expect(counted).toBe(rows.reduce((sum, row) => sum + row.n, 0))
})

test('counting twice leaves the same rows, and counting one organisation leaves the others alone', async () => {
  const before = await counters(organisations)
  await count(organisations.slice(0, 1))
  await count(organisations)
  expect(await counters(organisations)).toEqual(before)
})

test('a run that is done is not run again', async () => {
  const id = await stage.request('scores.count-answers', { members: membersOf(organisations) })
  await stage.deliver(id)
  expect(await stage.deliver(id)).toMatchObject({ state: 'done', attempts: 1 })
})

test('of two deliveries at once one runs', async () => {
  const id = await stage.request('scores.count-answers', { members: membersOf(organisations) })
  await Promise.all([stage.deliver(id), stage.deliver(id)])
  expect(await stage.untilOver(id)).toMatchObject({ state: 'done', attempts: 1 })
})

test('a run whose process died half-way is taken up again; what it had not committed has not happened', async () => {
  const before = await counters(organisations)
  const id = await stage.request('scores.count-answers', { members: membersOf(organisations) })
  await stage.migrator.query(
    `update job_run set state = 'running', attempts = 1, seen_at = clock_timestamp() where id = $1`,
    [id],
  )
  expect(await stage.deliver(id)).toMatchObject({ state: 'running', attempts: 1 })
  await stage.migrator.query(`update job_run set seen_at = clock_timestamp() - interval '5 s' where id = $1`, [id])
  expect(await stage.deliver(id)).toMatchObject({ state: 'done', attempts: 2 })
  expect(await counters(organisations)).toEqual(before)
})

test('answers that do not fit the instrument fail the run for good, at the first attempt', async () => {
  const [broken] = organisations
  const { rows } = await stage.migrator.query<{ answers: Buffer }>(
    `update response set answers = set_byte(answers, 3, 99)
      where id = (select id from response where batch_id = $1 limit 1) returning answers`,
    [broken!.batchId],
  )
  expect(rows).toHaveLength(1)
  const id = await stage.request('scores.count-answers', { members: membersOf(organisations) })
  const before = await counters(organisations)
  expect(await stage.deliver(id)).toMatchObject({ state: 'failed', error_code: 'ANSWERS_MALFORMED', attempts: 1 })
  expect(await counters(organisations)).toEqual(before)
})

test('answers of a published round are not counted again', async () => {
  const [, , , published] = organisations
  await stage.migrator.query(`update round set state = 'published' where id = $1`, [published!.roundId])
  expect(await count([published!])).toMatchObject({ state: 'failed', error_code: 'ROUND_NOT_OPENED' })
})

test('how far statements go together is judged from fifty people of the own units on, the same in every run', async () => {
  const judged = organisations[2]
  const stored = async () =>
    (
      await stage.migrator.query<{ node_id: string; alpha: number | null; reason: string | null }>(
        `select * from scale_reliability where round_id = $1 order by node_id`,
        [judged!.roundId],
      )
    ).rows
  expect(await count([judged!])).toMatchObject({ state: 'done' })
  const first = await stored()
  expect(first.length).toBeGreaterThan(8)
  expect(first.some(({ alpha }) => alpha !== null)).toBe(true)
  for (const { alpha, reason } of first) expect(alpha === null).toBe(reason !== null)
  expect(await count([judged!])).toMatchObject({ state: 'done' })
  expect(await stored()).toEqual(first)
})

test('figures that depend on who answered "don\'t know" are flagged, the same in every run', async () => {
  const flagged = organisations[1]!
  const stored = async () =>
    (
      await stage.migrator.query<{ unit_id: string; part: string; node_id: string }>(
        `select unit_id, part, node_id from sensitive_node where round_id = $1 order by unit_id, part, node_id`,
        [flagged.roundId],
      )
    ).rows
  // Every third person answers the first half of the questions low and can answer nothing of the other half.
  await stage.migrator.query(
    `update response set answers = decode(repeat('01', 15) || repeat('07', 15), 'hex')
      where batch_id = $1 and id in (select id from response where batch_id = $1 order by id limit 20)`,
    [flagged.batchId],
  )
  expect(await count([flagged])).toMatchObject({ state: 'done' })
  const first = await stored()
  expect(first).toContainEqual({ unit_id: flagged.rootUnitId, part: 'whole', node_id: 'total' })
  expect(first.some(({ node_id: node }) => node.startsWith('item:'))).toBe(false)
  expect(await count([flagged])).toMatchObject({ state: 'done' })
  expect(await stored()).toEqual(first)
})
