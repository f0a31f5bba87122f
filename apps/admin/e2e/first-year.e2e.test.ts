import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerByLink } from './answer-by-link.ts'
import { chromiumPath, desk, openBrowser, visit } from './browser.ts'
import {
  addNewcomer,
  answering,
  answersOf,
  followGuide,
  giveCode,
  keepCode,
  newcomer,
  people,
  peopleFile,
  publishEdition,
  shown,
} from './first-year.ts'
import { linkIn, startMailServer, type MailServer } from './mail-server.ts'
import { startSystem, type RunningSystem } from './running-system.ts'
import { fortyUnits, unitFile } from './unit-file.ts'

// A new key user's first year, in the order of docs/how-to/first-year.md, whose pictures are taken here. One story in several
// steps: each stands on the one before, and the key user stays signed in.
describe.skipIf(!chromiumPath)('a new organisation’s first year', () => {
  let system: RunningSystem
  let browser: Browser
  let mails: MailServer
  let keyUser: Awaited<ReturnType<typeof visit>>
  let startLink = ''
  let roundAddress = ''
  let holder = { code: '', holderLink: '' }
  let year = 0

  beforeAll(async () => {
    mails = await startMailServer()
    system = await startSystem({
      SMTP_URL: mails.url,
      MAIL_FROM: 'mognad@norrsund.example',
      MAIL_PER_MINUTE: '60000',
      // Everybody answers from one address within seconds.
      DOOR_PER_ADDRESS: '5000',
    })
    browser = await openBrowser()
    keyUser = await visit(browser, desk)
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
    await mails?.close()
  })

  test('the coordinator adds it with its first key user', async () => {
    startLink = await addNewcomer(browser, system.address)
  })

  test('the key user comes in by a one-time link and is met by six steps', async () => {
    const { page } = keyUser
    await page.goto(startLink)
    await page.getByLabel('Nytt lösenord').fill('tre ord och ett till')
    await page.getByRole('button', { name: 'Spara och logga in' }).click()
    await page.getByText('0 av 6 steg är klara').waitFor()
    await shown(page, 'start')
    await page.evaluate(() => localStorage.setItem('mognad.language', 'en'))
    await page.reload()
    await page.getByText('0 of 6 steps are done').waitFor()
    await shown(page, 'start-en')
    await page.evaluate(() => localStorage.setItem('mognad.language', 'sv'))
  })

  test('the units come from a file', async () => {
    const { page } = keyUser
    await followGuide(page, system.address, 'Lägg upp enheterna', 'Till organisationen')
    await page.getByRole('link', { name: 'Importera från fil' }).click()
    await page.getByLabel(/Fil med enheter/).setInputFiles(await unitFile(fortyUnits()))
    await page.getByText('42 nya enheter').first().waitFor()
    await shown(page, 'units')
    await page.getByRole('button', { name: 'Importera', exact: true }).click()
    await page.getByRole('heading', { name: 'Importen är klar' }).waitFor()
  })

  test('it shares by name', async () => {
    const { page } = keyUser
    await followGuide(page, system.address, 'Välj hur ni delar', 'Välj delning')
    await page.getByRole('radio', { name: 'Med namn till andra som delar' }).check()
    await shown(page, 'sharing', page.locator('#delning'))
    await page.getByRole('button', { name: 'Spara valet' }).click()
    await page.getByText('Valet är sparat').waitFor()
  })

  test('a round is planned in five steps', async () => {
    const { page } = keyUser
    await followGuide(page, system.address, 'Planera mätomgången', 'Planera mätomgången')
    await page.getByRole('heading', { level: 2, name: 'Vad ska mätas, och vilka ska svara?' }).waitFor()
    await shown(page, 'plan')
    for (const heading of [/När ska den öppna/, /Vill ni lägga till/, /Vad ska stå i utskicken/, /Hur låses svaren/]) {
      await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
      await page.getByRole('heading', { level: 2, name: heading }).waitFor()
    }
    await page.getByLabel('Nyckelinnehavare', { exact: true }).fill('registratorn')
    await page.getByRole('button', { name: 'Spara planen' }).click()
    await page.getByRole('heading', { name: /saker återstår innan mätomgången kan öppna/ }).waitFor()
    roundAddress = page.url()
  })

  test('a key holder makes the key', async () => {
    const { page } = keyUser
    await followGuide(page, system.address, 'Utse nyckelinnehavare', 'Till nyckeln')
    await page.getByRole('button', { name: 'Skapa engångslänk' }).click()
    const link = (await page.locator('.kept-link output').innerText()).trim()
    await shown(page, 'key')
    holder = await keepCode(browser, link)
  })

  test('people are invited from a list', async () => {
    const { page } = keyUser
    await followGuide(page, system.address, 'Bjud in dem som ska svara', 'Till listan')
    await page.getByLabel('Fil med personer').setInputFiles(peopleFile())
    await page.getByRole('button', { name: `Lägg till ${people} personer` }).click()
    await page.getByRole('heading', { name: `${people} personer bjuds in` }).waitFor()
    await page.goto(system.address)
    await page.getByText('5 av 6 steg är klara').waitFor()
    await shown(page, 'guide')
  })

  test('the round opens, and the running round takes the place of the steps', async () => {
    const { page } = keyUser
    await followGuide(page, system.address, 'Öppna mätomgången', 'Till mätomgången')
    await page.getByRole('button', { name: 'Öppna nu i stället' }).click()
    await page.getByRole('heading', { name: `${people} inbjudningar är skickade` }).waitFor({ timeout: 400_000 })
    expect(mails.received).toHaveLength(people)
    await page.goto(system.address)
    await page.getByText('Pågående mätomgång').waitFor()
    expect(await page.getByRole('region', { name: 'Kom igång' }).count()).toBe(0)
  })

  test('four in five answer', async () => {
    const { page } = keyUser
    for (const [person, { text }] of mails.received.slice(0, answering).entries()) {
      await answerByLink(system.address, linkIn(text), answersOf(person))
    }
    await page.goto(system.address)
    await page.getByText(`${answering} av ${people}`).first().waitFor()
    await shown(page, 'running')
  })

  test('it is closed, the key holder gives the code, and there is a result', async () => {
    const { page } = keyUser
    await page.goto(roundAddress)
    await page.getByRole('button', { name: 'Stäng mätomgången …' }).click()
    await page.getByRole('button', { name: 'Stäng nu' }).click()
    await page.getByLabel('Kod').waitFor({ timeout: 400_000 })
    await giveCode(browser, holder.holderLink, holder.code)
    await page.getByText('Resultatet är klart').first().waitFor({ timeout: 400_000 })
    await page.getByRole('link', { name: 'Se resultatet' }).first().click()
    await page.getByRole('heading', { level: 1, name: new RegExp(`^${newcomer.name}: \\d+`) }).waitFor()
    await shown(page, 'result')
    await page.goto(system.address)
    year = Number(/Mätning (\d{4})/.exec(await page.getByText(/· Mätning \d{4}/).innerText())?.[1])
    await shown(page, 'overview')
  })

  test('the next edition has it, and it sees itself against others like it', async () => {
    const { page } = keyUser
    await publishEdition(browser, system.address, year)
    await page.goto(system.address)
    await page.getByRole('link', { name: 'Jämförelse', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /Högre än \d+ % av de \d+ andra i gruppen/ }).waitFor()
    await shown(page, 'comparison')
  })

  test('the board gets two pages as a tagged PDF', async () => {
    const { page, faults } = keyUser
    await page.getByRole('link', { name: 'Rapporter', exact: true }).click()
    await page.getByRole('button', { name: 'Ta fram rapporten' }).click()
    const fetching = page.getByRole('button', { name: /^Hämta/ })
    await fetching.waitFor({ timeout: 400_000 })
    await shown(page, 'reports')
    const download = page.waitForEvent('download')
    await fetching.click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^norrsund.*\.pdf$/)
    expect((await readFile(await file.path())).toString('latin1')).toMatch(/^%PDF-1\.7[^]*pdfuaid/)
    expect(faults).toEqual([])
  })
})
