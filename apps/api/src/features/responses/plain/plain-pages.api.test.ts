import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addSealedRound, type SealedRound } from '@mognad/testkit/sealed-round'
import { startApi, type TestApi } from '../../../../test/api.ts'

const questionnaire = fileURLToPath(new URL('../../../../../respond/', import.meta.url))

let api: TestApi
let root: string
let round: SealedRound

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mognad-web-'))
  const dist = join(root, 'respond', 'dist')
  mkdirSync(dist, { recursive: true })
  cpSync(join(questionnaire, 'index.html'), join(dist, 'index.html'))
  cpSync(join(questionnaire, 'src/language/texts'), join(dist, 'texts'), { recursive: true })
  // A third language is a file: here one that has two texts only.
  writeFileSync(join(dist, 'texts', 'fi.json'), '{ "language.name": "Suomi", "paper.title": "Paperikysely" }')
  api = await startApi({ webRoot: root })
  const nacka = await api.scene.organisation({ name: 'Nacka & <b>vänner</b>' })
  const instrumentVersionId = await api.scene.instrument()
  round = await addSealedRound(nacka, {
    secret: api.secret,
    instrumentVersionId,
    units: [{ name: 'Skolor', invited: 9 }],
  })
  await api.migrator.pool.query(`update round set own_questions = $2, explanations = $3 where id = $1`, [
    round.id,
    JSON.stringify([{ text: { sv: 'Vi har $& rätt lokaler.', en: 'Our premises suit us.' } }]),
    JSON.stringify([{ itemId: 'E1', term: { sv: 'oss', en: 'us' }, text: { sv: 'Din enhet.', en: 'Your unit.' } }]),
  ])
})
afterAll(async () => {
  await api.close()
  rmSync(root, { recursive: true })
})

const read = async (path: string) => {
  const response = await fetch(`${api.url}${path}`, { headers: { accept: 'text/html' } })
  return { status: response.status, text: await response.text(), headers: response.headers }
}
const plainPart = (text: string) => /<noscript>[^]*<\/noscript>/.exec(text)?.[0] ?? ''

test('without scripts a respondent reads every statement, the promise, and what is needed to answer', async () => {
  const { text, headers } = await read(`/s/${round.id}`)
  const plain = plainPart(text)
  expect(plain).toContain('För att svara här behövs JavaScript')
  expect(plain).toContain('nyckelinnehavaren (Registrator)')
  expect(plain.match(/<li>/g)).toHaveLength(31)
  expect(plain).toContain('Vi har $&amp; rätt lokaler.')
  expect(plain).toContain(`/s/${round.id}/papper`)
  expect(plain).toContain('Nacka &amp; &lt;b&gt;vänner&lt;/b&gt;')
  expect(headers.get('cache-control')).toBe('no-cache')
})

test('where the server alone locks the box, the page without scripts says that too', async () => {
  await api.migrator.pool.query(`update batch set strength = 'server' where id = $1`, [round.batchId])
  expect(plainPart((await read(`/s/${round.id}`)).text)).toContain('Den här enkäten har ingen nyckelinnehavare')
  await api.migrator.pool.query(`update batch set strength = 'key_holder' where id = $1`, [round.batchId])
})

test('a link to no round is the questionnaire, which tells what is wrong', async () => {
  for (const path of ['/s/0192f0c4-0000-7000-8000-000000000001', '/s/papper'])
    expect(plainPart((await read(path)).text)).toContain('Answering here needs JavaScript')
  expect((await read('/s/0192f0c4-0000-7000-8000-000000000001/papper')).status).toBe(404)
})

test('the paper has every statement with its six boxes and “don’t know”, numbered as when it is typed in', async () => {
  const { status, text } = await read(`/s/${round.id}/papper`)
  expect(status).toBe(200)
  expect(text.match(/class="number"/g)).toHaveLength(31)
  expect(text).toContain('<span class="number" aria-hidden="true">31.</span> Vi har $&amp; rätt lokaler.')
  expect(text.match(/class="box"/g)).toHaveLength(31 * 6)
  expect(text.match(/class="box word"/g)).toHaveLength(31)
  expect(text).toContain('oss: Din enhet.')
  expect(text).toContain('Fäst länken här')
  expect(text).not.toContain('<script')
})

test('the paper is in English too, and in any language that has a file, with Swedish statements marked as Swedish', async () => {
  const english = await read(`/s/${round.id}/papper?sprak=en`)
  expect(english.text).toContain('<html lang="en">')
  expect(english.text).toContain('Our premises suit us.')
  const finnish = await read(`/s/${round.id}/papper?sprak=fi`)
  expect(finnish.text).toContain('<html lang="fi">')
  expect(finnish.text).toContain('<title>Paperikysely – Mognad</title>')
  expect(finnish.text).toContain('<span lang="sv">Vi har $&amp; rätt lokaler.</span>')
})

test('behind an open link a paper asks for the unit instead of a link', async () => {
  await api.migrator.pool.query(`update round set collection = 'open_link' where id = $1`, [round.id])
  const { text } = await read(`/s/${round.id}/papper`)
  expect(text).toContain('Enhet: <span class="line">')
  expect(text).not.toContain('Fäst länken här')
})
