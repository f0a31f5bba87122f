import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { storeVersion, withdrawDecision } from '@mognad/db/decisions/decision.store'
import { insert } from '@mognad/db/testing/scenario'
import type { TargetFacts } from '@mognad/model/decisions/decision'
import { startMailServer, type MailServer } from '@mognad/testkit/mail-server'
import type { SceneOrganisation, SceneRound } from '@mognad/testkit/scenario'
import { v7 as uuid } from 'uuid'
import { openStage, type WorkerStage } from '../../test/stage.ts'
import { statementsOf, transaction } from '../database.ts'
import { keepTargets } from './keep-targets.handler.ts'

let stage: WorkerStage
let server: MailServer
let instrumentVersionId: string
let organisation: SceneOrganisation

beforeAll(async () => {
  server = await startMailServer()
  stage = await openStage(undefined, { smtpUrl: server.url })
  instrumentVersionId = await stage.scene.instrument({ id: 'digital-maturity' })
  await insert(stage.migrator, 'recipe', { hash: recipe, body: '{}' })
})
afterAll(async () => {
  await stage.close()
  await server.close()
})
beforeEach(async () => {
  organisation = await stage.scene.organisation({ skrGroup: 'A1' })
})

const recipe = Buffer.alloc(32, 7)
const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10)
const any = { title: 'Nytta', dueOn: day(400), responsible: '', responsibleAddress: null, baselineRoundId: null }
const score: TargetFacts = { ...any, kind: 'score', node: 'total', threshold: 60, unitIds: [] }
const query = async <Row extends object>(text: string, ...values: unknown[]) =>
  (await stage.migrator.query<Row>(text, values)).rows

/** A decision as the service stores it, with the targets in their order. @returns the ids of the decision and its targets */
async function decide(targets: readonly TargetFacts[], version = 1, known?: { id: string; targetIds: string[] }) {
  const id = known?.id ?? uuid()
  const targetIds = known?.targetIds ?? targets.map(() => uuid())
  await transaction(stage.migrator, async (client) => {
    const tx = statementsOf(client)
    const facts = {
      title: 'Digital strategi',
      decidedOn: day(-700),
      body: 'council',
      diaryNumber: '',
      text: '',
    } as const
    const decision = { ...facts, id, organisationId: organisation.id, minutesLink: null, version, personId: null }
    const stored = targets.map((each, place) => ({ id: targetIds[place]!, facts: each, version }))
    await storeVersion(tx, decision, stored)
  })
  return { id, targetIds }
}

/** A counted round with figures of the whole and its school. */
async function counted(figures: Record<string, [mean: number, low: number, high: number] | null>, year = 2027) {
  const units = [{ name: 'Kommunen', invited: 30, children: [{ name: 'Skolan', invited: 20 }] }]
  const round = await organisation.round({ instrumentVersionId, units, reportingYear: year, state: 'scored' })
  await query(`update round set state = 'scored' where id = $1`, round.id)
  for (const [place, found] of Object.entries(figures)) {
    const [unit = '', node = ''] = place.split(' ')
    const unitId = unitOf(round, unit)
    const [mean = null, low = null, high = null] = found ?? []
    const shown = { mean, low, high, respondents: 20, reason: found ? null : 'hidden' }
    const row = {
      round_id: round.id,
      organisation_id: organisation.id,
      unit_id: unitId,
      part: 'whole',
      node_id: node,
      recipe_hash: recipe,
    }
    await insert(stage.migrator, 'score', { ...row, ...shown, ...(found ? {} : { respondents: null }) })
  }
  return round
}
const unitOf = ({ units }: SceneRound, name: string) => units.find((unit) => unit.name === name)!.id

/** The clock looks, and the work that it asks for is done. */
async function look() {
  await keepTargets(stage.services())
  const runs = await query<{ id: string }>(
    `select id from job_run where organisation_id = $1 and name = 'decisions.judge-targets' and state = 'requested'`,
    organisation.id,
  )
  for (const { id } of runs) expect(await stage.deliver(id)).toMatchObject({ state: 'done' })
  return runs.length
}
const said = (targetId: string) =>
  query<{ verdict: string; cause: string }>(
    'select verdict, cause from decision_judgement where target_id = $1 order by judged_at, id',
    targetId,
  )
const events = () =>
  query<{ detail: object }>(
    `select detail from audit_event where organisation_id = $1 and kind = 'TARGET_JUDGED' order by at, id`,
    organisation.id,
  )

test('a target is judged when it is written, and again when a round is counted; nothing is said twice', async () => {
  const { targetIds } = await decide([score])
  const [targetId] = targetIds as [string]
  expect(await look()).toBe(1)
  expect(await look()).toBe(0)
  expect(await said(targetId)).toEqual([{ verdict: 'notMeasured', cause: 'target' }])
  await counted({ 'Kommunen total': [62, 58, 66] })
  expect(await look()).toBe(1)
  expect(await look()).toBe(0)
  expect(await said(targetId)).toEqual([
    { verdict: 'notMeasured', cause: 'target' },
    { verdict: 'probablyReached', cause: 'round' },
  ])
  expect((await events()).map(({ detail }) => detail)).toEqual([
    { targetId, verdict: 'notMeasured', before: null, cause: 'target' },
    { targetId, verdict: 'probablyReached', before: 'notMeasured', cause: 'round' },
  ])
})

test('each unit has a verdict, and what is hidden leaves no number', async () => {
  const round = await counted({ 'Kommunen total': [62, 58, 66], 'Skolan total': null })
  const schoolId = unitOf(round, 'Skolan')
  const { targetIds } = await decide([{ ...score, unitIds: [schoolId] }])
  await look()
  const [row] = await query<{ verdict: string; evidence: unknown }>(
    'select verdict, evidence from decision_judgement where target_id = $1',
    targetIds[0],
  )
  expect(row).toEqual({
    verdict: 'notShown',
    evidence: [
      {
        unitId: schoolId,
        value: null,
        low: null,
        high: null,
        gap: 'hidden',
        roundId: round.id,
        editionId: null,
        verdict: 'notShown',
      },
    ],
  })
})

test('counted things: response rate, action, training; a changed target is judged as the new one', async () => {
  const round = await counted({})
  await insert(stage.migrator, 'quality', {
    round_id: round.id,
    organisation_id: organisation.id,
    branch: 'own',
    invited: 50,
    respondents: 40,
    response_rate: 0.8,
    coverage: 1,
    grade: 'green',
  })
  const rate: TargetFacts = { ...any, kind: 'response-rate', threshold: 75 }
  const action: TargetFacts = { ...any, kind: 'action', dueOn: day(-1) }
  const training: TargetFacts = { ...any, kind: 'training', trainingId: uuid(), role: 'manager', threshold: 50 }
  const decision = await decide([rate, action, training])
  await look()
  const verdicts = () => Promise.all(decision.targetIds.map(async (id) => (await said(id)).at(-1)))
  expect(await verdicts()).toEqual([
    { verdict: 'reachedForCertain', cause: 'target' },
    { verdict: 'missed', cause: 'target' },
    { verdict: 'notReached', cause: 'target' },
  ])
  await query('update decision_target set done_on = $2 where id = $1', decision.targetIds[1], day(-2))
  await query('update decision set changed_at = clock_timestamp() where id = $1', decision.id)
  await look()
  expect((await verdicts())[1]).toEqual({ verdict: 'reachedForCertain', cause: 'action' })
  await decide([{ ...rate, threshold: 90 }, action, training], 2, decision)
  await look()
  expect((await verdicts())[0]).toEqual({ verdict: 'notReached', cause: 'target' })
})

test('what is withdrawn is judged no more', async () => {
  const { id, targetIds } = await decide([score])
  await transaction(stage.migrator, (client) => withdrawDecision(statementsOf(client), organisation.id, id))
  expect(await look()).toBe(0)
  expect(await said(targetIds[0]!)).toEqual([])
})

test('whoever is responsible is written to once when the date is near and once when it has passed', async () => {
  const address = `kd.${organisation.code.toLowerCase()}@nacka.example`
  const named = { ...score, responsibleAddress: address }
  const { targetIds } = await decide([
    { ...named, title: 'Snart', dueOn: day(10) },
    { ...named, title: 'Nyss', dueOn: day(-3) },
    { ...named, title: 'Sedan länge', dueOn: day(-100) },
    { ...named, title: 'Om länge', dueOn: day(100) },
  ])
  await look()
  for (let looks = 0; looks < 3; looks += 1) await keepTargets(stage.services())
  await stage.deliver(await stage.request('mail.send-notices', { organisationId: organisation.id }))
  const mails = server.to(address).map(({ parsed }) => parsed)
  expect(mails.map(({ subject }) => subject ?? '').toSorted((a, b) => (a < b ? -1 : 1))).toEqual([
    'Måldatum har passerat: ”Nyss”',
    expect.stringContaining('Målet ”Snart” ska vara nått'),
  ])
  expect(mails[0]?.text).toMatch(/https:\/\/mognad\.example\/beslut\/[0-9a-f-]{36}/)
  expect(mails[0]?.text).not.toMatch(/[{}]/)
  const left = await query('select address from mail where target_id = any ($1)', targetIds)
  expect(left).toEqual([{ address: null }, { address: null }])
})
