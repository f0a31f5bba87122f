import { beforeAll, expect, test } from 'vitest'
import { nobody, openDatabase, readAs, withActor, writeAs, type DatabaseActor } from '../src/connections.ts'
import { insert, type SceneOrganisation, type SceneRound } from '../src/testing/scenario.ts'
import { failureOf, useStage } from './stage.ts'

const stage = useStage()
let nacka: SceneOrganisation
let solna: SceneOrganisation
let roundOfNacka: SceneRound
let roundOfSolna: SceneRound

beforeAll(async () => {
  const { scene } = stage
  const instrumentVersionId = await scene.instrument()
  nacka = await scene.organisation({ name: 'Nacka' })
  solna = await scene.organisation({ name: 'Solna' })
  await nacka.person()
  await solna.person()
  roundOfNacka = await nacka.round({ instrumentVersionId, units: [{ name: 'Nacka', invited: 9 }] })
  roundOfSolna = await solna.round({ instrumentVersionId, units: [{ name: 'Solna', invited: 11 }] })
})

const ofBoth = ['unit', 'membership', 'round', 'round_unit', 'batch', 'invitation']

test('a key user sees the rows of the own organisation and no others', async () => {
  const seenBy = (actor: DatabaseActor) =>
    Promise.all(
      ofBoth.map((table) => readAs(stage.db.api, actor, `select distinct organisation_id as id from ${table}`)),
    )
  expect(await seenBy(nacka.actor)).toEqual(ofBoth.map(() => [{ id: nacka.id }]))
  expect(await seenBy(solna.actor)).toEqual(ofBoth.map(() => [{ id: solna.id }]))
  expect(await seenBy(nobody)).toEqual(ofBoth.map(() => []))
})

test('the coordinator sees every organisation by name and the rounds of none', async () => {
  const { actor } = await stage.scene.coordinator()
  await withActor(stage.db.api, actor, async (read) => {
    expect(await read.query('select from organisation')).toHaveLength(2)
    for (const table of ['round', 'unit', 'score', 'invitation'])
      expect(await read.query(`select from ${table}`)).toEqual([])
  })
})

test('a person sees colleagues and nobody else', async () => {
  const names = await readAs(stage.db.api, nacka.actor, 'select id from person')
  expect(names).toHaveLength(1)
})

test('without anybody acting, a query outside a scope finds nothing', async () => {
  for (const table of ofBoth) {
    const { rows } = await stage.db.api.pool.query(`select count(*)::int as n from ${table}`)
    expect(rows).toEqual([{ n: 0 }])
  }
})

test('nothing can be written into another organisation, nor tied to its rows', async () => {
  const { opener, migrator } = stage.db
  const event = `insert into audit_event (id, organisation_id, kind) values (gen_random_uuid(), $1, 'ROUND_CLOSED')`
  const record = (organisationId: string) =>
    writeAs(stage.db.api, nacka.actor, (tx) => tx.execute(event, [organisationId]))
  expect(await failureOf(record(solna.id))).toBe('42501')
  expect(await record(nacka.id)).toBe(1)
  const open = `update batch set unreadable = 1 where id = $1`
  expect(await writeAs(opener, nacka.actor, (tx) => tx.execute(open, [roundOfSolna.batchId]))).toBe(0)
  const quality = {
    round_id: roundOfSolna.id,
    organisation_id: nacka.id,
    branch: 'own',
    invited: 1,
    respondents: 1,
    grade: 'red',
  }
  expect(await failureOf(insert(migrator.pool, 'quality', quality))).toBe('23503')
})

test('a computation cannot be hung under the computation of another organisation', async () => {
  const request = (organisationId: string, parentId: string | null) =>
    writeAs(stage.db.api, nacka.actor, async (tx) => {
      const id = crypto.randomUUID()
      const text = `insert into job_run (id, name, organisation_id, parent_id) values ($1, 'x.y', $2, $3)`
      await tx.execute(text, [id, organisationId, parentId])
      return id
    })
  const own = await request(nacka.id, null)
  expect(await failureOf(request(nacka.id, own))).toBe(null)
  expect(await failureOf(request(solna.id, null))).toBe('42501')
  const foreign = crypto.randomUUID()
  await insert(stage.db.migrator.pool, 'job_run', { id: foreign, name: 'x.y', organisation_id: solna.id })
  expect(await failureOf(request(nacka.id, foreign))).toBe('42501')
})

test('a read is read only, and an actor is named by UUIDs only', async () => {
  expect(await failureOf(readAs(stage.db.api, nacka.actor, `select nextval('x')`))).toBe('42P01')
  const write = `insert into audit_event (id, kind) values (gen_random_uuid(), 'X')`
  expect(await failureOf(readAs(stage.db.api, nacka.actor, write))).toBe('25006')
  const widened = { organisationIds: [`${nacka.id}'; set app.national = 'on`] }
  await expect(readAs(stage.db.api, widened, 'select 1')).rejects.toThrow(TypeError)
})

test('a transaction that fails leaves nothing behind', async () => {
  const fails = writeAs(stage.db.api, nacka.actor, async (tx) => {
    await tx.execute(`insert into audit_event (id, organisation_id, kind) values (gen_random_uuid(), $1, 'GONE')`, [
      nacka.id,
    ])
    throw new Error('on purpose')
  })
  await expect(fails).rejects.toThrow('on purpose')
  expect(await readAs(stage.db.api, nacka.actor, `select from audit_event where kind = 'GONE'`)).toEqual([])
})

test('2 000 mixed requests of two organisations over five connections never mix, also when some fail or cheat', async () => {
  const api = await openDatabase(stage.database.urls.api, { poolSize: 5 })
  const owners = [nacka, solna]
  const invited = [roundOfNacka.invitations.length, roundOfSolna.invitations.length]
  const widen = `select set_config('app.organisations', '{${nacka.id},${solna.id}}', false)`
  let mixed = 0
  await Promise.all(
    Array.from({ length: 2000 }, async (_, request) => {
      const who = request % 2
      const own = owners[who]!
      // Reads in one packet, reads of two statements, writes: every way of asking, in every order.
      if (request % 7 === 3) await readAs(api, own.actor, 'select 1 / 0').catch(() => undefined)
      if (request % 7 === 5) await readAs(api, own.actor, widen)
      if (request % 11 === 4) await withActor(api, own.actor, (read) => read.query(widen))
      const count = 'select organisation_id as id, count(*)::int as n from invitation group by 1'
      const seen =
        request % 3 === 0
          ? await writeAs(api, own.actor, (tx) => tx.query<{ id: string; n: number }>(count))
          : await readAs<{ id: string; n: number }>(api, own.actor, count)
      if (seen.length !== 1 || seen[0]?.id !== own.id || seen[0].n !== invited[who]) mixed += 1
    }),
  )
  const { rows } = await api.pool.query('select count(*)::int as n from invitation')
  const { totalCount, idleCount } = api.pool
  await api.close()
  expect({ mixed, unscoped: rows, lost: totalCount - idleCount }).toEqual({ mixed: 0, unscoped: [{ n: 0 }], lost: 0 })
})
