import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestScoring } from '@mognad/db/job-runs/job-run.store'
import { insert, type SceneOrganisation, type SceneRound } from '@mognad/db/testing/scenario'
import { publishableGroups } from '@mognad/scoring'
import { v7 as uuid } from 'uuid'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let town: SceneOrganisation
let first: SceneRound
let second: SceneRound

/** So many people of a unit answer one step throughout, half of them the next. */
const answersOf = (people: number, step: number) =>
  Array.from({ length: people }, (_, person) => new Uint8Array(30).fill(step + (person % 2)))

/** Cuts the tree by who has answered, and stores the answers under their atoms, as the opening does. */
async function openWith(round: SceneRound, answers: Readonly<Record<string, Uint8Array[]>>) {
  const units = round.units.map(({ id, parentId, name }) => ({ id, parentId, name, own: answers[name]?.length ?? 0 }))
  const shown = publishableGroups(units, { k: 7 })
  const below = (id: string): number =>
    units.find((unit) => unit.id === id)!.own +
    units.filter((unit) => unit.parentId === id).reduce((sum, unit) => sum + below(unit.id), 0)
  for (const { id } of units)
    await stage.migrator.query(
      'update round_unit set published = $3, respondents = $4 where round_id = $1 and unit_id = $2',
      [round.id, id, shown.has(id), shown.has(id) ? below(id) : null],
    )
  const atomOf = (id: string): string => (shown.has(id) ? id : atomOf(units.find((unit) => unit.id === id)!.parentId!))
  for (const { id, name } of units) if (answers[name]) await round.respond(atomOf(id), answers[name])
}

async function score(round: SceneRound) {
  const { countRunId, scoreRunId } = await requestScoring(stage.migrator, {
    organisationId: town.id,
    roundId: round.id,
  })
  await stage.deliver(countRunId)
  expect(await stage.deliver(scoreRunId)).toMatchObject({ state: 'done' })
}

const unitOf = (round: SceneRound, name: string) => round.units.find((unit) => unit.name === name)!.id

/** A merger as the acts of a key user write it. */
async function merged(goes: string, into: string) {
  const act = { organisation_id: town.id, act_id: uuid(), act: 'merge', version: 2, before: '{}' }
  await insert(stage.migrator, 'unit_change', { id: uuid(), ...act, unit_id: goes, after: '{"retired": true}' })
  await insert(stage.migrator, 'unit_change', { id: uuid(), ...act, unit_id: into, after: '{"employees": 99}' })
}

/** The trees of two rounds are of the same living units; the scene makes new ones each time. */
async function sameUnits(round: SceneRound, earlier: SceneRound, names: readonly string[]) {
  for (const name of names) {
    const [from, to] = [unitOf(round, name), unitOf(earlier, name)]
    for (const column of ['unit_id', 'parent_id', 'key_group_id'])
      await stage.migrator.query(`update round_unit set ${column} = $1 where round_id = $2 and ${column} = $3`, [
        to,
        round.id,
        from,
      ])
    Object.assign(
      round.units.find((unit) => unit.name === name)!,
      { id: to },
    )
    for (const unit of round.units) if (unit.parentId === from) Object.assign(unit, { parentId: to })
  }
}

beforeAll(async () => {
  stage = await openStage()
  town = await stage.scene.organisation()
  const instrumentVersionId = await stage.scene.instrument()
  const children = (...names: string[]) => [{ name: 'Staden', children: names.map((name) => ({ name, invited: 20 })) }]
  first = await town.round({
    instrumentVersionId,
    reportingYear: 2025,
    state: 'opened',
    units: children('Skola', 'Vård', 'Kultur', 'Arkiv', 'Revision'),
  })
  second = await town.round({
    instrumentVersionId,
    reportingYear: 2026,
    state: 'opened',
    units: children('Skola', 'Vård', 'Arkiv', 'Nytt'),
  })
  await sameUnits(second, first, ['Staden', 'Skola', 'Vård', 'Arkiv'])
  // Shown in 2025: Skola, Vård, Kultur; Arkiv and Revision together.
  await openWith(first, {
    Skola: answersOf(16, 1),
    Vård: answersOf(18, 2),
    Kultur: answersOf(16, 4),
    Arkiv: answersOf(4, 3),
    Revision: answersOf(5, 5),
  })
  await openWith(second, {
    Skola: answersOf(16, 2),
    Vård: answersOf(30, 3),
    Arkiv: answersOf(16, 3),
    Nytt: answersOf(16, 3),
  })
  await merged(unitOf(first, 'Kultur'), unitOf(first, 'Vård'))
  await merged(unitOf(first, 'Revision'), unitOf(first, 'Skola'))
  await score(first)
  await score(second)
})
afterAll(() => stage.close())

const kept = async () => {
  const { rows } = await stage.migrator.query(
    `select u.name, c.reason, (select array_agg(f.name order by f.position) from round_unit f
                                where f.round_id = c.earlier_round_id and f.unit_id = any (c.from_units)) as from_names,
            (select array_agg(f.name order by f.position) from round_unit f
              where f.round_id = c.earlier_round_id and f.unit_id = any (c.shared_with)) as shared_names
       from recut c join round_unit u on u.round_id = c.round_id and u.unit_id = c.unit_id order by u.position`,
  )
  return rows
}
const scoresOf = async (name: string) => {
  const { rows } = await stage.migrator.query<{ node_id: string; respondents: number; mean: number | null }>(
    `select node_id, respondents, mean, reason from recut_score where unit_id = $1 order by node_id`,
    [unitOf(second, name)],
  )
  return rows
}

test('a unit that took over another one is shown for the earlier round as both, others with the reason', async () => {
  expect(await kept()).toEqual([
    { name: 'Skola', reason: 'notApart', from_names: ['Skola', 'Revision'], shared_names: ['Arkiv'] },
    { name: 'Vård', reason: null, from_names: ['Vård', 'Kultur'], shared_names: null },
    { name: 'Nytt', reason: 'new', from_names: null, shared_names: null },
  ])
})

test('the union has the figures of its people; a unit that cannot be shown has none', async () => {
  const rows = await scoresOf('Vård')
  const { rows: parts } = await stage.migrator.query<{ mean: number }>(
    `select mean from score where round_id = $1 and unit_id = any ($2) and part = 'whole' and node_id = 'item:E1' order by mean`,
    [first.id, [unitOf(first, 'Vård'), unitOf(first, 'Kultur')]],
  )
  // Both have twenty employees, so they weigh alike.
  expect(rows.find(({ node_id }) => node_id === 'item:E1')).toMatchObject({
    respondents: 34,
    mean: expect.closeTo((parts[0]!.mean + parts[1]!.mean) / 2, 9),
  })
  expect(await scoresOf('Skola')).toEqual([])
  expect(await scoresOf('Nytt')).toEqual([])
})

test('scoring either round again leaves the same rows', async () => {
  const before = [await kept(), await scoresOf('Vård')]
  await score(first)
  expect([await kept(), await scoresOf('Vård')]).toEqual(before)
  await score(second)
  expect([await kept(), await scoresOf('Vård')]).toEqual(before)
})
