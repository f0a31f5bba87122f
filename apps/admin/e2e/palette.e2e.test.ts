import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, signIn, visit } from './browser.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

describe.skipIf(!chromiumPath)('the palette', () => {
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

  test('on a desk: everything by the keyboard, with one question to the API', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, 'nyckelanvandare@nacka.example')
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().endsWith('/graphql')) asked.push(request.postDataJSON().operationName)
    })
    await page.getByRole('heading', { level: 1 }).waitFor()
    await page.getByRole('link', { name: 'Mätning' }).focus()
    await page.keyboard.press('Control+k')
    const field = page.getByRole('combobox', { name: /^Sök sida/ })
    await field.waitFor()
    expect(await field.evaluate((element) => element === document.activeElement)).toBe(true)
    await expectAccessible(page)
    await field.pressSequentially('nyttorea')
    await page.getByRole('option', { name: 'Nyttorealisering', exact: true }).waitFor()
    await expectAccessible(page)
    await picture(page, 'palette')
    expect(asked.filter((name) => name === 'PaletteThings')).toHaveLength(1)
    await page.keyboard.press('Escape')
    await field.waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Mätning')
    await page.keyboard.press('Control+k')
    await field.pressSequentially('nyttorea')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/resultat\?.*del=factor%3Abenefits/)
    expect(faults).toEqual([])
    await close()
  })

  test('on a phone: by the button, and what was chosen stands first the next time', async () => {
    const { page, faults, close } = await visit(browser, phone)
    await signIn(page, system.address, 'nyckelanvandare@nacka.example')
    const open = page.getByRole('button', { name: 'Hitta', exact: true })
    await open.click()
    const field = page.getByRole('combobox', { name: /^Sök sida/ })
    await field.pressSequentially('MATNING 2026')
    await page.getByRole('option', { name: 'Mätning 2026', exact: true }).click()
    await page.waitForURL(/\/matning\/[\w-]+$/)
    await page.getByRole('heading', { level: 1 }).waitFor()
    await open.click()
    const recent = page.getByRole('group', { name: 'Senast valda' })
    await recent.getByRole('option', { name: 'Mätning 2026' }).waitFor()
    expect(await page.evaluate(() => localStorage.getItem('mognad.recent'))).not.toContain('Mätning')
    await expectAccessible(page)
    await picture(page, 'palette-phone')
    await page.getByRole('button', { name: 'Stäng sökningen' }).click()
    await field.waitFor({ state: 'detached' })
    expect(faults).toEqual([])
    await close()
  })
})
