import { afterAll, beforeAll, expect, test } from 'vitest'
import { decodeLink, isFingerprintOf } from '@mognad/sealing'
import { inviteByMail, type InvitedRound } from '../../test/invited.ts'
import { startMailServer, type MailServer } from '@mognad/testkit/mail-server'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let server: MailServer

beforeAll(async () => {
  server = await startMailServer({
    refuse: (address) =>
      address.startsWith('person1.')
        ? { code: 550, text: `5.1.1 <${address}> unknown` }
        : address.startsWith('person2.')
          ? { code: 450, text: '4.2.1 try again later' }
          : null,
  })
  stage = await openStage(undefined, { smtpUrl: server.url, replyTo: 'registrator@nacka.example' })
})
afterAll(async () => {
  await stage.close()
  await server.close()
})

const send = async ({ organisation, round }: InvitedRound) =>
  stage.deliver(
    await stage.request('invitations.send-invitations', { organisationId: organisation.id, roundId: round.id }),
  )

const mailsOf = async ({ round }: InvitedRound) =>
  (
    await stage.migrator.query<{ state: string; smtp_code: string | null; attempts: number; later: boolean }>(
      `select m.state, m.smtp_code, m.attempts, m.due_at > now() as later from mail m
         join invitation i on i.id = m.invitation_id where m.round_id = $1 order by i.address`,
      [round.id],
    )
  ).rows

test('everybody gets one mail in the own language, whose link is the own and of this box', async () => {
  const invited = await inviteByMail(stage, 12)
  const { round, addresses } = invited
  expect(await send(invited)).toMatchObject({ state: 'done', step: 'send', done: 12, total: 12 })
  for (const [index, address] of addresses.entries()) {
    if (index === 1 || index === 2) continue
    const [mail, second] = server.to(address)
    expect(second).toBeUndefined()
    const { parsed } = mail!
    expect(parsed.subject).toContain(index % 2 === 1 ? 'How digitally mature' : 'Hur digitalt mogna')
    expect(parsed.text).toContain(index < 6 ? 'Skolan' : 'Hemtjänsten')
    expect(parsed.from?.value).toEqual([{ name: invited.organisation.name, address: 'mognad@kommun.example' }])
    expect(parsed.replyTo?.value[0]?.address).toBe('registrator@nacka.example')
    const link = decodeLink(/https:\S+\/s\/\S+/.exec(parsed.text ?? '')![0])!
    const invitation = round.invitations[index]!
    expect(link).toMatchObject({ roundId: round.id, invitationId: invitation.id })
    expect(stage.secret.isLinkToken(invitation.id, link.token)).toBe(true)
    const { rows } = await stage.migrator.query<{ key: Buffer }>('select public_key as key from batch where id = $1', [
      round.batchId,
    ])
    expect(await isFingerprintOf(link.fingerprint, rows[0]!.key)).toBe(true)
    expect(parsed.html).toContain(`href="${/https:\S+\/s\/\S+/.exec(parsed.text ?? '')![0]}"`)
  }
})

test('what the server refuses for good has bounced with its code, what it puts off waits, and neither says why', async () => {
  const invited = await inviteByMail(stage, 7)
  await send(invited)
  const states = await mailsOf(invited)
  expect(states[1]).toEqual({ state: 'bounced', smtp_code: '550 5.1.1', attempts: 1, later: false })
  expect(states[2]).toEqual({ state: 'waiting', smtp_code: '450 4.2.1', attempts: 1, later: true })
  expect(states.filter(({ state }) => state === 'sent')).toHaveLength(5)
  // A second run finds nothing to do: what waits is not due.
  const before = server.received.length
  expect(await send(invited)).toMatchObject({ state: 'done', total: 0 })
  expect(server.received).toHaveLength(before)
})

test('the last link stops reminders in one POST and carries a token that lets nobody answer', async () => {
  const invited = await inviteByMail(stage, 1)
  await send(invited)
  const [{ parsed } = { parsed: undefined }] = server.to(invited.addresses[0]!)
  const list = JSON.stringify(parsed?.headers.get('list'))
  const { id } = invited.round.invitations[0]!
  const token = stage.secret.choicesToken(id).toString('base64url')
  expect(list).toContain(`https://mognad.example/respond/mail/${id}.${token}`)
  expect(list).toContain('One-Click')
  expect(stage.secret.isLinkToken(id, stage.secret.choicesToken(id))).toBe(false)
})

test('an organisation called by two lines adds no header, and signs in a text are no tags', async () => {
  const invited = await inviteByMail(stage, 1)
  await stage.migrator.query('update organisation set name = $2 where id = $1', [
    invited.organisation.id,
    'Nacka\r\nBcc: thief@evil.example <b>"kommun"</b>',
  ])
  await send(invited)
  const [mail] = server.to(invited.addresses[0]!)
  expect(mail?.parsed.bcc).toBeUndefined()
  expect(mail?.raw.split('\r\n\r\n', 1)[0]).not.toMatch(/^bcc:/im)
  expect(server.to('thief@evil.example')).toEqual([])
  expect(mail?.parsed.html).not.toContain('<b>')
})

test('an address that is erased before the mail goes gets no mail', async () => {
  const invited = await inviteByMail(stage, 4)
  await stage.migrator.query('update invitation set address = null where id = $1', [invited.round.invitations[3]!.id])
  await send(invited)
  expect(server.to(invited.addresses[3]!)).toEqual([])
  expect(await mailsOf(invited)).toHaveLength(3)
})

test('nobody is invited to a round whose door is shut', async () => {
  const invited = await inviteByMail(stage, 1)
  await stage.migrator.query('update batch set closes_at = now() where id = $1', [invited.round.batchId])
  await send(invited)
  expect(server.to(invited.addresses[0]!)).toEqual([])
})

test('while the mail server is away all mails wait, the run says so, and nothing is lost', async () => {
  const away = await openStage(undefined, { smtpUrl: 'smtp://127.0.0.1:1' })
  const invited = await inviteByMail(away, 3)
  const run = await away.request('invitations.send-invitations', {
    organisationId: invited.organisation.id,
    roundId: invited.round.id,
  })
  expect(await away.deliver(run)).toMatchObject({ state: 'failed', error_code: 'MAIL_SERVER_AWAY' })
  const { rows } = await away.migrator.query(
    `select state, attempts, due_at > now() + interval '30 seconds' as later from mail where round_id = $1`,
    [invited.round.id],
  )
  expect(rows).toEqual(Array.from({ length: 3 }, () => ({ state: 'waiting', attempts: 0, later: true })))
  await away.close()
})
