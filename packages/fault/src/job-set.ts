import { randomUUID } from 'node:crypto'
import { requestJob, requestScoring } from '@mognad/db/job-runs/job-run.store'
import { addPlannedRound } from '@mognad/db/testing/planned-round'
import { insert, scenario, type SceneOrganisation, type SceneRound } from '@mognad/db/testing/scenario'
import type { Producer } from '@mognad/jobs'
import type { ServerSecret } from '@mognad/runtime/secret'
import type pg from 'pg'

/**
 * Work for every kind of job that there is, each with an effect that can be counted:
 *
 * - a round that is due to open: keep-time asks for open-round, the sweep for send-invitations
 * - a round that is due to close: keep-time asks for close-round
 * - a round with a wave of reminders: the sweep asks for send-reminders
 * - a notice: the sweep asks for send-notices
 * - a decision whose action is done: keep-targets asks for judge-targets
 * - an opened round: count-answers and score-organisation are asked for, as by whoever opens a box
 * - a published edition of twelve public sharers: guarantee-places
 * - a report on a round in which nothing is shown: make-report
 * - an edition of three organisations: plan-edition, and by it count-answers, score-organisation, compute-edition
 */
export interface JobSet {
  readonly opening: string
  readonly closing: { readonly roundId: string; readonly batchId: string }
  readonly reminded: string
  readonly scored: string
  readonly edition: string
  readonly published: string
  readonly decided: string
  /** The round of the report. */
  readonly reported: string
}

export const invited = 8
export const answering = 7
export const reminded = invited - 2
/** Of the first organisations that there are. */
const publicSharers = 12
/** Of the runs that a set leads to. */
export const jobsOfSet = 14

let sets = 0

/** Writes a set of work down and asks for it. Whatever does not reach the queue is left to the sweep. */
export async function addJobSet(client: pg.Client, secret: ServerSecret, producer: Producer): Promise<JobSet> {
  const scene = scenario(client)
  const number = ++sets
  const town = await scene.organisation()
  const others = [await scene.organisation(), await scene.organisation()]
  const instrumentVersionId = await scene.instrument({ id: `fault-${number}` })
  const scoredVersionId = await scene.instrument({ id: `fault-scored-${number}` })
  // An organisation of its own: the round freezes the whole tree.
  const opening = await addPlannedRound(client, await scene.organisation(), {
    instrumentVersionId,
    units: people,
    opensAt: new Date(0),
  })
  await client.query(`update batch set closes_at = now() + interval '9 days' where id = $1`, [opening.batchId])
  const closing = await town.round({ instrumentVersionId, units: people, closesAt: new Date(Date.now() - 1_000) })
  for (const invitation of closing.invitations.slice(0, answering)) await putAnswer(client, secret, closing, invitation)
  const waiting = await withWave(client, secret, await town.round({ instrumentVersionId, units: people }))
  await insert(client, 'mail', { organisation_id: town.id, kind: 'notice', ...notice, round_id: waiting.id })
  const scored = await addOpened(client, town, scoredVersionId)
  for (const each of [town, ...others]) await addOpened(client, each, instrumentVersionId)
  const edition = randomUUID()
  const published = await addPublished(client, instrumentVersionId)
  const decided = await addDecided(client, await scene.organisation())
  const reported = await (
    await scene.organisation()
  ).round({ instrumentVersionId, units: people, state: 'scored', reportingYear: year - 1 })
  await client.query('begin')
  await insert(client, 'edition', {
    id: edition,
    instrument_version_id: instrumentVersionId,
    reporting_year: year,
    number: 1,
    state: 'draft',
    seed: 7,
  })
  const planRunId = await requestJob(client, 'editions.plan-edition', { editionId: edition })
  const placesRunId = await requestJob(client, 'editions.guarantee-places', { editionId: published })
  const reportRunId = await requestReport(client, reported)
  const { scoreRunId, countRunId } = await requestScoring(client, { organisationId: town.id, roundId: scored.id })
  await client.query('commit')
  const child = { jobRunId: countRunId, name: 'scores.count-answers' as const }
  const flow = { jobRunId: scoreRunId, name: 'scores.score-organisation' as const, children: [child] }
  const sent = [
    producer.send(planRunId, 'editions.plan-edition'),
    producer.send(placesRunId, 'editions.guarantee-places'),
    producer.send(reportRunId, 'reports.make-report'),
    producer.addFlow(flow),
  ]
  await Promise.all(sent).catch(() => undefined)
  return {
    opening: opening.id,
    closing: { roundId: closing.id, batchId: closing.batchId },
    reminded: waiting.id,
    scored: scored.id,
    edition,
    published,
    decided,
    reported: reported.id,
  }
}

/** As the API does. @returns the run */
async function requestReport(client: pg.Client, { id, organisationId }: SceneRound): Promise<string> {
  const jobRunId = await requestJob(client, 'reports.make-report', { organisationId, roundId: id })
  const report = { organisation_id: organisationId, round_id: id, kind: 'board', language: 'sv', job_run_id: jobRunId }
  await insert(client, 'report', { id: randomUUID(), ...report })
  return jobRunId
}

const year = 2026
const people = [{ name: 'Kommunen', children: [{ name: 'Skolan', invited }] }]
const notice = { notice: 'check_code', address: 'nyckel@kommun.example', language: 'sv' }

async function putAnswer(
  client: pg.Client,
  secret: ServerSecret,
  { id, organisationId, batchId }: SceneRound,
  invitation: SceneRound['invitations'][number],
): Promise<void> {
  const { keyGroupId } = invitation
  const row = { batchId, slot: secret.slot(id, invitation.id), keyGroupId, revision: 1, envelope: Buffer.alloc(1105) }
  await insert(client, 'sealed_answer', {
    slot: row.slot,
    organisation_id: organisationId,
    batch_id: batchId,
    key_group_id: keyGroupId,
    revision: row.revision,
    envelope: row.envelope,
    mac: secret.rowMac(row),
  })
}

/** Everybody has the invitation, two have answered, and a wave waits. */
async function withWave(client: pg.Client, secret: ServerSecret, round: SceneRound): Promise<SceneRound> {
  await client.query(
    `update invitation set channel = 'email', address = 'p' || id || '@kommun.example' where round_id = $1`,
    [round.id],
  )
  await client.query(
    `insert into mail (organisation_id, kind, round_id, invitation_id, state)
     select organisation_id, 'invitation', round_id, id, 'sent' from invitation where round_id = $1`,
    [round.id],
  )
  for (const invitation of round.invitations.slice(reminded)) await putAnswer(client, secret, round, invitation)
  const { organisationId, id, batchId } = round
  await insert(client, 'reminder_wave', { organisation_id: organisationId, round_id: id, batch_id: batchId })
  return round
}

/** A round whose box has been opened, with the same answers in every organisation. */
async function addOpened(client: pg.Client, town: SceneOrganisation, version: string): Promise<SceneRound> {
  const round = await town.round({ instrumentVersionId: version, units: people, state: 'opened', reportingYear: year })
  const answers = Array.from({ length: answering }, (_, person) =>
    Uint8Array.from({ length: 30 }, (__, item) => 1 + ((person + item) % 6)),
  )
  await round.respond(round.units.at(-1)!.id, answers)
  await client.query('update round_unit set published = true, respondents = $2 where round_id = $1', [
    round.id,
    answering,
  ])
  return round
}

/** A decision with one action, which is done. @returns the action */
async function addDecided(client: pg.Client, { id: organisationId }: SceneOrganisation): Promise<string> {
  const [id, target] = [randomUUID(), randomUUID()]
  const own = { organisation_id: organisationId }
  const [decidedOn, dueOn, doneOn] = [`${year - 1}-01-15`, `${year - 1}-12-31`, `${year - 1}-06-15`]
  await client.query('begin')
  const text = { title: 'Strategi', body: 'council', diary_number: '', text: '' }
  await insert(client, 'decision', { id, ...own, ...text, decided_on: decidedOn })
  const facts = {
    kind: 'action',
    title: 'Plan',
    dueOn,
    responsible: '',
    responsibleAddress: null,
    baselineRoundId: null,
  }
  const row = { kind: 'action', facts: JSON.stringify(facts), due_on: dueOn, done_on: doneOn, version: 1, position: 1 }
  await insert(client, 'decision_target', { id: target, decision_id: id, ...own, ...row })
  await client.query('commit')
  return target
}

/** An edition of last year that is published, with the totals of twelve who share publicly. */
async function addPublished(client: pg.Client, instrumentVersionId: string): Promise<string> {
  const id = randomUUID()
  const { rows } = await client.query<{ n: number }>('select count(*)::int as n from organisation')
  for (let there = rows[0]!.n; there < publicSharers; there++) await scenario(client).organisation()
  await insert(client, 'edition', {
    id,
    instrument_version_id: instrumentVersionId,
    reporting_year: year - 1,
    number: 1,
    state: 'published',
    published_at: new Date(),
    seed: 7,
  })
  await client.query(
    `insert into edition_member (edition_id, organisation_id, sharing_level)
     select $1, id, 3 from (select id from organisation order by id limit $2) o`,
    [id, publicSharers],
  )
  await client.query(
    `insert into edition_value (edition_id, organisation_id, node_id, sharing_level, mean, low, high, respondents, answers)
     select $1, organisation_id, 'total', 3, 30 + 3 * place, 27 + 3 * place, 33 + 3 * place, 40, 40
       from (select organisation_id, row_number() over (order by organisation_id) as place
               from edition_member where edition_id = $1) m`,
    [id],
  )
  return id
}

/**
 * Runs that no attempt can end well: the instrument of their round cannot be read.
 *
 * @returns their ids
 */
export async function addPoison(client: pg.Client, producer: Producer, count: number): Promise<string[]> {
  const scene = scenario(client)
  const town = await scene.organisation()
  const version = randomUUID()
  const licence = 'CC BY 4.0'
  const definition = { instrument_key: 'poison', version: '1.0.0', definition: '{}', definition_hash: Buffer.alloc(32) }
  await insert(client, 'instrument_version', { id: version, collection: 'persons', licence, ...definition })
  const ids: string[] = []
  for (let index = 0; index < count; index++) {
    const round = await addOpened(client, town, version)
    const members = [{ organisationId: town.id, roundId: round.id }]
    ids.push(await requestJob(client, 'scores.count-answers', { ...members[0], members }))
  }
  await Promise.all(ids.map((id) => producer.send(id, 'scores.count-answers'))).catch(() => undefined)
  return ids
}
