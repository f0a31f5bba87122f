import { beforeAll, expect, test } from 'vitest'
import { insert, type SceneOrganisation, type SceneRound } from '../src/testing/scenario.ts'
import { failureOf, useStage } from './stage.ts'

const stage = useStage()
const broken = '23514'
const recipe = Buffer.alloc(32, 7)
const editionId = '019a0000-0000-7000-8000-0000000000e1'

/**
 * Table by table: which numbers a reason stands for. What is left are counts of people and organisations, which are taken
 * as known (method 5.1), and numbers of another reason.
 */
const numbersOf: Record<string, { reason: string; numbers: readonly string[]; isComplete: boolean }[]> = {
  score: [
    {
      reason: 'reason',
      numbers: [
        'mean',
        'low',
        'high',
        'comparison_low',
        'comparison_high',
        'variance',
        'effective_answers',
        'coverage',
        'answers',
        'dont_know',
      ],
      isComplete: true,
    },
  ],
  background_group: [{ reason: 'reason', numbers: ['respondents'], isComplete: true }],
  background_score: [{ reason: 'reason', numbers: ['mean', 'low', 'high', 'effective_answers'], isComplete: true }],
  recut_score: [
    {
      reason: 'reason',
      numbers: ['mean', 'low', 'high', 'comparison_low', 'comparison_high', 'effective_answers'],
      isComplete: true,
    },
  ],
  scale_reliability: [{ reason: 'reason', numbers: ['alpha', 'alpha_low', 'alpha_high', 'omega'], isComplete: true }],
  edition_value: [{ reason: 'reason', numbers: ['mean', 'low', 'high', 'answers'], isComplete: true }],
  edition_figure: [{ reason: 'reason', numbers: ['mean', 'p10', 'q25', 'median', 'q75', 'p90'], isComplete: true }],
  edition_position: [
    { reason: 'reason', numbers: ['position'], isComplete: true },
    { reason: 'gap_reason', numbers: ['best_quarter_gap'], isComplete: true },
    {
      reason: 'place_reason',
      numbers: ['likely_low', 'likely_high', 'higher_than', 'lower_than'],
      isComplete: false,
    },
    { reason: 'weight_reason', numbers: ['weight_low', 'weight_high'], isComplete: false },
  ],
}
/** Tables with a reason of another kind: why an organisation is left out, a unit not recut, an initiative hidden or reported. */
const withoutNumbers = ['edition_member', 'recut', 'initiative_hiding', 'initiative_report']
/** ICC is shown from five atoms on (method 5.2), whether or not there is an alpha. */
const ownRule = ['scale_reliability.between_units', 'scale_reliability.unit_mean']

let nacka: SceneOrganisation
let round: SceneRound
const pool = () => stage.db.migrator.pool

beforeAll(async () => {
  nacka = await stage.scene.organisation()
  const instrumentVersionId = await stage.scene.instrument()
  round = await nacka.round({ instrumentVersionId, units: [{ name: 'A', invited: 8 }], state: 'opened' })
  const whole = { round_id: round.id, organisation_id: nacka.id }
  const edition = { edition_id: editionId, node_id: 'total' }
  await insert(pool(), 'edition', {
    id: editionId,
    instrument_version_id: instrumentVersionId,
    reporting_year: 2026,
    number: 1,
    state: 'computed',
    seed: 1,
  })
  await insert(pool(), 'edition_cohort', {
    edition_id: editionId,
    key: 'all',
    kind: 'all',
    members: 9,
    named_members: 0,
    shown: true,
  })
  await insert(pool(), 'edition_member', { edition_id: editionId, organisation_id: nacka.id, sharing_level: 1 })
  const hidden = { reason: 'hidden' }
  await insert(pool(), 'score', {
    ...whole,
    unit_id: round.units[0]!.id,
    part: 'whole',
    node_id: 'total',
    recipe_hash: recipe,
    ...hidden,
  })
  const category = { ...whole, place_id: round.units[0]!.id, option: 1 }
  await insert(pool(), 'background_group', { ...category, mixed: false, reason: 'few' })
  await insert(pool(), 'background_score', { ...category, node_id: 'total', ...hidden })
  await insert(pool(), 'recut_score', {
    ...whole,
    unit_id: round.units[0]!.id,
    earlier_round_id: round.id,
    node_id: 'total',
    respondents: 8,
    ...hidden,
  })
  await insert(pool(), 'scale_reliability', { ...whole, node_id: 'total', items: 4, ...hidden })
  await insert(pool(), 'edition_value', { ...edition, organisation_id: nacka.id, sharing_level: 1, ...hidden })
  await insert(pool(), 'edition_figure', { ...edition, cohort_key: 'all', organisations: 9, ...hidden })
  await insert(pool(), 'edition_position', {
    ...edition,
    organisation_id: nacka.id,
    cohort_key: 'all',
    others: 8,
    ...hidden,
    gap_reason: 'hidden',
    place_reason: 'hidden',
    weight_reason: 'hidden',
  })
})

test('no table has a reason that this test does not know', async () => {
  const { rows } = await pool().query<{ name: string }>(
    `select distinct table_name as name from information_schema.columns
      where table_schema = 'public' and (column_name = 'reason' or column_name like '%\\_reason') order by 1`,
  )
  expect(rows.map(({ name }) => name)).toEqual([...Object.keys(numbersOf), ...withoutNumbers].toSorted())
})

test('every fraction in a table with reasons is tied to one of them', async () => {
  const { rows } = await pool().query<{ name: string }>(
    `select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and table_name = any ($1) and data_type = 'double precision'`,
    [Object.keys(numbersOf)],
  )
  const tied = Object.entries(numbersOf).flatMap(([table, kinds]) =>
    kinds.flatMap(({ numbers }) => numbers.map((number) => `${table}.${number}`)),
  )
  expect(rows.map(({ name }) => name).filter((name) => !tied.includes(name) && !ownRule.includes(name))).toEqual([])
})

for (const [table, kinds] of Object.entries(numbersOf))
  for (const { reason, numbers, isComplete } of kinds) {
    test(`${table}: with ${reason} there is no number`, async () => {
      for (const number of numbers)
        expect([number, await failureOf(pool().query(`update ${table} set ${number} = 1`))]).toEqual([number, broken])
    })

    test(`${table}: without a number there ${isComplete ? 'is' : 'may be no'} ${reason}`, async () => {
      const nothing = failureOf(pool().query(`update ${table} set ${reason} = null`))
      expect(await nothing).toBe(isComplete ? broken : null)
    })

    test(`${table}: with a number and no ${reason} all is well`, async () => {
      const all = numbers.map((number) => `${number} = 20`).join(', ')
      expect(await failureOf(pool().query(`update ${table} set ${reason} = null, ${all}`))).toBeNull()
    })
  }

test('a joint answer has an index and no interval', async () => {
  const clear = 'low = null, high = null, comparison_low = null, comparison_high = null, variance = null'
  const joint = `update score set mean = 40, ${clear}, effective_answers = null, reason = 'joint'`
  expect(await failureOf(pool().query(joint))).toBeNull()
  for (const number of ['low', 'high', 'comparison_low', 'comparison_high', 'variance', 'effective_answers'])
    expect(await failureOf(pool().query(`update score set ${number} = 1`))).toBe(broken)
})

test('a unit that is not shown tells no number of respondents, nor a small branch a rate', async () => {
  const say = (what: string) => failureOf(pool().query(`update round_unit set ${what} where round_id = '${round.id}'`))
  expect(await say('published = false, respondents = 6')).toBe(broken)
  expect(await say('published = null, respondents = 6')).toBe(broken)
  expect(await say('published = true, respondents = 8')).toBeNull()
  const quality = { round_id: round.id, organisation_id: nacka.id, branch: 'own', invited: 8, grade: 'red' }
  expect(await failureOf(insert(pool(), 'quality', { ...quality, respondents: null, response_rate: 0.75 }))).toBe(
    broken,
  )
  expect(await failureOf(insert(pool(), 'quality', { ...quality, respondents: null, response_rate: null }))).toBeNull()
})

const shown = [
  'background_counter',
  'background_group',
  'background_score',
  'score',
  'quality',
  'counter',
  'scale_reliability',
  'sensitive_node',
] as const

test('what a published round has shown stays, whoever tries', async () => {
  const whole = { round_id: round.id, organisation_id: nacka.id }
  const unit = { unit_id: round.units[0]!.id, part: 'whole' }
  await insert(pool(), 'counter', { ...whole, atom_id: round.units[0]!.id, respondents: 8, counts: [8], moments: [] })
  const category = { ...whole, place_id: round.units[0]!.id, option: 1 }
  await insert(pool(), 'background_counter', { ...category, counts: [8], moments: [] })
  await insert(pool(), 'sensitive_node', { ...whole, ...unit, node_id: 'total' })
  const of = `where round_id = '${round.id}'`
  const frozen = '55000'
  await pool().query(`update round set state = 'published' where id = $1`, [round.id])
  for (const table of shown) {
    expect([table, await failureOf(pool().query(`delete from ${table} ${of}`))]).toEqual([table, frozen])
    expect([table, await failureOf(pool().query(`update ${table} set round_id = round_id ${of}`))]).toEqual([
      table,
      frozen,
    ])
  }
  const late = { ...whole, ...unit, node_id: 'area:late', reason: 'hidden', recipe_hash: recipe }
  expect(await failureOf(insert(pool(), 'score', late))).toBe(frozen)
  expect(await failureOf(pool().query(`update round set state = 'scored' where id = $1`, [round.id]))).toBe(frozen)
})

test('the tree of an opened round is cut once', async () => {
  const { rows } = await pool().query<{ published: boolean }>(`select published from round_unit where round_id = $1`, [
    round.id,
  ])
  expect(rows).toEqual([{ published: true }])
  const cut = `update round_unit set published = false, respondents = null where round_id = $1`
  expect(await failureOf(pool().query(cut, [round.id]))).toBe('55000')
})

test('a whole organisation may still go, with everything that it has shown', async () => {
  expect(await failureOf(pool().query(`delete from round where id = $1`, [round.id]))).toBeNull()
  const { rows } = await pool().query(`select from score where round_id = $1`, [round.id])
  expect(rows).toEqual([])
})
