import { afterAll, beforeAll, expect, test } from 'vitest'
import { eraseOldAddresses, planWavesOfToday } from '@mognad/db/invitations/reminder-wave.store'
import { answer, inviteByMail, type InvitedRound } from '../../test/invited.ts'
import { startMailServer, type MailServer } from '@mognad/testkit/mail-server'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let server: MailServer

beforeAll(async () => {
  server = await startMailServer({
    refuse: (address) => (address.startsWith('person9.') && bounces ? { code: 550, text: '5.1.1 gone' } : null),
  })
  stage = await openStage(undefined, { smtpUrl: server.url })
})
afterAll(async () => {
  await stage.close()
  await server.close()
})
let bounces = false

const run = async (name: 'invitations.send-invitations' | 'invitations.send-reminders', invited: InvitedRound) =>
  stage.deliver(await stage.request(name, { organisationId: invited.organisation.id, roundId: invited.round.id }))

const askForWave = ({ round }: InvitedRound) =>
  stage.migrator.query(`insert into reminder_wave (organisation_id, round_id, batch_id) values ($1, $2, $3)`, [
    round.organisationId,
    round.id,
    round.batchId,
  ])

const waves = async ({ round }: InvitedRound) =>
  (
    await stage.migrator.query<Record<string, unknown>>(
      `select day, listed, sent, bounced, finished_at is not null as finished from reminder_wave
        where round_id = $1 order by requested_at`,
      [round.id],
    )
  ).rows

const rows = async (text: string, { round }: InvitedRound) => (await stage.migrator.query(text, [round.id])).rows

const remindersTo = (invited: InvitedRound) =>
  invited.addresses.map(
    (address) => server.to(address).filter(({ parsed }) => /Påminnelse|Reminder/.test(parsed.subject ?? '')).length,
  )

test('a wave goes to those without an answer and to nobody else, with the link they had', async () => {
  const invited = await inviteByMail(stage, 12)
  await run('invitations.send-invitations', invited)
  for (const index of [0, 3, 4, 11]) await answer(stage, invited.round, invited.round.invitations[index]!.id)
  await askForWave(invited)
  expect(await run('invitations.send-reminders', invited)).toMatchObject({
    state: 'done',
    step: 'remind',
    done: 0,
    total: null, // everybody in the organisation may read it, and it would say how many have answered
  })
  expect(remindersTo(invited)).toEqual([0, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 0])
  const [first, second] = server
    .to(invited.addresses[5]!)
    .map(({ parsed }) => /https:\S+\/s\/\S+/.exec(parsed.text!)![0])
  expect(second).toBe(first)
  expect(server.to(invited.addresses[5]!).map(({ messageId }) => messageId)).toHaveLength(2)
  expect(await waves(invited)).toEqual([{ day: null, listed: 8, sent: 8, bounced: 0, finished: true }])
})

test('after a wave no table says whom it went to, so none says who had answered', async () => {
  const invited = await inviteByMail(stage, 9)
  await run('invitations.send-invitations', invited)
  await answer(stage, invited.round, invited.round.invitations[2]!.id)
  const before = await rows(
    'select i.*, m.state, m.attempts from invitation i join mail m on m.invitation_id = i.id where i.round_id = $1 order by i.id',
    invited,
  )
  await askForWave(invited)
  await run('invitations.send-reminders', invited)
  expect(await rows(`select from mail where round_id = $1 and kind = 'reminder'`, invited)).toEqual([])
  expect(
    await rows(
      'select i.*, m.state, m.attempts from invitation i join mail m on m.invitation_id = i.id where i.round_id = $1 order by i.id',
      invited,
    ),
  ).toEqual(before)
})

test('who wants no reminders, has erased the address or was never reached is left alone', async () => {
  const invited = await inviteByMail(stage, 8)
  await run('invitations.send-invitations', invited)
  const [none, erased, unreached] = invited.round.invitations
  await stage.migrator.query('select stop_reminders($1)', [none!.id])
  await stage.migrator.query('select erase_own_address($1)', [erased!.id])
  await stage.migrator.query(`update mail set state = 'bounced' where invitation_id = $1`, [unreached!.id])
  await askForWave(invited)
  await run('invitations.send-reminders', invited)
  expect(remindersTo(invited)).toEqual([0, 0, 0, 1, 1, 1, 1, 1])
})

test('a reminder that bounces is counted and says nothing of the person', async () => {
  const invited = await inviteByMail(stage, 10)
  await run('invitations.send-invitations', invited)
  await askForWave(invited)
  bounces = true
  await run('invitations.send-reminders', invited)
  bounces = false
  expect(await waves(invited)).toEqual([{ day: null, listed: 10, sent: 9, bounced: 1, finished: true }])
  expect(await rows(`select distinct state from mail where round_id = $1`, invited)).toEqual([{ state: 'sent' }])
})

test('a wave that was listed before a kill is not listed again, and whoever has answered since is spared', async () => {
  const invited = await inviteByMail(stage, 8)
  await run('invitations.send-invitations', invited)
  await askForWave(invited)
  // As a kill right after the listing leaves it.
  await stage.migrator.query(
    `with wave as (update reminder_wave set listed = 3 where round_id = $1 returning *)
     insert into mail (organisation_id, kind, round_id, invitation_id, wave_id)
     select w.organisation_id, 'reminder', w.round_id, i.id, w.id from wave w cross join unnest($2::uuid[]) as i (id)`,
    [invited.round.id, invited.round.invitations.slice(0, 3).map(({ id }) => id)],
  )
  await answer(stage, invited.round, invited.round.invitations[1]!.id)
  await run('invitations.send-reminders', invited)
  expect(remindersTo(invited)).toEqual([1, 0, 1, 0, 0, 0, 0, 0])
  expect(await waves(invited)).toEqual([{ day: null, listed: 3, sent: 2, bounced: 0, finished: true }])
})

test('whoever answered in the first box of a reopened round is not reminded in the second', async () => {
  const invited = await inviteByMail(stage, 7)
  await run('invitations.send-invitations', invited)
  const { round } = invited
  await stage.migrator.query('insert into answered_slot (slot, organisation_id, round_id) values ($1, $2, $3)', [
    stage.secret.slot(round.id, round.invitations[6]!.id),
    round.organisationId,
    round.id,
  ])
  await askForWave(invited)
  await run('invitations.send-reminders', invited)
  expect(remindersTo(invited)).toEqual([1, 1, 1, 1, 1, 1, 0])
})

test('waves are planned on the chosen days after the opening, once each, by the time of the database', async () => {
  const invited = await inviteByMail(stage, 7)
  const openedBefore = (text: string) =>
    stage.migrator.query(`update round set reminder_days = '{7,14}', opens_at = now() - $2::interval where id = $1`, [
      invited.round.id,
      text,
    ])
  const plan = async () => {
    await planWavesOfToday(stage.services().pool)
    return (await waves(invited)).map(({ day }) => day)
  }
  await openedBefore('6 days 23 hours')
  expect(await plan()).toEqual([])
  await openedBefore('7 days 1 minute')
  expect(await plan()).toEqual([7])
  expect(await plan()).toEqual([7])
  await openedBefore('14 days 1 hour')
  expect(await plan()).toEqual([7, 14])
  await stage.migrator.query('delete from reminder_wave where round_id = $1', [invited.round.id])
  // The system was away for days: what is long past is left out.
  await openedBefore('12 days')
  expect(await plan()).toEqual([])
})

test('addresses go thirty days after closing and not before, and lists with a round that never opened', async () => {
  const invited = await inviteByMail(stage, 7)
  const { pool } = stage.services()
  const addresses = async () =>
    (await rows('select from invitation where round_id = $1 and address is not null', invited)).length
  const closedBefore = (text: string) =>
    stage.migrator.query(`update batch set state = 'closed', closes_at = now() - $2::interval where round_id = $1`, [
      invited.round.id,
      text,
    ])
  await stage.migrator.query(`update batch set closes_at = now() - interval '40 days' where round_id = $1`, [
    invited.round.id,
  ])
  await eraseOldAddresses(pool, 30)
  expect(await addresses()).toBe(7)
  await closedBefore('29 days 23 hours')
  await eraseOldAddresses(pool, 30)
  expect(await addresses()).toBe(7)
  await closedBefore('30 days 1 second')
  expect(await eraseOldAddresses(pool, 30)).toBeGreaterThanOrEqual(7)
  expect(await addresses()).toBe(0)
})
