import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, settled, signIn, visit } from './browser.ts'
import { startSystem, type RunningSystem } from './running-system.ts'
import { expectStandards } from './standards.ts'

const keyUser = 'nyckelanvandare@nacka.example'
const views = ['', 'en-mot-en', 'forbattrare', 'vikter', 'radar'] as const

describe.skipIf(!chromiumPath)('from us against similar ones to one of them, and to what holds', () => {
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

  test('the key user goes from the similar ones to one of them, to those who have risen, and to other weights', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.getByRole('link', { name: 'Jämförelse', exact: true }).click()
    await page.getByLabel('Jämförelsegrupp', { exact: true }).selectOption('similar')
    const similar = page.getByRole('table', { name: 'Så här lika är de' })
    const nearest = similar.getByRole('rowheader').first().getByRole('link')
    const name = await nearest.innerText()
    await nearest.click()
    await page.getByRole('heading', { level: 1, name: new RegExp(`^Nacka .* ${name} .*totalt: [+−]?\\d`) }).waitFor()
    const pair = page.getByRole('figure')
    expect(await readByKeyboard(page)).toMatch(/^Totalt, Nacka \d+,\d, .* Skillnad [+−]?\d+,\d, .* till .*Omdöme/)
    await expectAccessible(page)
    await picture(page, 'comparison-one-to-one')
    await pair.getByText('Tabell', { exact: true }).click()
    await pair
      .getByRole('table')
      .getByRole('row', { name: /^Totalt/ })
      .waitFor()
    await expectAccessible(page)
    const address = page.url()

    const tabs = page.getByRole('navigation', { name: 'Delar av jämförelsen' })
    await tabs.getByRole('link', { name: 'De som har stigit' }).click()
    await page.getByRole('heading', { level: 1, name: /har stigit|stigit klart mer/ }).waitFor()
    await expectAccessible(page)
    await tabs.getByRole('link', { name: 'Andra vikter' }).click()
    await page.getByRole('heading', { level: 1, name: /^Plats \d+(–\d+)? av 11 hur delarna än viktas/ }).waitFor()
    await expectAccessible(page)
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: /stigit/ }).waitFor()

    // The address alone brings the same view back.
    await page.goto(address)
    await page
      .getByRole('table')
      .getByRole('row', { name: /^Totalt/ })
      .waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('every view keeps to the standards: light, dark, forced colours, 320 px, text spaced out', async () => {
    const { page, faults, close } = await visit(browser, phone)
    await signIn(page, system.address, keyUser)
    for (const view of views) {
      await page.goto(`${system.address}/jamforelse?${view ? `vy=${view}` : ''}`)
      if (view === 'en-mot-en') await chooseFirst(page, 'Jämför med')
      await shown(page)
      await expectStandards(page, view || 'oversikt')
    }
    expect(faults).toEqual([])
    await close()
  })

  test('in English every view holds together on a phone and on a desk', async () => {
    for (const viewport of [phone, desk]) {
      const { page, faults, close } = await visit(browser, viewport)
      await signIn(page, system.address, keyUser)
      await page.evaluate(() => localStorage.setItem('mognad.language', 'en'))
      for (const view of views) {
        await page.goto(`${system.address}/jamforelse?${view ? `vy=${view}` : ''}`)
        await page.getByRole('navigation', { name: 'Parts of the comparison' }).waitFor()
        if (view === 'en-mot-en') await chooseFirst(page, 'Compare with')
        await shown(page)
        await expectAccessible(page)
      }
      expect(faults).toEqual([])
      await close()
    }
  })
})

/** Until the numbers of the view are there, as a chart or as a table. */
async function shown(page: Page): Promise<void> {
  await page.getByRole('figure').or(page.getByRole('table')).first().waitFor()
  await settled(page)
}

async function chooseFirst(page: Page, label: string): Promise<void> {
  const chooser = page.getByLabel(label)
  await chooser.getByRole('option').nth(1).waitFor({ state: 'attached' })
  await chooser.selectOption({ index: 1 })
}

/** What the chart says of its first mark when somebody goes into it with the keyboard. */
async function readByKeyboard(page: Page): Promise<string> {
  await settled(page)
  const chart = page.getByRole('listbox')
  await chart.focus()
  await chart.press('Home')
  return chart.getByRole('option', { selected: true }).innerText()
}
