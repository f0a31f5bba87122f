import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decodeLink, makeBoxKey, makeCode } from '@mognad/sealing'
import type { SceneOrganisation, SceneRound } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'

let api: TestApi
let nacka: SceneOrganisation
let keyUser: Client
let reader: Client
let neighbour: Client
let instrumentVersionId: string
let outboxFolder: string

const send = 'mutation ($input: SendInput!) { sendInvitations(input: $input) { jobRun { id name state } } }'
const remind = `mutation ($input: SendInput!) { sendReminders(input: $input) {
  jobRun { id name } round { reminders { waves { day finishedAt } } } } }`
const erase = 'mutation ($input: EraseAddressesInput!) { eraseAddresses(input: $input) { erased } }'
const makeLinks = 'mutation ($input: MakeLinksInput!) { makeLinks(input: $input) { links { unitName url } } }'
const people = `query ($id: ID!) { round(id: $id) { recipients { nodes { id address state smtpCode } }
  recipientCounts { asked byLink waiting sent bounced erased } } }`

beforeAll(async () => {
  outboxFolder = await mkdtemp(join(tmpdir(), 'outbox-'))
  api = await startApi({ outboxFolder })
  nacka = await api.scene.organisation({ name: 'Nacka' })
  instrumentVersionId = await api.scene.instrument()
  keyUser = await api.signIn(await nacka.person())
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  neighbour = await api.signIn(await (await api.scene.organisation({ name: 'Solna' })).person())
})
afterAll(async () => {
  await api.close()
  await rm(outboxFolder, { recursive: true })
})

/** An open round: the first so many people are asked by e-mail and their mails wait, the others by link. */
async function openRound(byMail: number, byLink = 0): Promise<SceneRound> {
  const { publicKey } = await makeBoxKey('00000000-0000-4000-8000-000000000000', makeCode())
  const round = await nacka.round({
    instrumentVersionId,
    publicKey,
    units: [{ name: 'Skolan', invited: byMail + byLink }],
  })
  const ids = round.invitations.slice(0, byMail).map(({ id }) => id)
  await api.migrator.pool.query(
    `update invitation i set channel = 'email', address = 'p' || n || '.' || left(i.round_id::text, 8) || '@n.example'
       from unnest($1::uuid[]) with ordinality as p (id, n) where i.id = p.id`,
    [ids],
  )
  await api.migrator.pool.query(
    `insert into mail (organisation_id, kind, round_id, invitation_id)
     select organisation_id, 'invitation', round_id, id from invitation where id = any ($1::uuid[])`,
    [ids],
  )
  return round
}

const bounce = (round: SceneRound) =>
  api.migrator.pool.query(`update mail set state = 'bounced', smtp_code = '550 5.1.1' where invitation_id = $1`, [
    round.invitations[0]!.id,
  ])

test('what waits is sent by one run, however often it is asked for, and what was refused is tried again', async () => {
  const round = await openRound(8)
  await bounce(round)
  expect((await keyUser.get(people, { id: round.id })).round.recipientCounts).toMatchObject([
    { waiting: 7, bounced: 1 },
  ])
  const ask = async () => (await keyUser.get(send, { input: { roundId: round.id } })).sendInvitations.jobRun
  const first = await ask()
  expect(first).toMatchObject({ name: 'invitations.send-invitations', state: 'REQUESTED' })
  expect((await ask()).id).toBe(first.id)
  expect((await keyUser.get(people, { id: round.id })).round.recipientCounts).toMatchObject([
    { waiting: 8, bounced: 0 },
  ])
})

test('a bounced address is listed with its code and can be mended; one that is invited already cannot be used', async () => {
  const round = await openRound(8)
  await bounce(round)
  const bounces = `query ($id: ID!) { round(id: $id) { recipients(state: BOUNCED) { nodes { id smtpCode } } } }`
  const [bounced] = (await keyUser.get(bounces, { id: round.id })).round.recipients.nodes
  expect(bounced).toEqual({ id: round.invitations[0]!.id, smtpCode: '550 5.1.1' })
  const readdress = 'mutation ($input: ReaddressInput!) { readdressInvitation(input: $input) { jobRun { name } } }'
  const to = (address: string) =>
    keyUser.ask(readdress, { input: { roundId: round.id, recipientId: bounced.id, address } })
  const [, taken] = (await keyUser.get(people, { id: round.id })).round.recipients.nodes
  expect((await to(taken.address)).code).toBe('ADDRESS_TAKEN')
  expect((await to('nowhere')).code).toBe('ADDRESS_BAD')
  expect((await to('mended@n.example')).errors).toEqual([])
  expect((await keyUser.get(bounces, { id: round.id })).round.recipients.nodes).toEqual([])
})

test('reminders are asked for once at a time, and the API never learns whom they go to', async () => {
  const round = await openRound(8)
  const { sendReminders } = await keyUser.get(remind, { input: { roundId: round.id } })
  expect(sendReminders.jobRun.name).toBe('invitations.send-reminders')
  expect(sendReminders.round.reminders.waves).toEqual([{ day: null, finishedAt: null }])
  expect((await keyUser.ask(remind, { input: { roundId: round.id } })).code).toBe('REMINDING_ALREADY')
})

test('an invitation that has arrived goes to nobody else, and an erased address does not come back', async () => {
  const round = await openRound(8)
  const [arrived, bounced] = round.invitations
  const mark = 'update mail set state = $2 where invitation_id = $1'
  await api.migrator.pool.query(mark, [arrived!.id, 'sent'])
  await api.migrator.pool.query(mark, [bounced!.id, 'bounced'])
  const readdress = 'mutation ($input: ReaddressInput!) { readdressInvitation(input: $input) { jobRun { name } } }'
  const to = (recipientId: string) =>
    keyUser.ask(readdress, { input: { roundId: round.id, recipientId, address: 'curious@n.example' } })
  expect((await to(arrived!.id)).code).toBe('NOT_FOUND')
  await api.migrator.pool.query('select erase_own_address($1)', [bounced!.id])
  expect((await to(bounced!.id)).code).toBe('NOT_FOUND')
  const { rowCount } = await api.migrator.pool.query(`select from invitation where address = 'curious@n.example'`)
  expect(rowCount).toBe(0)
})

test('a closed round sends nothing, and neither a reader nor a neighbour does', async () => {
  const round = await openRound(8)
  for (const text of [send, remind]) {
    expect((await reader.ask(text, { input: { roundId: round.id } })).code).toBe('NOT_ALLOWED')
    expect((await neighbour.ask(text, { input: { roundId: round.id } })).code).toBe('NOT_FOUND')
    expect((await api.stranger.ask(text, { input: { roundId: round.id } })).code).toBe('NOT_SIGNED_IN')
  }
  await api.migrator.pool.query(`update round set state = 'closed' where id = $1`, [round.id])
  for (const text of [send, remind, makeLinks])
    expect((await keyUser.ask(text, { input: { roundId: round.id } })).code).toBe('ROUND_NOT_OPEN')
})

test('links to hand out are computed, lead to this box, and their making is recorded', async () => {
  const round = await openRound(1, 3)
  const { links } = (await keyUser.get(makeLinks, { input: { roundId: round.id } })).makeLinks
  expect(links).toHaveLength(3)
  for (const { url, unitName } of links) {
    const link = decodeLink(url)!
    expect(unitName).toBe('Skolan')
    expect(link.roundId).toBe(round.id)
    expect(api.secret.isLinkToken(link.invitationId, link.token)).toBe(true)
  }
  const { rows } = await api.migrator.pool.query(
    `select detail from audit_event where kind = 'LINKS_MADE' and subject_id = $1`,
    [round.id],
  )
  expect(rows).toEqual([{ detail: { people: 3 } }])
  expect((await reader.ask(makeLinks, { input: { roundId: round.id } })).code).toBe('NOT_ALLOWED')
  expect((await neighbour.ask(makeLinks, { input: { roundId: round.id } })).code).toBe('NOT_FOUND')
})

test('addresses are erased for good, of one person or of all, and mails that wait for them go too', async () => {
  const round = await openRound(9)
  const one = round.invitations[4]!.id
  expect((await keyUser.get(erase, { input: { roundId: round.id, ids: [one] } })).eraseAddresses.erased).toBe(1)
  expect((await keyUser.get(people, { id: round.id })).round.recipientCounts).toMatchObject([
    { asked: 9, waiting: 8, erased: 1 },
  ])
  expect((await reader.ask(erase, { input: { roundId: round.id } })).code).toBe('NOT_ALLOWED')
  expect((await keyUser.get(erase, { input: { roundId: round.id } })).eraseAddresses.erased).toBe(8)
  const { rows } = await api.migrator.pool.query(
    `select (select count(*)::int from invitation where round_id = $1 and address is not null) as addresses,
            (select count(*)::int from mail where round_id = $1) as mails`,
    [round.id],
  )
  expect(rows).toEqual([{ addresses: 0, mails: 0 }])
})

const choices = (id: string, token = api.secret.choicesToken(id).toString('base64url')) =>
  `${api.url}/respond/mail/${id}.${token}`
const stateOf = async (id: string) =>
  (await api.migrator.pool.query('select no_reminders, address is null as erased from invitation where id = $1', [id]))
    .rows[0]

test('the page of a mail changes nothing when it is opened, stops reminders by POST and erases the address when told to', async () => {
  const round = await openRound(8)
  const id = round.invitations[0]!.id
  const opened = await fetch(choices(id))
  expect([opened.status, opened.headers.get('cache-control')]).toEqual([200, 'no-store'])
  expect(await opened.text()).toContain('Skicka mig inga fler påminnelser')
  expect(await stateOf(id)).toEqual({ no_reminders: false, erased: false })
  // As a mail program's own button sends it (RFC 8058).
  const oneClick = await fetch(choices(id), { method: 'POST', body: new URLSearchParams('List-Unsubscribe=One-Click') })
  expect(oneClick.status).toBe(200)
  expect(await stateOf(id)).toEqual({ no_reminders: true, erased: false })
  const erased = await fetch(choices(id), { method: 'POST', body: new URLSearchParams({ choice: 'erase' }) })
  expect(await erased.text()).toContain('Din adress är raderad')
  expect(await stateOf(id)).toEqual({ no_reminders: true, erased: true })
})

test('the page asks for the right token, and neither token does the work of the other', async () => {
  const round = await openRound(8)
  const id = round.invitations[0]!.id
  const linkToken = api.secret.linkToken(id).toString('base64url')
  for (const address of [
    choices(id, 'AAAA'),
    choices(id, linkToken),
    choices(crypto.randomUUID()),
    `${api.url}/respond/mail/x`,
  ]) {
    expect((await fetch(address, { method: 'POST', body: new URLSearchParams() })).status).toBe(404)
  }
  expect(await stateOf(id)).toEqual({ no_reminders: false, erased: false })
  const token = api.secret.choicesToken(id).toString('base64url')
  const status = await fetch(`${api.url}/respond/status`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ invitation: id, token }),
  })
  expect(status.status).toBe(404)
})

test('a key user cannot find out who wants no reminders', async () => {
  const round = await openRound(8)
  const before = await keyUser.get(people, { id: round.id })
  await api.migrator.pool.query('select stop_reminders($1)', [round.invitations[3]!.id])
  expect(await keyUser.get(people, { id: round.id })).toEqual(before)
})

test('the outbox shows key users the mails of their organisation, and of reminders only how many', async () => {
  const own = join(outboxFolder, nacka.id)
  await mkdir(own, { recursive: true })
  const mail = (id: string, kind: string, to: string) =>
    writeFile(
      join(own, `${id}.eml`),
      `X-Mognad-Kind: ${kind}\r\nTo: ${to}\r\nSubject: =?UTF-8?Q?Enk=C3=A4t?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nSvara\r\n`,
    )
  await mail('1@x', 'invitation', 'ada@n.example')
  await mail('2@x', 'reminder', 'bo@n.example')
  await mail('3@x', 'reminder', 'cy@n.example')
  const text =
    'query ($id: ID!) { outbox(organisationId: $id) { isInUse total reminders mails { id to subject text } } }'
  const { outbox } = await keyUser.get(text, { id: nacka.id })
  expect(outbox).toEqual({
    isInUse: true,
    total: 1,
    reminders: 2,
    mails: [{ id: '1@x', to: 'ada@n.example', subject: 'Enkät', text: expect.stringContaining('Svara') }],
  })
  expect((await reader.ask(text, { id: nacka.id })).code).toBe('NOT_ALLOWED')
  expect((await neighbour.ask(text, { id: nacka.id })).code).toBe('NOT_FOUND')
  const { rows } = await api.migrator.pool.query(
    `select count(*)::int as n from audit_event where kind = 'OUTBOX_MAIL_READ'`,
  )
  expect(rows).toEqual([{ n: 1 }])
})
