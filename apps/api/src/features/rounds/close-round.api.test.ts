import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSealedRound } from '@mognad/testkit/sealed-round'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'

let api: TestApi
let nacka: SceneOrganisation
let instrumentVersionId: string
const units = [{ name: 'Nacka', invited: 2, children: [{ name: 'Skolor', invited: 9 }] }]
const answers = Array.from({ length: 30 }, () => 4)
const close = `mutation ($input: CloseRoundInput!) {
  closeRound(input: $input) { round { id state computation { id } } jobRun { id name state } } }`

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka' })
  instrumentVersionId = await api.scene.instrument()
})
afterAll(() => api.close())

const openRound = () => addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units })

test('a key user closes a round: the door is shut at once and the worker is asked to do the rest', async () => {
  const keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  const round = await openRound()
  const pool = api.db.api.pool
  expect(await round.answer(pool, round.invitations[0]!.id, answers)).toBe('STORED')
  const { closeRound } = await keyUser.get(close, { input: { roundId: round.id } })
  expect(closeRound).toMatchObject({
    round: { state: 'OPEN' },
    jobRun: { name: 'rounds.close-round', state: 'REQUESTED' },
  })
  expect(closeRound.round.computation.id).toBe(closeRound.jobRun.id)
  expect(await round.answer(pool, round.invitations[1]!.id, answers)).toBe('NOT_OPEN')
  const { rows } = await api.migrator.pool.query('select kind, actor_id from audit_event where subject_id = $1', [
    round.id,
  ])
  expect(rows).toEqual([{ kind: 'ROUND_CLOSED', actor_id: expect.any(String) }])
  expect((await keyUser.ask(close, { input: { roundId: round.id } })).code).toBe('ROUND_NOT_OPEN')
})

test('the run waits in the queue under its own id', async () => {
  const keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  const round = await openRound()
  const { closeRound } = await keyUser.get(close, { input: { roundId: round.id } })
  const { rows } = await api.migrator.pool.query('select data from bullmq.job where id = $1', [closeRound.jobRun.id])
  expect(rows).toHaveLength(1)
})

test('a round whose time is over, but that nobody has closed, can be closed', async () => {
  const keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  const round = await addSealedRound(nacka, { secret: api.secret, instrumentVersionId, units, closesAt: new Date(0) })
  expect((await keyUser.ask(close, { input: { roundId: round.id } })).errors).toEqual([])
})

test('two who close at once: one does', async () => {
  const keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  const round = await openRound()
  const answered = await Promise.all([1, 2, 3].map(() => keyUser.ask(close, { input: { roundId: round.id } })))
  expect(answered.map(({ code }) => String(code)).sort()).toEqual(['ROUND_NOT_OPEN', 'ROUND_NOT_OPEN', 'null'])
})

test('a reader may not, a neighbour does not even learn that the round exists, nobody has to sign in', async () => {
  const round = await openRound()
  const input = { roundId: round.id }
  const reader = await api.signIn(await nacka.person({ role: 'reader' }))
  expect((await reader.ask(close, { input })).code).toBe('NOT_ALLOWED')
  const neighbour = await api.scene.organisation({ name: 'Tyresö' })
  const theirs = await api.signIn(await neighbour.person({ role: 'key_user' }))
  expect((await theirs.ask(close, { input })).code).toBe('NOT_FOUND')
  const coordinator = await api.signIn(await api.scene.coordinator())
  expect((await coordinator.ask(close, { input })).code).toBe('NOT_FOUND')
  expect((await api.stranger.ask(close, { input })).code).toBe('NOT_SIGNED_IN')
  const { rows } = await api.migrator.pool.query(
    `select (select closes_at > now() from batch where round_id = $1) as open,
            (select count(*)::int from job_run where round_id = $1) as runs`,
    [round.id],
  )
  expect(rows).toEqual([{ open: true, runs: 0 }])
})
