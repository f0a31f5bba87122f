import { randomBytes } from 'node:crypto'
import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { decodeLink, formatCode, makeBoxKey, makeCode, sealAnswers, toBase64Url } from '@mognad/sealing'
import { ServerSecret } from '@mognad/runtime/secret'
import { startMailServer, type MailServer } from '@mognad/testkit/mail-server'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from './api.ts'
import type { Client } from './graphql-client.ts'
import { fortyUnits, unitWorkbook } from './unit-file.ts'

// A whole measurement by a program that speaks GraphQL, with a real worker process and a real mail server. The same in a
// browser: apps/admin/e2e/measure.e2e.test.ts.

const people = 300
const answering = 0.7
const secretBytes = randomBytes(32)

let api: TestApi
let worker: ChildProcess
let mails: MailServer
let nacka: SceneOrganisation
let keyUser: Client
let instrumentVersionId: string

beforeAll(async () => {
  mails = await startMailServer()
  api = await startApi({ secret: new ServerSecret(secretBytes), publicUrl: 'https://mognad.example' })
  nacka = await api.scene.organisation({ name: 'Nacka' })
  instrumentVersionId = await api.scene.instrument()
  keyUser = await api.signIn(await nacka.person())
  worker = await startWorker()
})
afterAll(async () => {
  const gone = new Promise((resolve) => worker.once('exit', resolve))
  worker.kill('SIGKILL')
  await gone
  await api.close()
  await mails.close()
})

/** The worker as it runs beside the API: a process of its own, on its own role. */
async function startWorker(): Promise<ChildProcess> {
  const program = fileURLToPath(new URL('../../worker/test/worker-process.main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', '@oxc-node/core/register', program], {
    cwd: fileURLToPath(new URL('../../worker', import.meta.url)),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      PATH: process.env['PATH'],
      WORKER_DATABASE_URL: api.database.urls.worker,
      MOGNAD_SECRET: secretBytes.toString('base64'),
      PUBLIC_URL: 'https://mognad.example',
      SMTP_URL: mails.url,
      MAIL_FROM: 'mognad@nacka.example',
      MAIL_PER_MINUTE: '60000',
      LOG_LEVEL: process.env['MOGNAD_TEST_LOG'] ?? 'silent',
    },
  })
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve())
    child.once('exit', (code) => reject(new Error(`the worker ended with ${code} before it was ready`)))
  })
  return child
}

async function until<T>(ask: () => Promise<T | null | false | undefined>, timeoutMs = 240_000): Promise<T> {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const answer = await ask()
    if (answer) return answer
    if (Date.now() > deadline) throw new Error(`nothing happened in ${timeoutMs} ms`)
    await new Promise((resolve) => setTimeout(resolve, 200))
  }
}

/** Answers as the questionnaire does: asks the door, seals to the box, sends one envelope. */
async function answer(url: string, value: number): Promise<void> {
  const link = decodeLink(url)!
  const token = toBase64Url(link.token)
  const ask = (path: string, method: string, body?: object) =>
    fetch(`${api.url}/respond${path}`, {
      method,
      ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
    })
  const box = (await (await ask(`/rounds/${link.roundId}/box`, 'GET')).json()) as {
    batch: string
    publicKey: string
    envelopeBytes: number
  }
  const status = (await (await ask('/status', 'POST', { invitation: link.invitationId, token })).json()) as {
    keyGroup: string
  }
  const envelope = await sealAnswers({
    publicKey: new Uint8Array(Buffer.from(box.publicKey, 'base64url')),
    batchId: box.batch,
    keyGroupId: status.keyGroup,
    envelopeBytes: box.envelopeBytes,
    answers: Array.from({ length: 30 }, (_, item) => 1 + ((value + item) % 6)),
  })
  const sent = await ask('/answer', 'PUT', {
    invitation: link.invitationId,
    token,
    revision: 1,
    envelope: toBase64Url(envelope),
  })
  expect(sent.status).toBe(204)
}

const linkIn = (text: string | undefined) => /https:\S+\/s\/\S+/.exec(text ?? '')![0]

test('a whole measurement over GraphQL: tree, plan, people, key, mails, answers, reminders, closing, code, scores', async () => {
  const organisationId = nacka.id
  // The tree, from a spreadsheet.
  const content = await unitWorkbook(fortyUnits())
  const { previewUnitImport } = await keyUser.get(
    'mutation ($input: PreviewUnitImportInput!) { previewUnitImport(input: $input) { basis problemCount created } }',
    { input: { organisationId, content } },
  )
  expect(previewUnitImport).toMatchObject({ problemCount: 0, created: 42 })
  await keyUser.get('mutation ($input: ImportUnitsInput!) { importUnits(input: $input) { created } }', {
    input: { organisationId, content, basis: previewUnitImport.basis },
  })

  // The plan.
  const day = 86_400_000
  const { planRound: round } = await keyUser.get(
    'mutation ($input: PlanRoundInput!) { planRound(input: $input) { id state box { id } } }',
    {
      input: {
        organisationId,
        plan: {
          name: 'Mätning 2027',
          instrumentVersionId,
          opensAt: new Date(Date.now() + day).toISOString(),
          closesAt: new Date(Date.now() + 21 * day).toISOString(),
          box: { strength: 'KEY_HOLDER', keyHolder: 'registratorn' },
        },
      },
    },
  )
  expect(round.state).toBe('PLANNED')

  // 300 people in 36 units; in one own and one funded unit only three.
  const places = fortyUnits().filter(([code]) => String(code).length === 2)
  const small = ['17', '97']
  const rest = places.filter(([code]) => !small.includes(String(code)))
  const lines = Array.from({ length: people }, (_, index) => {
    const code = index < 6 ? small[index % 2] : rest[index % rest.length]![0]
    return `person${index}@nacka.example;${code};${index % 9 === 0 ? 'en' : 'sv'}`
  })
  const file = {
    roundId: round.id,
    contentBase64: Buffer.from(['E-post;Enhet;Språk', ...lines].join('\n')).toString('base64'),
  }
  const { previewRecipients } = await keyUser.get(
    'query ($input: RecipientFileInput!) { previewRecipients(input: $input) { added wrong problems { line code } } }',
    { input: file },
  )
  expect(previewRecipients).toEqual({ added: people, wrong: 0, problems: [] })
  await keyUser.get(
    'mutation ($input: ImportRecipientsInput!) { importRecipients(input: $input) { list { added } } }',
    { input: file },
  )

  // The key, made here as in the key holder's browser: its code never leaves this test.
  const code = makeCode()
  const key = await makeBoxKey(round.box.id, code)
  await keyUser.get('mutation ($input: SetBoxKeyInput!) { setBoxKey(input: $input) { id } }', {
    input: {
      roundId: round.id,
      key: {
        publicKey: toBase64Url(key.publicKey),
        wrappedKey: toBase64Url(key.wrappedKey),
        salt: toBase64Url(key.salt),
        codeCheck: toBase64Url(key.codeCheck),
      },
    },
  })

  // Opened now; the mails go by themselves.
  await keyUser.get('mutation ($input: RoundInput!) { openRound(input: $input) { round { id } } }', {
    input: { roundId: round.id },
  })
  await until(async () => mails.received.length >= people)
  expect(new Set(mails.received.map(({ to }) => to)).size).toBe(people)
  expect(mails.received).toHaveLength(people)
  expect(mails.to('person0@nacka.example')[0]?.parsed.subject).toContain('How digitally mature')
  expect(mails.to('person1@nacka.example')[0]?.parsed.subject).toContain('Hur digitalt mogna')

  // Seven in ten answer.
  const answered = new Set<string>()
  const invited = [...mails.received]
  for (const [index, { to, parsed }] of invited.entries()) {
    if (index >= people * answering) break
    await answer(linkIn(parsed.text), index)
    answered.add(to)
  }
  const shown = `query ($id: ID!) { round(id: $id) { state responseRate { invited responses } computation { id name state errorCode }
    reminders { waves { finishedAt } } units { unitId name branch responseRate { invited responses reason } } } }`
  const see = async () => (await keyUser.get(shown, { id: round.id })).round
  expect((await see()).responseRate).toEqual({ invited: people, responses: answered.size })

  // One wave of reminders, to the others only, with the link they had.
  await keyUser.get('mutation ($input: SendInput!) { sendReminders(input: $input) { jobRun { id } } }', {
    input: { roundId: round.id },
  })
  await until(async () => (await see()).reminders.waves[0]?.finishedAt)
  const reminders = mails.received.slice(people)
  const waiting = people - answered.size
  expect(reminders).toHaveLength(waiting)
  expect(reminders.map(({ to }) => to).toSorted()).toEqual(
    invited
      .map(({ to }) => to)
      .filter((to) => !answered.has(to))
      .toSorted(),
  )
  const [first] = reminders
  expect(linkIn(first!.parsed.text)).toBe(linkIn(mails.to(first!.to)[0]!.parsed.text))

  // Closed, and opened with the code.
  await keyUser.get('mutation ($input: CloseRoundInput!) { closeRound(input: $input) { jobRun { id } } }', {
    input: { roundId: round.id },
  })
  await until(async () => (await see()).state === 'CLOSED')
  const { openBox } = await keyUser.get(
    'mutation ($input: OpenBoxInput!) { openBox(input: $input) { responses jobRun { id } } }',
    { input: { roundId: round.id, code: formatCode(code) } },
  )
  expect(openBox.responses).toBe(answered.size)
  await until(async () => (await see()).state === 'SCORED')

  // Scores, with their numbers; units below seven are part of a larger group and are not shown themselves.
  const result = `query ($id: ID!) { round(id: $id) { result { groups(levels: [TOTAL]) { name part branch respondents figures { mean reason } } } } }`
  const { groups } = (await keyUser.get(result, { id: round.id })).round.result
  const totals = groups.filter(({ part, name }: { part: string; name: string }) => part === 'WHOLE' && !/\d/.test(name))
  expect(totals.length).toBeGreaterThan(1)
  for (const { figures } of totals) expect(figures[0].mean).toEqual(expect.any(Number))
  for (const { respondents } of groups) expect(respondents).toBeGreaterThanOrEqual(7)
  const names = groups.map(({ name }: { name: string }) => name)
  const smallNames = fortyUnits()
    .filter(([unit]) => small.includes(String(unit)))
    .map(([, name]) => name)
  for (const name of smallNames) expect(names).not.toContain(name)
  const hidden = (await see()).units.filter(({ name }: { name: string }) => smallNames.includes(name))
  expect(hidden).toHaveLength(2)
  for (const { responseRate } of hidden) expect(responseRate).toMatchObject({ responses: null, reason: 'HIDDEN' })

  // No address is in any log line, and none in an event.
  expect(api.log.join('')).not.toContain('@nacka.example')
  const { rows } = await api.migrator.pool.query(
    `select count(*)::int as n from audit_event where detail::text like '%@%'`,
  )
  expect(rows).toEqual([{ n: 0 }])
})
