import { writeXlsx } from 'hucre/xlsx'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerByLink } from './answer-by-link.ts'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, signIn, visit } from './browser.ts'
import { linkIn, startMailServer, type MailServer } from './mail-server.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

// Issue 4 as a key user lives it: a tree from a spreadsheet, a plan, a key, 300 people by mail, answers, one reminder, the
// code, and scores. The same over GraphQL alone: apps/api/test/measure.api.test.ts.

const people = 300
const answering = 210
const small = ['Ateljén', 'Friskolan Linden']

/** 32 own units in four administrations and 8 funded operations. */
function fortyUnits(): (string | number)[][] {
  const titles = [
    'Enhetskod',
    'Namn',
    'Överordnad enhetskod',
    'Verksamhetstyp',
    'Utförare',
    'Anställda',
    'Varav ledande',
  ]
  const parts = ['Norra', 'Södra', 'Östra', 'Västra']
  const administrations = parts.map((part, at) => [
    `${at + 1}`,
    `${part} förvaltningen`,
    '',
    'Kommunledning och stab',
    '',
    20,
    4,
  ])
  const kinds = ['Grundskola', 'Äldreomsorg', 'Teknik och service', 'Ekonomi och HR']
  const units = parts.flatMap((part, at) =>
    Array.from({ length: 7 }, (_, number) => {
      const name = at === 0 && number === 0 ? small[0]! : `${part} enheten ${number + 1}`
      return [`${at + 1}${number + 1}`, name, `${at + 1}`, kinds[at]!, '', 20, 2]
    }),
  )
  const funded = Array.from({ length: 8 }, (_, at) => [
    `9${at + 1}`,
    at === 0 ? small[1]! : `Friskolan ${at + 1}`,
    '',
    'Fristående skola',
    'Skolor i Norden AB',
    25,
    3,
  ])
  return [titles, ...administrations, ...units, ...funded]
}

/** Three people in each of the two small units, the others evenly over the rest. */
function list(): string {
  const names = fortyUnits()
    .slice(1)
    .map(([, name]) => String(name))
  const rest = names.filter((name) => !small.includes(name))
  const lines = Array.from({ length: people }, (_, index) => {
    const unit = index < 6 ? small[index % 2] : rest[index % rest.length]
    return `person${index}@nacka.example;${unit};${index % 9 === 0 ? 'en' : 'sv'}`
  })
  return ['E-post;Enhet;Språk', ...lines, 'ingen adress;Ateljén;', lines[0]].join('\r\n')
}

// One story in several steps: each stands on the one before.
describe.skipIf(!chromiumPath)('a whole measurement, from a spreadsheet of units to scores', () => {
  let system: RunningSystem
  let browser: Browser
  let mails: MailServer
  let roundAddress = ''
  let code = ''

  beforeAll(async () => {
    mails = await startMailServer()
    system = await startSystem({
      SMTP_URL: mails.url,
      MAIL_FROM: 'mognad@nacka.example',
      MAIL_PER_MINUTE: '60000',
      // Two hundred answer from one address within seconds.
      DOOR_PER_ADDRESS: '5000',
    })
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
    await mails?.close()
  })

  const asKeyUser = async (): Promise<{ page: Page; faults: string[]; close(): Promise<void> }> => {
    const visitor = await visit(browser, desk)
    await signIn(visitor.page, system.address, 'nyckelanvandare@nacka.example')
    return visitor
  }

  test('forty units, eight of them funded, come in from a spreadsheet', async () => {
    const { page, faults, close } = await asKeyUser()
    await page.goto(`${system.address}/organisation/importera`)
    const sheet = await writeXlsx({ sheets: [{ name: 'Enheter', rows: fortyUnits() }] })
    await page
      .getByLabel(/Fil med enheter/)
      .setInputFiles({ name: 'enheter.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(sheet) })
    await page.getByText('40 nya enheter').first().waitFor()
    await page.getByRole('button', { name: 'Importera', exact: true }).click()
    await page.getByRole('heading', { name: 'Importen är klar' }).waitFor()
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })

  test('a round is planned in five steps', async () => {
    const { page, faults, close } = await asKeyUser()
    await page.goto(`${system.address}/matning`)
    await page.getByRole('link', { name: 'Planera en mätomgång' }).first().click()
    await page.getByLabel('Namn', { exact: true }).fill('Hela kommunen')
    const next = page.getByRole('button', { name: 'Spara och fortsätt' })
    const headings = [/När ska den öppna/, /Vill ni lägga till/, /Vad ska stå i utskicken/, /Hur låses svaren/]
    for (const heading of headings) {
      await next.click()
      await page.getByRole('heading', { level: 2, name: heading }).waitFor()
    }
    await page.getByLabel('Nyckelinnehavare', { exact: true }).fill('registratorn')
    await page.getByRole('button', { name: 'Spara planen' }).click()
    await page.getByRole('heading', { level: 3, name: 'Importera en lista' }).waitFor()
    roundAddress = page.url()
    expect(faults).toEqual([])
    await close()
  })

  test('three hundred people come in from a list whose mistakes are shown first', async () => {
    const { page, faults, close } = await asKeyUser()
    await page.goto(roundAddress)
    const file = { name: 'personer.csv', mimeType: 'text/csv', buffer: Buffer.from(list()) }
    await page.getByLabel('Fil med personer').setInputFiles(file)
    await page.getByText('300 nya personer').waitFor()
    await page.getByText('2 rader stämmer inte').first().waitFor()
    await page.getByText('Finns redan på rad 2').waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Lägg till 300 personer' }).click()
    await page.getByRole('heading', { name: '300 personer bjuds in' }).waitFor()
    await page
      .getByRole('row', { name: /Ateljén/ })
      .getByText('Visas med en större enhet')
      .waitFor()
    await expectAccessible(page)
    await picture(page, 'people')
    expect(faults).toEqual([])
    await close()
  })

  test('the key is made in the browser, its code kept and typed back; the round opens, and everybody gets one mail', async () => {
    const { page, faults, close } = await asKeyUser()
    await page.goto(roundAddress)
    await page
      .getByRole('link', { name: /nyckel/i })
      .first()
      .click()
    await page.getByRole('button', { name: 'Gör nyckel och kod' }).click()
    const sheet = page.getByRole('region', { name: 'Kod till svarslådan' })
    await sheet.waitFor()
    code = (await sheet.locator('.key-code span').allInnerTexts()).join('-')
    expect(code).toMatch(/^(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}$/)
    await page.getByLabel('En kopia är sparad').check()
    await page.getByLabel(/En kopia till är sparad/).check()
    await page.getByLabel('Skriv kodens sista åtta tecken').fill(code.replaceAll('-', '').slice(-8))
    await page.getByRole('button', { name: /Koden är sparad/ }).click()
    await page.getByRole('heading', { name: 'Nyckeln är på plats' }).waitFor()
    await page.goto(roundAddress)
    await page.getByRole('button', { name: 'Öppna nu i stället' }).click()
    await page.getByRole('heading', { name: '300 inbjudningar är skickade' }).waitFor({ timeout: 400_000 })
    expect(mails.received).toHaveLength(people)
    expect(new Set(mails.received.map(({ to }) => to)).size).toBe(people)
    await expectAccessible(page)
    await picture(page, 'sending')
    expect(faults).toEqual([])
    await close()
  })

  test('seven in ten answer, one of them on a phone by the link in the mail', async () => {
    const visitor = await visit(browser, phone)
    const { page } = visitor
    await page.goto(linkIn(mails.received[0]!.text))
    await page.getByRole('button', { name: /Börja svara|Start/ }).click()
    for (let number = 1; number <= 6; number++) {
      const statements = page.locator('fieldset')
      await statements.first().waitFor()
      for (let index = 0; index < (await statements.count()); index++) {
        await statements.nth(index).locator('label').nth(4).click()
      }
      await page.getByRole('button', { name: number < 6 ? /^(Nästa|Next)$/ : /granskningen|review/i }).click()
    }
    await page.getByRole('button', { name: /Skicka svaren|Send/ }).click()
    await page.getByRole('heading', { name: /Tack|Thank/ }).waitFor()
    await visitor.close()
    for (const [index, mail] of mails.received.slice(1, answering).entries()) {
      const answers = Array.from({ length: 30 }, (_, item) => 1 + ((index + item) % 6))
      await answerByLink(system.address, linkIn(mail.text), answers)
    }
    const { page: home, close } = await asKeyUser()
    await home.goto(roundAddress)
    await home.getByText('210 av 300').first().waitFor()
    await close()
  })

  test('a reminder goes to the other three in ten and to nobody else, with the link they had', async () => {
    const { page, faults, close } = await asKeyUser()
    await page.goto(roundAddress)
    await page.getByRole('button', { name: 'Påminn nu' }).click()
    await page.getByRole('row', { name: /för hand/ }).waitFor({ timeout: 400_000 })
    await expect.poll(() => mails.received.length, { timeout: 400_000 }).toBe(people + people - answering)
    const reminded = mails.received.slice(people)
    const silent = mails.received.slice(answering, people)
    expect(reminded.map(({ to }) => to).toSorted()).toEqual(silent.map(({ to }) => to).toSorted())
    for (const { to, text } of reminded) {
      expect(linkIn(text)).toBe(linkIn(silent.find((mail) => mail.to === to)!.text))
    }
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })

  test('closed and opened with the code, the round has scores, and small units are part of larger ones', async () => {
    const { page, faults, close } = await asKeyUser()
    await page.goto(roundAddress)
    await page.getByRole('button', { name: 'Stäng mätomgången …' }).click()
    await page.getByRole('button', { name: 'Stäng nu' }).click()
    await page.getByLabel('Kod', { exact: true }).fill(code)
    await page.getByRole('button', { name: 'Öppna svarslådan' }).click()
    await page.getByText('Resultatet är klart').first().waitFor({ timeout: 400_000 })
    for (const name of small) {
      const row = page.getByRole('row', { name: new RegExp(name) })
      expect(await row.first().innerText()).toContain('..')
    }
    await page
      .getByText(/annars skulle svaren i en grupp med färre än sju/)
      .first()
      .waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Se resultatet' }).first().click()
    await page.getByRole('heading', { level: 1, name: /^Nacka: \d+/ }).waitFor()
    await page.getByRole('link', { name: 'Egna enheter', exact: true }).click()
    await page.getByRole('table', { name: 'Egna enheter' }).waitFor()
    for (const name of small) expect(await page.getByRole('rowheader', { name, exact: true }).count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })
})
