import { mkdtemp, readdir, readFile, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { MailRefused, MailServerAway, openTransport, refusalOf } from './transport.ts'

const message = {
  organisationId: 'nacka',
  kind: 'reminder',
  fromName: 'Nacka',
  to: 'ada@nacka.example',
  messageId: '1@nacka.example',
  subject: 'Svara',
  text: 'Hej',
  html: '<p>Hej</p>',
  language: 'sv',
  unsubscribe: null,
} as const

test('without a mail server a mail lands in a file that only the operator reads, and goes when its days are over', async () => {
  const outboxFolder = await mkdtemp(join(tmpdir(), 'outbox-'))
  const transport = openTransport({ outboxFolder, from: 'mognad@nacka.example', perMinute: 600 })
  await transport.send(message)
  const file = join(outboxFolder, 'nacka', '1@nacka.example.eml')
  expect(await readFile(file, 'utf8')).toMatch(/^X-Mognad-Kind: reminder/m)
  expect((await stat(file)).mode & 0o777).toBe(0o600)
  expect(await transport.forgetOlderThan(30)).toBe(0)
  const longAgo = new Date(Date.now() - 31 * 86_400_000)
  await utimes(file, longAgo, longAgo)
  expect(await transport.forgetOlderThan(30)).toBe(1)
  expect(await readdir(join(outboxFolder, 'nacka'))).toEqual([])
  await rm(outboxFolder, { recursive: true })
})

test('a server that refuses one mail is told from one that takes none, and its words are not kept', () => {
  const refusal = (command: string, responseCode: number) =>
    refusalOf({
      code: 'EENVELOPE',
      command,
      responseCode,
      response: `${responseCode} 5.1.1 <ada@nacka.example> unknown`,
    })
  expect(refusal('RCPT TO', 550)).toMatchObject({ forGood: true, smtpCode: '550 5.1.1' })
  expect(refusal('DATA', 451)).toMatchObject({ forGood: false })
  expect(refusal('RCPT TO', 421)).toBeInstanceOf(MailServerAway)
  expect(refusal('AUTH PLAIN', 535)).toBeInstanceOf(MailServerAway)
  expect(refusalOf({ code: 'ECONNREFUSED', command: 'CONN' })).toBeInstanceOf(MailServerAway)
  const refused = refusal('RCPT TO', 550)
  expect(refused).toBeInstanceOf(MailRefused)
  expect(JSON.stringify(refused) + refused.message).not.toContain('@')
})
