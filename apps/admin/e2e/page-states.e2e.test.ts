import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../src/lib/paths.ts'
import { chromiumPath, desk, openBrowser, phone, settled, signIn, visit } from './browser.ts'
import { bringInto, pageStates } from './page-states.ts'
import { startSystem, type RunningSystem } from './running-system.ts'
import { foundByStandards } from './standards.ts'
import { StateSheet } from './state-sheet.ts'
import { invalidHtml } from './valid-html.ts'

const keyUser = 'nyckelanvandare@nacka.example'
const coordinator = 'samordnare@mognad.example'

const pages = [
  [paths.overview, keyUser],
  [paths.organisation, keyUser],
  [paths.rounds, keyUser],
  [paths.result, keyUser],
  [paths.comparison, keyUser],
  [paths.decisions, keyUser],
  [paths.inspiration, keyUser],
  [paths.learning, keyUser],
  [paths.reports, keyUser],
  [paths.settings, keyUser],
  [paths.national, coordinator],
  [paths.publicResults, null],
] as const

/** The walk of every page meets them as they are shown; here they wait, have nothing, may not or cannot. */
describe.skipIf(!chromiumPath)('a page that has nothing to show', () => {
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

  test.each(pages)(
    '%s: no standard finds anything while it waits, is empty, refuses or fails',
    async (path, reader) => {
      const { page, close } = await visit(browser, desk)
      if (reader) await signIn(page, system.address, reader)
      const found: string[] = []
      const sheet = new StateSheet()
      if (sheet.isKept) {
        await open(page, system.address + path)
        await settled(page)
        await sheet.take(page, 'shown')
      }
      for (const state of pageStates) {
        await page.unrouteAll({ behavior: 'ignoreErrors' })
        await bringInto(page, state)
        await open(page, system.address + path)
        if (state === 'failed' || state === 'refused') await page.locator('.ds-alert').first().waitFor()
        if (state === 'empty') await settled(page)
        if (state === 'loading') await page.locator('.loading, [aria-busy="true"]').first().waitFor()
        const here = [...(await foundByStandards(page)), ...(await invalidHtml(page))]
        found.push(...here.map((each) => `${state}: ${each}`))
        await sheet.take(page, state)
      }
      await sheet.keep(browser, path.slice(1) || 'oversikt')
      expect(found.join('; ')).toBe('')
      await close()
    },
  )

  test('without scripts the published results say why they do not come, and nothing looks as if it were on its way', async () => {
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(system.address + paths.publicResults)
    // Searching by text passes over what is for readers without scripts.
    const reason = page.locator('noscript p')
    expect(await reason.innerText()).toContain('Tillåt JavaScript')
    expect((await reason.boundingBox())!.y).toBeLessThan(phone.height)
    expect(await page.locator('.loading').isVisible()).toBe(false)
    expect(await page.getByRole('button').count()).toBe(0)
    await context.close()
  })
})

/** Goes there, until the page has its heading. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
}
