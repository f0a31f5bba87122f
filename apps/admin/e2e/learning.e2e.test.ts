import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, signIn, visit } from './browser.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

const keyUser = 'nyckelanvandare@nacka.example'

describe.skipIf(!chromiumPath)('from a weak factor to a training that is planned, held and looked back on', () => {
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

  test('the key user plans what is recommended, and registers in numbers who took part', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.getByRole('link', { name: 'Lärande', exact: true }).click()
    const grid = page.getByRole('table', { name: 'Fem nivåer, tre områden' })
    await grid.getByRole('rowheader', { name: 'Medarbetare' }).waitFor()
    // Every place says what to do, or why there is nothing to be said.
    const places = await grid.getByRole('cell').allInnerTexts()
    expect(places).toHaveLength(15)
    for (const place of places) expect(place.length).toBeGreaterThan(20)
    await expectAccessible(page)
    await picture(page, 'learning')

    const recommended = grid.getByRole('listitem').first().getByRole('link')
    const title = await recommended.innerText()
    await recommended.click()
    const panel = page.getByRole('dialog', { name: title })
    await panel.getByRole('heading', { name: 'Så går det till' }).waitFor()
    await expectAccessible(page)
    await panel.getByRole('link', { name: 'Planera i ett program' }).click()

    await page.getByLabel('Programmets namn').fill('Första halvåret')
    await page.getByLabel('Första dagen').fill('2026-01-12')
    await page.getByLabel('Sista dagen').fill('2026-05-29')
    await page.getByLabel('Ansvarig').fill('HR-chefen')
    await page.getByRole('checkbox', { name: title }).waitFor()
    expect(await page.getByRole('checkbox', { name: title }).isChecked()).toBe(true)
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Spara programmet' }).click()
    await page.getByRole('heading', { level: 1, name: 'Första halvåret' }).waitFor()

    await page.getByRole('button', { name: 'Registrera deltagande' }).click()
    const form = page.getByRole('form', { name: 'Registrera deltagande' })
    await form.getByRole('radio').first().check()
    await form.getByLabel('Antal som deltog').fill('9')
    await form.getByLabel('Av hur många i rollen').fill('12')
    await form.getByLabel('Dag').fill('2026-02-05')
    await expectAccessible(page)
    await form.getByRole('button', { name: 'Registrera', exact: true }).click()
    await page.getByRole('table', { name: 'Så många har nåtts' }).getByText('9 av 12').waitFor()
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })

  test('on a phone the catalogue is narrowed, and the workshop on the own result is read', async () => {
    const { page, faults, close } = await visit(browser, phone)
    await signIn(page, system.address, keyUser)
    await page.goto(`${system.address}/larande/katalog?omrade=leadership&roll=POLITICIAN`)
    const table = page.getByRole('table', { name: 'Katalog' })
    await table.waitFor()
    const found = await table.getByRole('rowheader').count()
    await page.getByRole('button', { name: 'Rensa filtren' }).click()
    await expect.poll(() => table.getByRole('rowheader').count()).toBeGreaterThan(found)
    await expectAccessible(page)
    await page.goto(`${system.address}/larande`)
    await page.getByRole('link', { name: /^Workshop på det egna resultatet ?: Ledning/ }).click()
    await page.getByRole('heading', { level: 1, name: /^Workshop: Ledning/ }).waitFor()
    await page.getByText('Vad är det som gör att så få instämmer?').first().waitFor()
    await expectAccessible(page)
    await picture(page, 'workshop')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Hämta som PDF' }).click()
    expect((await download).suggestedFilename()).toBe('workshop-leadership.pdf')
    expect(faults).toEqual([])
    await close()
  })
})
