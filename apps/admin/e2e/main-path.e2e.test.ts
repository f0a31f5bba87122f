import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, signIn, visit } from './browser.ts'
import { compareWithLists, loadFacts } from './compare-with-lists.ts'
import { startSystem, type RunningSystem } from './running-system.ts'
import { takeNationalReport, takeReportWithCoat } from './take-documents.ts'

const keyUser = 'nyckelanvandare@nacka.example'
const coordinator = 'samordnare@mognad.example'

// One story in several steps: each stands on the one before.
describe.skipIf(!chromiumPath)('from a respondent’s answer to a comparison on screen', () => {
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

  test('the key user sees Nacka against its SKR group, with interval and number of answers', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.getByRole('heading', { level: 1, name: /^\d+ \(\d+–\d+\)/ }).waitFor()
    await picture(page, 'overview')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Jämförelse', exact: true }).click()
    await page
      .getByRole('heading', { level: 1, name: /Högre än \d+ % av de \d+ andra i gruppen Pendlingskommun/ })
      .waitFor()
    await picture(page, 'comparison')
    expect(await page.getByRole('row', { name: /^Totalt/ }).innerText()).toMatch(/\d+,\d \(\d+,\d–\d+,\d\)/)
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Resultat', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: /^Nacka: \d+/ }).waitFor()
    expect(await page.getByText(/svarande ligger bakom resultatet/).innerText()).toMatch(/^\d+/)
    await page.getByRole('img', { name: /digital förmåga/ }).waitFor()
    await page.getByText('Demonstrationsdata').first().waitFor()
    await picture(page, 'result')
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })

  test('similar ones, the county, the same kind of unit and a list of one’s own are a choice on the page', async () => {
    await compareWithLists(browser, system.address)
  })

  test('the coordinator loads facts by which similar municipalities are found', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mognad-facts-'))
    await loadFacts(browser, system.address, folder).finally(() => rmSync(folder, { recursive: true, force: true }))
  })

  test('a respondent answers thirty statements on a phone, closing the tab in between', async () => {
    const visitor = await visit(browser, phone)
    const { page, faults } = visitor
    await page.goto(system.respondentLinks[0] ?? '')
    await page.getByRole('button', { name: 'Börja svara' }).waitFor()
    await page.getByText('Demonstrationsdata').first().waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Börja svara' }).click()
    for (let number = 1; number <= 6; number++) {
      await page.getByText(`Sida ${number} av 6`).first().waitFor()
      if (number === 3) {
        // The tab is closed and opened again: the draft is on the device.
        await page.goto('about:blank')
        await page.goto(system.respondentLinks[0] ?? '')
        await page.getByRole('button', { name: 'Fortsätt där du slutade' }).click()
        await page.getByText('Sida 3 av 6').first().waitFor()
      }
      const statements = page.locator('fieldset')
      for (let index = 0; index < (await statements.count()); index++) {
        const choice =
          index === 1 ? statements.nth(index).getByText('Vet inte') : statements.nth(index).locator('label').nth(4)
        await choice.click()
      }
      if (number === 2) await picture(page, 'respond')
      if (number === 1 || number === 6) await expectAccessible(page)
      await page.getByRole('button', { name: number < 6 ? 'Nästa' : 'Till granskningen', exact: true }).click()
    }
    await page.getByRole('heading', { name: 'Granska och skicka' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Skicka svaren' }).click()
    await page.getByRole('heading', { name: 'Tack, ditt svar är framme' }).waitFor()
    await expectAccessible(page)
    expect(faults).toEqual([])
    await visitor.close()
  })

  test('the key user closes the round, opens the box with the code, watches the worker, and reads the new result', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.getByRole('link', { name: 'Till mätomgången' }).click()
    await page.getByText('141 av 204').first().waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Stäng mätomgången …' }).click()
    await page.getByRole('button', { name: 'Stäng nu' }).click()
    await page.getByLabel('Kod').waitFor()
    await picture(page, 'round')
    await expectAccessible(page)

    await page.getByLabel('Kod').fill(system.code.replace(/^..../, system.code.startsWith('0000') ? '1111' : '0000'))
    await page.getByRole('button', { name: 'Öppna svarslådan' }).click()
    await page.getByText('Koden stämmer inte med svarslådan').first().waitFor()

    await page.getByLabel('Kod').fill(system.code)
    await page.getByRole('button', { name: 'Öppna svarslådan' }).click()
    await page.getByText('Resultatet är klart').first().waitFor({ timeout: 400_000 })
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Se resultatet' }).first().click()
    await page.getByRole('heading', { level: 1, name: /^Nacka: \d+/ }).waitFor()
    await page.getByText('Mätning 2027').first().waitFor()
    expect(faults.filter((fault) => !/422|400/.test(fault))).toEqual([])
    await close()
  })

  test('who comes after the round has closed is told so', async () => {
    const { page, close } = await visit(browser, phone)
    await page.goto(system.respondentLinks[1] ?? '')
    await page.getByRole('heading', { name: 'Enkäten har stängt' }).waitFor()
    await expectAccessible(page)
    await close()
  })

  test('the coordinator computes an edition, sees its progress, publishes it, and reads Open Data Maturity and takes the country with them', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, coordinator)
    await page.getByRole('link', { name: 'Nationellt', exact: true }).click()
    await page.getByRole('button', { name: 'Beräkna utgåva' }).waitFor()
    await picture(page, 'national')
    await expectAccessible(page)
    await page.getByLabel('Redovisningsår').fill('2026')
    await page.getByRole('button', { name: 'Beräkna utgåva' }).click()
    await page.getByRole('progressbar').first().waitFor()
    await page.getByRole('button', { name: 'Publicera …' }).first().waitFor({ timeout: 400_000 })
    await page.getByRole('button', { name: 'Publicera …' }).first().click()
    await page.getByRole('button', { name: 'Publicera', exact: true }).click()
    await page.getByText('Ersatt').first().waitFor()

    await page
      .getByRole('link', { name: /Öppna data/ })
      .first()
      .click()
    await page.getByRole('heading', { name: /35 länder/ }).waitFor()
    await page.getByText('CC BY 4.0').first().waitFor()
    await picture(page, 'open-data')
    expect(await page.getByText('Demonstrationsdata').count()).toBe(0)
    await expectAccessible(page)
    await takeNationalReport(page, system.address)
    expect(faults).toEqual([])
    await close()
  })

  test('a coat of arms that the key user chooses stands on the next report', async () => {
    await takeReportWithCoat(browser, system.address, keyUser)
  })

  test('on a phone the same pages hold together', async () => {
    const { page, faults, close } = await visit(browser, phone)
    await signIn(page, system.address, keyUser)
    for (const path of ['/', '/matning', '/resultat', '/jamforelse', '/oppna-data', '/installningar']) {
      await page.goto(`${system.address}${path}`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.waitForLoadState('networkidle')
      await expectAccessible(page)
    }
    expect(faults).toEqual([])
    await close()
  })
})
