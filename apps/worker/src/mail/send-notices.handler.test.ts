import { afterAll, beforeAll, expect, test } from 'vitest'
import { notifyKeyUsers, queueNotice } from '@mognad/db/mail/mail.store'
import { noticeKinds } from '@mognad/model/rounds/notices'
import { startMailServer, type MailServer } from '@mognad/testkit/mail-server'
import { openStage, type WorkerStage } from '../../test/stage.ts'

let stage: WorkerStage
let server: MailServer

beforeAll(async () => {
  server = await startMailServer()
  stage = await openStage(undefined, { smtpUrl: server.url })
})
afterAll(async () => {
  await stage.close()
  await server.close()
})

async function roundOf(name: string) {
  const organisation = await stage.scene.organisation({ name })
  const units = [{ name, invited: 8 }]
  const round = await organisation.round({ instrumentVersionId: await stage.scene.instrument(), units })
  return { organisation, round }
}

const send = async (organisationId: string) =>
  stage.deliver(await stage.request('mail.send-notices', { organisationId }))

test('a notice goes to every key user of the organisation, once a day, and leaves no address behind', async () => {
  const { organisation, round } = await roundOf('Nacka')
  const { email } = await organisation.person({ role: 'key_user' })
  await organisation.person({ role: 'reader' })
  const { pool } = stage.services()
  const notice = { organisationId: organisation.id, roundId: round.id, notice: 'key_missing' }
  expect(await notifyKeyUsers(pool, notice)).toBe(1)
  expect(await notifyKeyUsers(pool, notice)).toBe(0)
  expect(await send(organisation.id)).toMatchObject({ state: 'done', total: 1 })
  const [mail, second] = server.to(email)
  expect(second).toBeUndefined()
  expect(mail?.parsed.subject).toMatch(/kan inte öppna: nyckeln saknas/)
  expect(mail?.parsed.text).toContain(`https://mognad.example/matning/${round.id}`)
  const { rows } = await stage.migrator.query('select state, address from mail where round_id = $1', [round.id])
  expect(rows).toEqual([{ state: 'sent', address: null }])
})

test('every notice of the clock has words in both languages', async () => {
  const { organisation, round } = await roundOf('Solna')
  const { pool } = stage.services()
  for (const notice of noticeKinds)
    for (const language of ['sv', 'en']) {
      const address = `${notice}.${language}@solna.example`
      await queueNotice(pool, { organisationId: organisation.id, roundId: round.id, notice, address, language })
    }
  await send(organisation.id)
  for (const notice of noticeKinds) {
    const [swedish, english] = ['sv', 'en'].map(
      (language) => server.to(`${notice}.${language}@solna.example`)[0]?.parsed,
    )
    expect(swedish?.subject).not.toBe(english?.subject)
    for (const mail of [swedish, english]) {
      expect(mail?.subject).toContain('Mätning')
      expect(mail?.text).not.toMatch(/[{}]/)
    }
  }
})
