import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, signIn, visit } from './browser.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

const keyUser = 'nyckelanvandare@nacka.example'

describe.skipIf(!chromiumPath)('a decision is entered, judged by itself, and reported to the board', () => {
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

  test('the key user enters one with two targets; the worker says how they stand', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.getByRole('link', { name: 'Beslut', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /av 8 mål är nådda eller troligen nådda/ }).waitFor()
    await expectAccessible(page)
    await picture(page, 'decisions')

    await page.getByRole('link', { name: 'Lägg in ett beslut' }).click()
    await page.getByLabel('Vad beslutet heter').fill('Öppna data på riktigt')
    await page.getByLabel('Beslutat den').fill('2026-05-11')
    await page.getByLabel('Diarienummer').fill('KS 2026/0204')
    await page.getByRole('button', { name: 'Lägg till ett mål' }).click()
    await page.getByLabel('Vad målet heter').fill('Resultatet är minst 30')
    await page.getByLabel('Index, minst').fill('30')
    await page.getByLabel('Ska vara nått senast').fill('2027-12-31')
    await page.getByRole('button', { name: 'Lägg till ett mål' }).click()
    const second = page.getByRole('group', { name: 'Mål 2' })
    await second.getByLabel('Vad målet heter').fill('En plan är antagen')
    await second.getByLabel('Vad som ska nås').selectOption('ACTION')
    await second.getByLabel('Ska vara nått senast').fill('2026-06-30')
    await expectAccessible(page)
    await picture(page, 'decision-form')
    await page.getByRole('button', { name: 'Spara beslutet' }).click()

    await page.getByRole('heading', { level: 1, name: 'Öppna data på riktigt' }).waitFor()
    const score = page.getByRole('article', { name: 'Resultatet är minst 30' })
    await score.getByText('Klart nått').first().waitFor()
    const plan = page.getByRole('article', { name: 'En plan är antagen' })
    await plan.getByText('Missat').first().waitFor()
    await plan.getByRole('button', { name: /^Markera som gjord/ }).click()
    await plan.getByLabel('Gjord den').fill('2026-06-15')
    await plan.getByRole('button', { name: 'Spara' }).click()
    await plan.getByText('Klart nått').first().waitFor()
    await page.locator('input[type=file]').setInputFiles({
      name: 'Protokoll.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('%PDF-1.7\nprotokoll'),
    })
    await page.getByRole('button', { name: 'Protokoll.pdf', exact: true }).waitFor()
    await expectAccessible(page)
    await picture(page, 'decision')

    // Changed, it keeps what it said; the audit log says why the verdict changed.
    await page.getByRole('link', { name: 'Ändra' }).click()
    await page.getByLabel('Index, minst').fill('99')
    await page.getByRole('button', { name: 'Spara beslutet' }).click()
    await score.getByText('Inte nått').first().waitFor()
    await page.getByText('Ändrad: 2 versioner finns').click()
    await page.getByText('Resultatet är minst 30: Nivå: från ”30” till ”99”').waitFor()
    await page.getByRole('link', { name: 'Inställningar' }).click()
    const log = page.getByRole('table', { name: 'Händelselogg' })
    await log
      .getByText(/målet skrevs eller ändrades · Inte nått/)
      .first()
      .waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('on a phone, in English, a unit manager reads the decision and the board gets its follow-up as a tagged PDF', async () => {
    const { page, faults, close } = await visit(browser, phone)
    await signIn(page, system.address, keyUser)
    await page.evaluate(() => localStorage.setItem('mognad.language', 'en'))
    await page.goto(`${system.address}/beslut`)
    await page.getByRole('heading', { level: 1, name: /targets are reached or probably reached/ }).waitFor()
    await expectAccessible(page)
    await picture(page, 'decisions-phone')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Fetch the follow-up (PDF)' }).click()
    const file = await download
    expect(file.suggestedFilename()).toMatch(/^decisions-\d{4}-\d\d-\d\d\.pdf$/)
    const bytes = await readFile(await file.path())
    expect(bytes.toString('latin1')).toMatch(/^%PDF-1\.7[^]*pdfuaid/)
    await page.getByRole('link', { name: 'Digital strategi 2025–2027' }).click()
    await page.getByRole('heading', { level: 1, name: 'Digital strategi 2025–2027' }).waitFor()
    await expectAccessible(page)
    await picture(page, 'decision-phone')
    expect(faults).toEqual([])
    await close()
  })
})
