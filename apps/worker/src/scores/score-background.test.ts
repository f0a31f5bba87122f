import { afterAll, beforeAll, expect, test } from 'vitest'
import { requestScoring } from '@mognad/db/job-runs/job-run.store'
import { insert } from '@mognad/db/testing/scenario'
import { addCountry, type CountryOrganisation } from '../../test/country.ts'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let town: CountryOrganisation

beforeAll(async () => {
  stage = await openStage()
  const instrumentVersionId = await stage.scene.instrument()
  ;[town] = (await addCountry(stage.migrator, { instrumentVersionId, organisations: 1, respondents: 20 })) as [
    CountryOrganisation,
  ]
})
afterAll(() => stage.close())

const items = 30
const stride = 8

/** Everybody of a category gives one step to every statement; the last statement is withheld. */
async function category(option: number, respondents: number, step: number) {
  const whose = { round_id: town.roundId, organisation_id: town.id, place_id: town.rootUnitId, option }
  await insert(stage.migrator, 'background_group', { ...whose, respondents, mixed: false })
  const counts = Array.from({ length: items * stride }, (_, at) =>
    at % stride === step && at < (items - 1) * stride ? respondents : 0,
  )
  const { rows } = await stage.migrator.query<{ moments: number }>(
    `select max(array_length(moments, 1)) as moments from counter where round_id = $1`,
    [town.roundId],
  )
  const moments = Array.from({ length: rows[0]!.moments }, () => 0)
  await insert(stage.migrator, 'background_counter', { ...whose, counts, moments })
}

test('categories that were counted get their means, once, and a statement that was withheld has none', async () => {
  const { countRunId, scoreRunId } = await requestScoring(stage.migrator, {
    organisationId: town.id,
    roundId: town.roundId,
  })
  await stage.deliver(countRunId)
  await category(3, 18, 5)
  await category(5, 40, 3)
  expect(await stage.deliver(scoreRunId)).toMatchObject({ state: 'done' })
  const means = async () =>
    (
      await stage.migrator.query<{ option: number; node_id: string; mean: number | null; reason: string | null }>(
        `select option, node_id, mean, reason from background_score where round_id = $1 order by option, node_id`,
        [town.roundId],
      )
    ).rows
  const first = await means()
  const of = (option: number, node: string) => first.find((row) => row.option === option && row.node_id === node)
  const withheld = first.filter(({ option, reason }) => option === 3 && reason === 'hidden')
  expect(withheld.filter(({ node_id }) => node_id.startsWith('item:'))).toHaveLength(1)
  expect(withheld.map(({ mean }) => mean)).toEqual(withheld.map(() => null))
  const shown = first.find(({ option, node_id, mean }) => option === 3 && node_id.startsWith('item:') && mean !== null)!
  expect([20, 80]).toContain(Math.round(shown.mean!))
  expect(of(3, 'total')!.mean).not.toBeNull()
  const again = await requestScoring(stage.migrator, { organisationId: town.id, roundId: town.roundId })
  await stage.deliver(again.countRunId)
  await stage.deliver(again.scoreRunId)
  expect(await means()).toEqual(first)
})
