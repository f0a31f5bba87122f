import { afterAll, beforeAll, expect, test } from 'vitest'
import { publishEdition } from '@mognad/model/editions/edition-lifecycle'
import { addCountry, type CountryOrganisation } from '../../test/country.ts'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let instrumentVersionId: string
let organisations: CountryOrganisation[]
let number = 0

beforeAll(async () => {
  stage = await openStage()
  instrumentVersionId = await stage.scene.instrument()
  organisations = await addCountry(stage.migrator, { instrumentVersionId, organisations: 60, respondents: 70, seed: 2 })
})
afterAll(() => stage.close())

interface EditionRow {
  readonly state: 'draft' | 'computed' | 'audited' | 'published'
  readonly left_out: number
  readonly content_hash: Buffer
  readonly recipe_hash: Buffer
}

async function compute(concurrency: number): Promise<{ editionId: string; edition: EditionRow; runId: string }> {
  const editionId = await stage.addEdition(instrumentVersionId, ++number)
  const runId = await stage.request('editions.plan-edition', { editionId })
  const worker = await stage.worker({ concurrency })
  try {
    await stage.producer.send(runId, 'editions.plan-edition', { partOfEdition: true })
    expect(await stage.untilOver(runId)).toMatchObject({ state: 'done', done: 60, total: 60 })
  } finally {
    await worker.close()
  }
  const { rows } = await stage.migrator.query<EditionRow>(`select * from edition where id = $1`, [editionId])
  return { editionId, edition: rows[0]!, runId }
}

/** One that is there already and has everybody in it, else a new one. */
async function computedBefore(): Promise<string> {
  const { rows } = await stage.migrator.query<{ id: string }>(
    `select id from edition where state = 'audited' and left_out = 0 limit 1`,
  )
  return rows[0]?.id ?? (await compute(2)).editionId
}

const forgetScores = () =>
  stage.migrator.query(`delete from score; delete from counter; update round set state = 'opened'`)

/** Everything that is stored of an edition, without its id. */
const rowsOf = async (editionId: string) => {
  const digest = (table: string) =>
    `(select md5(string_agg(row, '' order by row)) from (select (to_jsonb(t) - 'edition_id')::text as row from ${table} t where edition_id = $1) r) as ${table}`
  const tables = [
    'edition_cohort',
    'edition_figure',
    'edition_member',
    'edition_value',
    'edition_position',
    'edition_feature',
    'edition_peer',
    'edition_kind_value',
  ]
  const { rows } = await stage.migrator.query<Record<string, string>>(`select ${tables.map(digest).join(', ')}`, [
    editionId,
  ])
  return rows[0]!
}

test('an edition has the same bytes with one worker and with three, computed once and twice', async () => {
  const one = await compute(1)
  const again = await compute(3) // scores are current: only the comparison is computed
  await forgetScores()
  const three = await compute(3)
  expect(one.edition).toMatchObject({ state: 'audited', left_out: 0 })
  expect([again.edition.state, three.edition.state]).toEqual(['audited', 'audited'])
  expect(again.edition.content_hash).toEqual(one.edition.content_hash)
  expect(three.edition.content_hash).toEqual(one.edition.content_hash)
  const rows = await rowsOf(one.editionId)
  expect(Object.values(rows).every((digest) => digest !== null)).toBe(true)
  expect(await rowsOf(again.editionId)).toEqual(rows)
  expect(await rowsOf(three.editionId)).toEqual(rows)
})

test('every organisation gets its place on every part that pages show, and none on a statement', async () => {
  const editionId = await computedBefore()
  const { rows } = await stage.migrator.query<{ level: string; placed: number; positions: number; adds_up: boolean }>(
    `select split_part(node_id, ':', 1) as level, count(*) filter (where place_reason is null)::int as placed,
            count(*) filter (where position is not null)::int as positions,
            bool_and(place_reason is not null or (likely_low between 1 and likely_high and likely_high <= others + 1
                     and higher_than + lower_than <= others)) as adds_up
       from edition_position where edition_id = $1 and cohort_key = 'all' group by 1 order by 1`,
    [editionId],
  )
  expect(rows.map(({ level }) => level)).toEqual(['area', 'category', 'dimension', 'factor', 'item', 'total'])
  expect(rows.filter(({ positions, adds_up: addsUp }) => positions === 0 || !addsUp)).toEqual([])
  const whole = ({ level, placed, positions }: (typeof rows)[number]) => placed === (level === 'item' ? 0 : positions)
  expect(rows.filter((row) => !whole(row))).toEqual([])
})

test('counties, classes of size and similar ones are of named sharers only, and say of how many', async () => {
  const editionId = await computedBefore()
  const { rows: cohorts } = await stage.migrator.query<Record<string, unknown>>(
    `select kind, sum(members)::int as members, sum(named_members)::int as named, sum(belonging)::int as belonging,
            bool_and(parent_key = 'all') as below_all
       from edition_cohort where edition_id = $1 and kind in ('county', 'size') group by kind order by kind`,
    [editionId],
  )
  const counted = { members: 12, named: 12, belonging: 60, below_all: true }
  expect(cohorts).toEqual([
    { kind: 'county', ...counted },
    { kind: 'size', ...counted },
  ])
  const { rows: positions } = await stage.migrator.query<{ organisations: number; most: number }>(
    `select count(distinct organisation_id)::int as organisations, max(others) as most from edition_position
      where edition_id = $1 and cohort_key like 'county:%'`,
    [editionId],
  )
  // The anonymous ones stand beside the named, who alone are counted.
  expect(positions).toEqual([{ organisations: 60, most: 3 }])
  const { rows: peers } = await stage.migrator.query<Record<string, unknown>>(
    `select m.sharing_level as level, count(distinct p.organisation_id)::int as organisations, min(peer.sharing_level) as least,
            max(p.place) as last, bool_and(p.driver1 is not null) as driven
       from edition_peer p join edition_member m using (edition_id, organisation_id)
       join edition_member peer on peer.edition_id = p.edition_id and peer.organisation_id = p.peer_id
      where p.edition_id = $1 group by 1`,
    [editionId],
  )
  // Nobody shares publicly here: those who do not share by name themselves may read nobody.
  expect(peers).toEqual([{ level: 2, organisations: 12, least: 2, last: 9, driven: true }])
  const { rows: features } = await stage.migrator.query(
    'select feature_id, organisations, year from edition_feature where edition_id = $1 order by position',
    [editionId],
  )
  expect(features).toEqual([
    { feature_id: 'population', organisations: 60, year: 2024 },
    { feature_id: 'main-group', organisations: 60, year: null },
  ])
})

test('units of one kind stand together, as the mean of the figures that the organisation shows of them', async () => {
  const editionId = await computedBefore()
  const { rows } = await stage.migrator.query<Record<string, unknown>>(
    `select k.kind, count(distinct k.organisation_id)::int as organisations, min(k.units) as least, max(k.units) as most,
            count(distinct k.node_id) filter (where k.node_id ~ '^(item|factor):')::int as fine,
            bool_and(k.mean between u.lowest and u.highest) as between, bool_and(k.low < k.mean and k.mean < k.high) as around,
            bool_and(k.sharing_level = m.sharing_level) as shared
       from edition_kind_value k
       join edition_member m using (edition_id, organisation_id)
       join lateral (select min(s.mean) as lowest, max(s.mean) as highest from score s
                       join round_unit r on r.round_id = s.round_id and r.unit_id = s.unit_id and r.parent_id is not null
                      where s.round_id = m.round_id and s.part = 'whole' and s.node_id = k.node_id and r.kind = k.kind) u on true
      where k.edition_id = $1 group by 1`,
    [editionId],
  )
  expect(rows).toEqual([
    { kind: 'management', organisations: 60, least: 3, most: 3, fine: 0, between: true, around: true, shared: true },
  ])
})

test('rounds whose scores are current are not counted again', async () => {
  const { runId } = await compute(2)
  const { rows } = await stage.migrator.query(
    `select count(*)::int as n from job_run c join job_run p on p.id = c.parent_id join job_run a on a.id = p.parent_id where a.parent_id = $1`,
    [runId],
  )
  expect(rows).toEqual([{ n: 0 }])
})

test('the work of a year is divided into batches that are handed on as runs of their own', async () => {
  await forgetScores()
  const { runId } = await compute(2)
  const { rows } = await stage.migrator.query<{ name: string; n: number; organisations: number; done: boolean }>(
    `with recursive down as (
       select id, name, state from job_run where parent_id = $1
       union all select c.id, c.name, c.state from down d join job_run c on c.parent_id = d.id)
     select d.name, count(distinct d.id)::int as n, count(*)::int as organisations, bool_and(d.state = 'done') as done
       from down d join job_run_organisation m on m.job_run_id = d.id group by d.name order by d.name`,
    [runId],
  )
  expect(rows).toEqual([
    { name: 'editions.compute-edition', n: 1, organisations: 60, done: true },
    { name: 'scores.count-answers', n: 3, organisations: 60, done: true },
    { name: 'scores.score-organisation', n: 3, organisations: 60, done: true },
  ])
})

test('a batch that fails for good leaves its organisations out before cohorts are decided, and publishing asks', async () => {
  const beforeId = await computedBefore()
  await forgetScores()
  const poison = organisations[organisations.length - 1]!
  await stage.migrator.query(
    `update response set answers = set_byte(answers, 0, 200) where id = (select id from response where batch_id = $1 limit 1)`,
    [poison.batchId],
  )
  const { editionId, edition } = await compute(2)
  const { rows: missing } = await stage.migrator.query<{ organisation_id: string }>(
    `select organisation_id from edition_member where edition_id = $1 and reason = 'missing' order by organisation_id`,
    [editionId],
  )
  expect(missing.map((row) => row.organisation_id)).toContain(poison.id)
  expect(edition.left_out).toBe(missing.length)
  const { rows: values } = await stage.migrator.query(
    `select from edition_value v join edition_member m using (edition_id, organisation_id)
      where edition_id = $1 and m.reason = 'missing' limit 1`,
    [editionId],
  )
  expect(values).toEqual([])
  const members = async (id: string) => {
    const { rows } = await stage.migrator.query<{ members: number }>(
      `select members from edition_cohort where edition_id = $1 and key = 'all'`,
      [id],
    )
    return rows[0]!.members
  }
  expect(await members(beforeId)).toBe(60)
  expect(await members(editionId)).toBe(60 - missing.length)
  const asked = { state: edition.state, leftOut: edition.left_out }
  expect(() => publishEdition(asked, { acceptLeftOut: 0, narrowChange: null })).toThrow('EDITION_LEAVES_OUT')
  expect(publishEdition(asked, { acceptLeftOut: missing.length, narrowChange: null })).toBe('published')
})

test('a published edition is not computed again', async () => {
  const editionId = await stage.addEdition(instrumentVersionId, ++number)
  await stage.migrator.query(`update edition set state = 'published' where id = $1`, [editionId])
  const runId = await stage.request('editions.plan-edition', { editionId })
  expect(await stage.deliver(runId)).toMatchObject({ state: 'failed', error_code: 'EDITION_NOT_OPEN' })
})
