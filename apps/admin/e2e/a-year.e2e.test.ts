import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, picture, signIn, visit } from './browser.ts'
import { openLinkRound } from './open-link-round.ts'
import { startSystem, type RunningSystem } from './running-system.ts'
import { answerFor, closeAndOpen, ownOrganisation, ownUnits } from './small-municipality.ts'

const keyUser = 'nyckelanvandare@nacka.example'
const decision = 'Digital strategi 2026–2028'
const target = 'Kommunens digitala mognad når 66'

// One story in several steps: each stands on the one before. docs/how-to/a-year.md tells it with these pictures.
describe.skipIf(!chromiumPath)('a year: from a decision of the council to its follow-up', () => {
  let system: RunningSystem
  let browser: Browser
  let page: Page
  let faults: readonly string[]
  let close: () => Promise<void>

  beforeAll(async () => {
    system = await startSystem({ TRUST_PROXY: '127.0.0.1' })
    browser = await openBrowser()
    ;({ page, faults, close } = await visit(browser, desk))
    await signIn(page, system.address, keyUser)
  })
  afterAll(async () => {
    await close?.()
    await browser?.close()
    await system?.stop()
  })

  const menu = (name: string) => page.getByRole('link', { name, exact: true }).first().click()
  const verdictOf = (title: string) => page.getByRole('article', { name: title }).locator('header .verdict')
  const keep = async (name: string) => {
    await expectAccessible(page)
    await picture(page, name)
  }

  test('the council decides a target', async () => {
    await menu('Beslut')
    await page.getByRole('link', { name: 'Lägg in ett beslut' }).click()
    await page.getByLabel('Vad beslutet heter').fill(decision)
    await page.getByLabel('Beslutat den').fill('2026-02-23')
    await page.getByLabel('Diarienummer').fill('KS 2025/0701')
    await page.getByLabel('Beslutstext').fill('Kommunfullmäktige antar strategin och vill se resultatet varje år.')
    await page.getByRole('button', { name: 'Lägg till ett mål' }).click()
    await page.getByLabel('Vad målet heter').fill(target)
    await page.getByLabel('Index, minst').fill('66')
    await page.getByLabel('Ska vara nått senast').fill('2028-12-31')
    await page.getByLabel('Ansvarig').fill('Kommundirektören')
    await page.getByRole('button', { name: 'Spara beslutet' }).click()
    await page.getByRole('heading', { level: 1, name: decision }).waitFor()
    await verdictOf(target).getByText('Inte nått').waitFor()
    await keep('1-decision')
  })

  test('the round is closed, its box opened with the code, and there is a result', async () => {
    await menu('Översikt')
    await page.getByRole('link', { name: 'Till mätomgången' }).click()
    await page.getByRole('button', { name: 'Stäng mätomgången …' }).click()
    await page.getByRole('button', { name: 'Stäng nu' }).click()
    await page.getByLabel('Kod').fill(system.code)
    await keep('2-round')
    await page.getByRole('button', { name: 'Öppna svarslådan' }).click()
    await page.getByText('Resultatet är klart').first().waitFor({ timeout: 400_000 })
    await page.getByRole('link', { name: 'Se resultatet' }).first().click()
    await page.getByRole('heading', { level: 1, name: /^Nacka: \d+/ }).waitFor()
    await page.getByText('Mätning 2027').first().waitFor()
    await keep('3-result')
  })

  test('the result is held beside those who are alike', async () => {
    await menu('Jämförelse')
    await page.getByRole('heading', { level: 1, name: /Högre än \d+ % av de \d+ andra i gruppen/ }).waitFor()
    await keep('4-comparison')
  })

  test('what others did about a weak factor, and have risen since, is copied', async () => {
    await menu('Inspiration')
    const improver = page.locator('.initiative-list > li', { hasText: 'har stigit klart' }).first()
    await improver.waitFor()
    await keep('5-inspiration')
    await improver.locator('h3 a').click()
    await page.getByRole('button', { name: 'Det här vill vi också göra' }).click()
    await page.getByRole('link', { name: 'Gå till ert eget' }).click()
    await page.getByRole('heading', { level: 1 }).waitFor()
    await keep('6-initiative')
  })

  test('a training is planned, held, and registered in numbers', async () => {
    await menu('Lärande')
    const grid = page.getByRole('table', { name: 'Fem nivåer, tre områden' })
    await grid.getByRole('rowheader', { name: 'Medarbetare' }).waitFor()
    await keep('7-learning')
    await grid.getByRole('listitem').first().getByRole('link').click()
    await page.getByRole('dialog').getByRole('link', { name: 'Planera i ett program' }).click()
    await page.getByLabel('Programmets namn').fill('Hösten 2026')
    await page.getByLabel('Första dagen').fill('2026-08-17')
    await page.getByLabel('Sista dagen').fill('2026-11-13')
    await page.getByLabel('Ansvarig').fill('HR-chefen')
    await page.getByRole('button', { name: 'Spara programmet' }).click()
    await page.getByRole('button', { name: 'Registrera deltagande' }).click()
    const form = page.getByRole('form', { name: 'Registrera deltagande' })
    await form.getByRole('radio').first().check()
    await form.getByLabel('Antal som deltog').fill('9')
    await form.getByLabel('Av hur många i rollen').fill('12')
    await form.getByLabel('Dag').fill('2026-11-10')
    await form.getByRole('button', { name: 'Registrera', exact: true }).click()
    await page.getByRole('table', { name: 'Så många har nåtts' }).getByText('9 av 12').waitFor()
    await keep('8-programme')
  })

  test('the next round is measured', async () => {
    const organisationId = await ownOrganisation(page)
    const units = await ownUnits(page, organisationId)
    const above = new Set(units.map(({ parentId }) => parentId))
    const { id } = await openLinkRound(page, system.address, { reportingYear: 2028 })
    // A little more than half of the answers are 5, the others 4: an index just above the target.
    const answerOf = (person: number, item: number) => ((person * 7 + item * 3) % 25 < 13 ? 5 : 4)
    for (const unit of units.filter((each) => !above.has(each.id)).slice(0, 6))
      await answerFor(system.address, id, unit.id, 12, { answerOf })
    await closeAndOpen(page, id)
  })

  test('the decision is shown as probably reached, with why', async () => {
    await menu('Beslut')
    await page.getByRole('link', { name: decision }).click()
    await verdictOf(target).getByText('Troligen nått').waitFor()
    const card = page.getByRole('article', { name: target })
    await card.getByText(/\d bedömningar/).click()
    await card
      .getByText(/för att en mätomgång räknades/)
      .first()
      .waitFor()
    await card.scrollIntoViewIfNeeded()
    await keep('9-probably-reached')
  })

  test('the board gets its follow-up as a tagged PDF', async () => {
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Hämta uppföljning (PDF)' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^beslut-\d{4}-\d\d-\d\d\.pdf$/)
    const bytes = await readFile(await file.path())
    expect(bytes.toString('latin1')).toMatch(/^%PDF-1\.7[^]*pdfuaid/)
    expect(faults).toEqual([])
  })
})
