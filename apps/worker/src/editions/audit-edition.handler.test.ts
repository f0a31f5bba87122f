import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AttackReport, EditionFinding } from '@mognad/model/editions/edition-audit'
import { quantile } from '@mognad/scoring'
import { addCountry } from '../../test/country.ts'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let instrumentVersionId: string

beforeAll(async () => {
  stage = await openStage()
  instrumentVersionId = await stage.scene.instrument()
  await addCountry(stage.migrator, { instrumentVersionId, organisations: 90, respondents: 14 })
})
afterAll(() => stage.close())

interface Audited {
  readonly editionId: string
  readonly state: string
  readonly passed: boolean
  readonly attacks: readonly AttackReport[]
  readonly findings: readonly EditionFinding[]
}

let editionId: string

/** Computes and attacks one edition, again and again. */
async function compute(): Promise<Audited> {
  const id = (editionId ??= await stage.addEdition(instrumentVersionId))
  const runId = await stage.request('editions.plan-edition', { editionId: id })
  const worker = await stage.worker()
  try {
    await stage.producer.send(runId, 'editions.plan-edition', { partOfEdition: true })
    expect(await stage.untilOver(runId)).toMatchObject({ state: 'done', error_code: null })
  } finally {
    await worker.close()
  }
  return reportOf(id)
}

async function reportOf(id: string): Promise<Audited> {
  const { rows } = await stage.migrator.query<Audited>(
    `select e.id as "editionId", e.state, a.passed, a.attacks, a.findings
       from edition e left join edition_audit a on a.edition_id = e.id where e.id = $1`,
    [id],
  )
  return rows[0]!
}

/** Attacks what lies in the tables now, by the worker's own hand. */
async function auditAgain(): Promise<Audited> {
  await stage.migrator.query(`update edition set state = 'computed' where id = $1`, [editionId])
  const runId = await stage.request('editions.audit-edition', { editionId })
  expect(await stage.deliver(runId)).toMatchObject({ state: 'done' })
  return reportOf(editionId)
}

/** Keeps a row as it is, to put it back. */
async function changing(table: string, where: string) {
  const condition = `edition_id = $1 and ${where}`
  const { rows } = await stage.migrator.query<{ row: unknown }>(
    `select to_jsonb(t) as row from ${table} t where ${condition}`,
    [editionId],
  )
  return {
    takeBack: async () => {
      await stage.migrator.query(`delete from ${table} where ${condition}`, [editionId])
      await stage.migrator.query(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
        rows[0]!.row,
      ])
    },
  }
}

const attacksThatFound = ({ attacks }: Audited) => attacks.filter(({ found }) => found > 0).map(({ attack }) => attack)

// A busy machine computes an edition for half a minute.

describe('an edition by the rules', () => {
  test('is audited in the same flow, and its report says what was tried', async () => {
    const audited = await compute()
    expect(audited).toMatchObject({ state: 'audited', passed: true, findings: [] })
    const tried = Object.fromEntries(audited.attacks.map((attack) => [attack.attack, attack.tried]))
    expect(Object.keys(tried)).toEqual([
      'figures',
      'sums',
      'order',
      'ends',
      'differences',
      'groups',
      'items',
      'answers',
    ])
    for (const attack of ['figures', 'sums', 'order', 'ends', 'groups', 'items', 'answers'])
      expect(tried[attack]).toBeGreaterThan(50)
  })

  test('that is computed again has no report until it has been attacked again', async () => {
    const planned = await stage.request('editions.compute-edition', { editionId })
    await stage.migrator.query(
      `insert into job_run_organisation (job_run_id, organisation_id, round_id)
       select $1, organisation_id, round_id from edition_member where edition_id = $2`,
      [planned, editionId],
    )
    expect(await stage.deliver(planned)).toMatchObject({ state: 'done' })
    expect(await reportOf(editionId)).toMatchObject({ state: 'computed', passed: null })
    expect(await compute()).toMatchObject({ state: 'audited', passed: true })
  })
})

describe('a careless edition is broken', () => {
  test('by order statistics of type 7 of a small anonymous group', async () => {
    const { rows } = await stage.migrator.query<{ key: string; values: number[] }>(
      `select c.key, array_agg(v.mean order by v.mean) as values
         from edition_cohort c join edition_member m on m.edition_id = c.edition_id and 'group:' || m.skr_group = c.key
         join edition_value v on v.edition_id = m.edition_id and v.organisation_id = m.organisation_id
         join edition_figure f on f.edition_id = c.edition_id and f.cohort_key = c.key and f.node_id = v.node_id
        where c.edition_id = $1 and v.node_id = 'total' and v.sharing_level >= 1 and f.q25 is null and f.mean is not null
          and f.organisations > c.named_members
        group by c.key having count(*) = max(f.organisations) order by c.key limit 1`,
      [editionId],
    )
    const { key, values } = rows[0]!
    const change = await changing('edition_figure', `cohort_key = '${key}' and node_id = 'total'`)
    await stage.migrator.query(
      `update edition_figure set p10 = $3, q25 = $4, median = $5, q75 = $6, p90 = $7
        where edition_id = $1 and cohort_key = $2 and node_id = 'total'`,
      [editionId, key, ...[0.1, 0.25, 0.5, 0.75, 0.9].map((p) => quantile(values, p))],
    )
    const audited = await auditAgain()
    await change.takeBack()
    expect(audited).toMatchObject({ state: 'computed', passed: false })
    expect(attacksThatFound(audited)).toEqual(expect.arrayContaining(['order', 'ends']))
    expect(audited.findings[0]).toMatchObject({ cohortKey: key, nodeId: 'total' })
    // Ids and counts: no value of anybody, and none of the figures.
    const text = JSON.stringify(audited.findings)
    for (const value of values) expect(text).not.toContain(String(value))
  })

  test('by a figure that is not what it says', async () => {
    const change = await changing('edition_figure', `cohort_key = 'all' and node_id = 'total'`)
    await stage.migrator.query(
      `update edition_figure set mean = mean + 0.01 where edition_id = $1 and cohort_key = 'all' and node_id = 'total'`,
      [editionId],
    )
    expect(attacksThatFound(await auditAgain())).toEqual(['figures'])
    await change.takeBack()
    expect(await auditAgain()).toMatchObject({ state: 'audited', passed: true })
  })

  test('by a group of six inside an organisation', async () => {
    const { rows } = await stage.migrator.query<{ round_id: string; atom_id: string; respondents: number }>(
      `select c.round_id, c.atom_id, c.respondents from counter c join edition_member m using (round_id)
         join round_unit u on u.round_id = c.round_id and u.unit_id = c.atom_id
        where m.edition_id = $1 and u.published and u.parent_id is not null order by 1, 2 limit 1`,
      [editionId],
    )
    const { round_id: roundId, atom_id: unitId, respondents } = rows[0]!
    await stage.migrator.query(`update counter set respondents = 6 where round_id = $1 and atom_id = $2`, [
      roundId,
      unitId,
    ])
    const audited = await auditAgain()
    await stage.migrator.query(`update counter set respondents = $3 where round_id = $1 and atom_id = $2`, [
      roundId,
      unitId,
      respondents,
    ])
    expect(attacksThatFound(audited)).toEqual(['groups'])
    expect(audited.findings).toEqual([
      expect.objectContaining({ attack: 'groups', roundId, unitId, count: 6, cohortKey: null, nodeId: null }),
    ])
  })
})

describe('a draft that follows a refused one', () => {
  interface Shown {
    readonly mean: number
    readonly median: number
    readonly quartiles: number
    readonly positions: number
    readonly shown: boolean
    readonly recipe: string
    readonly content: string
  }

  /** How many figures of everybody, and of the first main group, an edition shows. */
  async function shownIn(id: string, cohortKey: string): Promise<Shown> {
    const { rows } = await stage.migrator.query<Shown>(
      `select count(f.mean)::int as mean, count(f.median)::int as median, count(f.q25)::int as quartiles, c.shown,
              (select count(position)::int from edition_position p where p.edition_id = $1 and p.cohort_key = $2) as positions,
              encode(e.recipe_hash, 'hex') as recipe, encode(e.content_hash, 'hex') as content
         from edition e join edition_cohort c on c.edition_id = e.id and c.key = $2
         join edition_figure f on f.edition_id = e.id and f.cohort_key = c.key
        where e.id = $1 group by e.id, c.shown`,
      [id, cohortKey],
    )
    return rows[0]!
  }

  test('withholds what it is told on every node, says so in its recipe, and gives the same bytes again', async () => {
    const refused = editionId
    const before = { all: await shownIn(refused, 'all'), main: await shownIn(refused, 'main:A') }
    expect(before.all.quartiles).toBeGreaterThan(50)
    expect(before.main.positions).toBeGreaterThan(50)
    editionId = await stage.addEdition(instrumentVersionId, 2)
    const withheld = [
      { cohortKey: 'all', step: 'quartiles' },
      { cohortKey: 'main:A', step: 'all' },
    ]
    await stage.migrator.query('update edition set withheld = $2 where id = $1', [editionId, JSON.stringify(withheld)])
    expect(await compute()).toMatchObject({ state: 'audited', passed: true })
    const all = await shownIn(editionId, 'all')
    const { mean, median, positions } = before.all
    expect(all).toMatchObject({ mean, median, positions, quartiles: 0, shown: true })
    expect(await shownIn(editionId, 'main:A')).toMatchObject({ mean: 0, median: 0, positions: 0, shown: false })
    expect(all.recipe).not.toBe(before.all.recipe)
    await compute()
    expect(await shownIn(editionId, 'all')).toEqual(all)
    const { rows } = await stage.migrator.query<{ body: { withheld: unknown } }>(
      `select k.body::jsonb as body from edition e join recipe k on k.hash = e.recipe_hash where e.id = $1`,
      [editionId],
    )
    expect(rows[0]!.body.withheld).toEqual({ all: 'quartiles', 'main:A': 'all' })
  })
})

test('what has been computed anew meanwhile is not called audited', async () => {
  const runId = await stage.request('editions.audit-edition', { editionId })
  await stage.migrator.query(`update edition set state = 'draft', content_hash = null where id = $1`, [editionId])
  expect(await stage.deliver(runId)).toMatchObject({ state: 'failed', error_code: 'EDITION_NOT_COMPUTED' })
})
