import { beforeAll, expect, test } from 'vitest'
import { readAs, writeAs, type DatabaseActor } from '../src/connections.ts'
import { coatOf, removeCoat } from '../src/organisations/coat.store.ts'
import type { SceneOrganisation } from '../src/testing/scenario.ts'
import { failureOf, useStage } from './stage.ts'

const stage = useStage()
let nacka: SceneOrganisation
let solna: SceneOrganisation

beforeAll(async () => {
  nacka = await stage.scene.organisation({ name: 'Nacka' })
  solna = await stage.scene.organisation({ name: 'Solna' })
})

const keep = (actor: DatabaseActor, { id }: SceneOrganisation, width = 10) =>
  writeAs(stage.db.api, actor, (tx) =>
    tx.execute(`insert into coat (organisation_id, content, width, height) values ($1, 'png', $2, 10)`, [id, width]),
  )

test('a coat of arms is kept, seen and removed by its own organisation only', async () => {
  expect(await failureOf(keep(solna.actor, nacka))).toBe('42501')
  await keep(nacka.actor, nacka)
  const seenBy = (actor: DatabaseActor) => writeAs(stage.db.api, actor, (tx) => coatOf(tx, nacka.id))
  expect(await seenBy(nacka.actor)).toMatchObject({ organisationId: nacka.id, width: 10 })
  expect(await seenBy(solna.actor)).toBeNull()
  expect(await seenBy((await stage.scene.coordinator()).actor)).toBeNull()
  expect(await writeAs(stage.db.api, solna.actor, (tx) => removeCoat(tx, nacka.id))).toBe(false)
  expect(await failureOf(readAs(stage.db.reader, nacka.actor, 'select 1 from coat'))).toBe('42501')
  expect(await failureOf(stage.db.worker.pool.query('delete from coat'))).toBe('42501')
  expect(await writeAs(stage.db.api, nacka.actor, (tx) => removeCoat(tx, nacka.id))).toBe(true)
})

test('one that is larger than what is kept cannot be stored', async () => {
  expect(await failureOf(keep(solna.actor, solna, 1_201))).toBe('23514')
})
