import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, signIn, visit } from './browser.ts'
import { startSystem, type RunningSystem } from './running-system.ts'
import { fortyUnits, unitFile } from './unit-file.ts'

const keyUser = 'nyckelanvandare@nacka.example'

const row = (page: Page, name: string) => page.getByRole('row', { name })
const panel = (page: Page, name: string) => page.getByRole('dialog', { name, exact: true })
async function open(page: Page, name: string) {
  await page.getByLabel('Sök enhet').first().fill(name)
  await row(page, name).click()
  await panel(page, name).waitFor()
  return panel(page, name)
}
async function pick(page: Page, unit: string, part: 'Flytta' | 'Slå ihop', target: string): Promise<void> {
  const dialog = await open(page, unit)
  await dialog.getByText(part, { exact: true }).first().click()
  const picker = dialog.getByRole('group', { name: part === 'Flytta' ? 'Under vilken enhet?' : 'Med vilken enhet?' })
  await picker.getByLabel('Sök enhet').fill(target)
  await picker.getByRole('radio', { name: target }).first().click()
  await dialog.getByRole('button', { name: part === 'Flytta' ? 'Flytta hit' : 'Slå ihop', exact: true }).click()
  await dialog.waitFor({ state: 'detached' })
}

// One story in several steps: each stands on the one before.
describe.skipIf(!chromiumPath)('a key user sets up the organisation', () => {
  let system: RunningSystem
  let browser: Browser

  beforeAll(async () => {
    system = await startSystem()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  test('a file of forty units with a mistake is told of, mended and imported', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.getByRole('link', { name: 'Organisation', exact: true }).click()
    await page.getByText(/^15 enheter, 1\s044 anställda/).waitFor()
    await picture(page, 'organisation')
    await expectAccessible(page)

    await page.getByRole('link', { name: 'Importera från fil' }).click()
    const field = page.getByLabel(/Fil med enheter/)
    await expectAccessible(page)
    const rows = fortyUnits()
    rows[5]![5] = 'tjugoett'
    await field.setInputFiles(await unitFile(rows))
    await page.getByRole('heading', { name: '1 fel i filen' }).waitFor()
    expect(await row(page, 'Rad 7').innerText()).toMatch(/Anställda\s+tjugoett\s+ska vara ett heltal från 0/)
    await expectAccessible(page)

    await field.setInputFiles(await unitFile(fortyUnits()))
    await page.getByText('40 nya enheter').waitFor()
    await picture(page, 'import')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Importera', exact: true }).click()
    await page.getByRole('heading', { name: 'Importen är klar' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Se enheterna' }).click()
    await page.getByText(/^47 enheter, 1\s770 anställda/).waitFor()
    await page.getByText(/^11 enheter, 314 anställda/).waitFor()
    await page.getByText('En fil importerades: 40 enheter').waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('one unit is moved, two become one, one is retired, and the last is taken back', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.getByRole('link', { name: 'Organisation', exact: true }).click()
    await row(page, 'Socialförvaltningen').waitFor()
    expect(await row(page, 'Socialförvaltningen').innerText()).toMatch(/177\s+23$/)

    await pick(page, 'Grundskola norr', 'Flytta', 'Socialförvaltningen')
    await page.getByText('Grundskola norr ligger nu under Socialförvaltningen.').waitFor()
    await pick(page, 'Grundskola söder', 'Slå ihop', 'Grundskola öster')
    await page.getByText('Grundskola söder har gått upp i Grundskola öster.').waitFor()
    const dialog = await open(page, 'Ekonomi och HR centrum')
    await expectAccessible(page)
    await picture(page, 'unit')
    await dialog.getByText('Avveckla', { exact: true }).click()
    await dialog.getByRole('button', { name: 'Avveckla enheten' }).click()
    await page.getByText('Ekonomi och HR centrum är avvecklad.').waitFor()
    // The line is looked for: of a long tree only what is in the window is drawn.
    for (const [name, heads] of [
      ['Socialförvaltningen', /197\s+25$/],
      ['Grundskola öster', /43\s+4$/],
    ] as const) {
      await page.getByLabel('Sök enhet').first().fill(name)
      expect(await row(page, name).innerText()).toMatch(heads)
    }
    await page.getByLabel('Sök enhet').first().fill('')
    await page.getByText(/^45 enheter, 1\s746 anställda/).waitFor()

    await page.getByRole('button', { name: 'Ångra' }).first().click()
    await page.getByText('Ändringen är ångrad.').waitFor()
    await page.getByText(/^46 enheter, 1\s770 anställda/).waitFor()
    await page.reload()
    await page.getByText(/^46 enheter, 1\s770 anställda/).waitFor()
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })

  test('somebody new becomes administrator of a part, and changes that part and no other', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.getByRole('link', { name: 'Inställningar' }).click()
    const form = page.getByRole('form', { name: 'Lägg till en person' })
    await form.getByLabel('Namn').fill('Rut Rektor')
    await form.getByLabel('E-postadress').fill('rut@nacka.example')
    await form.getByLabel('Roll').selectOption('UNIT_ADMINISTRATOR')
    await form.getByLabel('Sök enhet').fill('utbildningsf')
    await form.getByRole('radio', { name: 'Utbildningsförvaltningen' }).click()
    await expectAccessible(page)
    await form.getByRole('button', { name: 'Ge rollen' }).click()
    const link = await page.getByText(/\/start\/\S+$/).innerText()
    await expectAccessible(page)
    await close()

    const visitor = await visit(browser, phone)
    await visitor.page.goto(link.trim())
    await visitor.page.getByLabel('Nytt lösenord').fill('tre ord och ett till')
    await visitor.page.getByRole('button', { name: 'Spara och logga in' }).click()
    await visitor.page.getByRole('button', { name: 'Meny' }).waitFor()
    await visitor.page.goto(`${system.address}/organisation`)
    const dialog = await open(visitor.page, 'Grundskola väster')
    await dialog.getByLabel('Anställda').fill('33')
    await dialog.getByRole('button', { name: 'Spara' }).click()
    await visitor.page.getByText('Grundskola väster är ändrad.').waitFor()
    await visitor.page.getByLabel('Sök enhet').first().fill('Äldreomsorg')
    await row(visitor.page, 'Äldreomsorg norr').click()
    expect(await visitor.page.getByRole('dialog').count()).toBe(0)
    await expectAccessible(visitor.page)
    expect([...faults, ...visitor.faults]).toEqual([])
    await visitor.close()
  })

  test('at 320 pixels the pages hold together, in both languages', async () => {
    const { page, faults, close } = await visit(browser, { width: 320, height: 720 })
    await signIn(page, system.address, keyUser)
    for (const path of ['/organisation', '/organisation/importera', '/installningar']) {
      await page.goto(`${system.address}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
    }
    await page.getByText('English').first().click()
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor()
    await page.goto(`${system.address}/organisation`)
    await page.getByRole('heading', { name: 'Own units' }).waitFor()
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })
})
