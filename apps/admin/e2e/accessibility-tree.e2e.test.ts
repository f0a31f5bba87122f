import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, openBrowser, settled, signIn, visit } from './browser.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

/** Ten main pages, and who reads them. */
const pages = [
  { name: 'sign-in', path: '/logga-in', reader: null },
  { name: 'about', path: '/om', reader: null },
  { name: 'overview', path: '/', reader: 'nyckelanvandare@nacka.example' },
  { name: 'organisation', path: '/organisation', reader: 'nyckelanvandare@nacka.example' },
  { name: 'rounds', path: '/matning', reader: 'nyckelanvandare@nacka.example' },
  { name: 'result', path: '/resultat', reader: 'nyckelanvandare@nacka.example' },
  { name: 'comparison', path: '/jamforelse', reader: 'nyckelanvandare@nacka.example' },
  { name: 'reports', path: '/rapporter', reader: 'nyckelanvandare@nacka.example' },
  { name: 'settings', path: '/installningar', reader: 'nyckelanvandare@nacka.example' },
  { name: 'national', path: '/nationellt', reader: 'samordnare@mognad.example' },
] as const

/** Targets that fall due as the calendar goes on. */
const fallingDue = '.overview-card:has(a[href="/beslut"])'
/** Lines stand in the order in which the worker happened to be ready. */
const asItHappened = ['Utgåvor', 'Beräkningar', 'Händelselogg']

/**
 * What a screen reader is told of a page: roles, names, states and levels, in order. A change of it is read before it is
 * taken over (`vitest -u`): a lost name or a heading of another level is seen here and on no picture.
 */
describe.skipIf(!chromiumPath)('the accessibility tree', () => {
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

  test.each(pages)('of $name', async ({ name, path, reader }) => {
    const { page, close } = await visit(browser, desk)
    if (reader) await signIn(page, system.address, reader)
    await page.goto(system.address + path)
    await page.getByRole('heading', { level: 1 }).first().waitFor()
    await page.waitForLoadState('networkidle')
    await settled(page)
    await page.evaluate(
      ({ card, captions }) => {
        document.querySelector(card)?.remove()
        for (const table of document.querySelectorAll('table'))
          if (captions.includes(table.caption?.textContent ?? '')) table.tBodies[0]?.remove()
      },
      { card: fallingDue, captions: asItHappened },
    )
    const tree = await page.locator('body').ariaSnapshot()
    await expect(withoutDates(tree)).toMatchFileSnapshot(`accessibility-tree/${name}.yml`)
    await close()
  })
})

/** What depends on the day and on ids says nothing of the page. */
function withoutDates(tree: string): string {
  return tree
    .replaceAll(/[0-9a-f]{8}-[0-9a-f-]{27}/g, 'ID')
    .replaceAll(/\d{4}-\d\d-\d\d/g, 'DATE')
    .replaceAll(/\b\d{1,2} (?:jan|feb|mars|apr|maj|juni|juli|aug|sep|okt|nov|dec)[a-z]*\.? \d{4}\b/g, 'DATE')
    .replaceAll(/\b\d\d[.:]\d\d\b/g, 'TIME')
}
