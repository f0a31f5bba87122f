import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, openBrowser, settled, visit } from './browser.ts'
import { press, tabTo, write } from './keyboard.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

/** Without a mouse from the first page to the end of each main task. */
describe.skipIf(!chromiumPath)('with the keyboard alone', () => {
  let system: RunningSystem
  let browser: Browser
  let page: Page
  let faults: string[]

  beforeAll(async () => {
    system = await startSystem()
    browser = await openBrowser()
    const visitor = await visit(browser, desk)
    page = visitor.page
    faults = visitor.faults
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  const link = (name: string | RegExp) => page.getByRole('link', { name, exact: true })
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: true })
  /** In which order a date is typed is the browser's own matter, and depends on the machine's language. */
  const date = async (label: string, day: string) => {
    await tabTo(page, page.getByLabel(label))
    await page.getByLabel(label).fill(day)
  }
  const goTo = async (name: string) => {
    await press(page, page.getByRole('navigation', { name: 'Huvudmeny' }).getByRole('link', { name, exact: true }))
    await settled(page)
  }

  test('a key user signs in, and is among similar ones after three presses of Enter', async () => {
    await page.goto(system.address)
    await write(page, page.getByLabel('E-postadress'), 'nyckelanvandare@nacka.example')
    await write(page, page.getByLabel('Lösenord'), 'mognad-demo')
    await page.keyboard.press('Enter')
    await page.getByRole('img', { name: /^Totalt index/ }).waitFor()
    await settled(page)
    await press(page, link('Mot dem som liknar er'))
    await page.waitForURL(/\/jamforelse\?grupp=similar/)
    await settled(page)
    expect(faults).toEqual([])
  })

  test('who comes to a page can pass the menu', async () => {
    await page.goto(`${system.address}/jamforelse`)
    await page.getByRole('heading', { level: 1, name: /^Högre än|^Lägre än|andra/ }).waitFor()
    await settled(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('innehall')
  })

  test('the result is read to a single statement, its chart mark by mark, and the heat map is sorted', async () => {
    await goTo('Resultat')
    await press(page, link('Del för del'))
    await settled(page)
    await press(page, link('Innovation'))
    await page.getByRole('heading', { level: 2, name: /^Innovation: / }).waitFor()
    await press(page, link('Egna enheter'))
    await page.locator('.heat-map table').waitFor()
    const total = page.locator('.heat-map').getByRole('columnheader', { name: /^Total/ })
    await press(page, total.getByRole('button'))
    await expect.poll(() => total.getAttribute('aria-sort')).toMatch(/ascending|descending/)
    expect(faults).toEqual([])
  })

  test('a unit is found in the tree by its arrows, changed, and the change is taken back', async () => {
    await goTo('Organisation')
    const tree = page.getByRole('treegrid').first()
    await tabTo(page, tree.locator('[tabindex="0"]'))
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    const name = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent,
    )
    expect(name).toBeTruthy()
    await page.keyboard.press('Enter')
    const dialog = page.getByRole('dialog')
    await write(page, dialog.getByLabel('Anställda'), '61')
    await press(page, dialog.getByRole('button', { name: 'Spara', exact: true }))
    await dialog.waitFor({ state: 'detached' })
    await press(page, button('Ångra').first())
    await page.getByText('Ändringen är ångrad.').waitFor()
    expect(faults).toEqual([])
  })

  test('a round is planned, step by step', async () => {
    await goTo('Mätning')
    await press(page, link('Planera en mätomgång'))
    await write(page, page.getByLabel('Namn'), 'Provmätning')
    await press(page, button('Spara och fortsätt'))
    await page.getByRole('heading', { name: 'När ska den öppna och stänga?' }).waitFor()
    await press(page, button('Spara och fortsätt'))
    await button('Lägg till en fråga').waitFor()
    await press(page, button('Spara och fortsätt'))
    await page.getByRole('heading', { name: 'Vad ska stå i utskicken?' }).waitFor()
    await press(page, button('Spara och fortsätt'))
    await write(page, page.getByLabel('Nyckelinnehavare', { exact: true }), 'kommunens revisor')
    await press(page, button('Spara planen'))
    await page.getByRole('heading', { name: /återstår innan mätomgången kan öppna/ }).waitFor()
    expect(faults).toEqual([])
  })

  test('a report for the board is ordered, and fetched', async () => {
    await goTo('Rapporter')
    await press(page, button('Ta fram rapporten'))
    const fetchIt = page.getByRole('button', { name: /^Hämta/ }).first()
    await fetchIt.waitFor()
    const download = page.waitForEvent('download')
    await press(page, fetchIt)
    expect((await download).suggestedFilename()).toMatch(/\.pdf$/)
    expect(faults).toEqual([])
  })

  test('a decision is written down with its target, and judged', async () => {
    await goTo('Beslut')
    await press(page, link('Lägg in ett beslut'))
    await write(page, page.getByLabel('Vad beslutet heter'), 'Öppna data på riktigt')
    await date('Beslutat den', '2026-05-11')
    await press(page, button('Lägg till ett mål'))
    await write(page, page.getByLabel('Vad målet heter'), 'Resultatet är minst 30')
    await write(page, page.getByLabel('Index, minst'), '30')
    await date('Ska vara nått senast', '2027-12-31')
    await press(page, button('Spara beslutet'))
    await page.getByRole('article', { name: 'Resultatet är minst 30' }).getByText('Klart nått').first().waitFor()
    expect(faults).toEqual([])
  })
})
