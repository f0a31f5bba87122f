import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paths } from '../src/lib/paths.ts'
import { chromiumPath, desk, openBrowser, phone, settled, signIn, visit } from './browser.ts'
import { linksOf, stateOf } from './every-address.ts'
import { startSystem, type RunningSystem } from './running-system.ts'
import { foundByStandards, lostOn } from './standards.ts'
import { foundAboutTerms } from './terms.ts'
import { invalidHtml } from './valid-html.ts'

const readers = {
  nobody: null,
  'a key user': 'nyckelanvandare@nacka.example',
  'a coordinator': 'samordnare@mognad.example',
} as const

/** Pages that no link leads to: a one-time token, or something that the demonstration has nothing of. Other walks go there. */
const elsewhere: readonly string[] = [
  paths.start,
  paths.keyHolder,
  paths.roundPlan,
  paths.roundKey,
  paths.links,
  paths.instrument,
  paths.trainingEdit,
  paths.initiativeEdit,
]

/** Pages and tabs that an earlier reader has looked at: for the next one they are a way to others. */
const seen = new Set<string>()

describe.skipIf(!chromiumPath)('every page that a link leads to', () => {
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

  for (const [reader, email] of Object.entries(readers))
    test(`as ${reader}: no standard finds anything on a desk, and nothing is lost in English on a phone`, async () => {
      const { address } = system
      const wide = await visit(browser, desk)
      if (email) await signIn(wide.page, address, email)
      const doors = [address + paths.signIn, address + paths.about, address + paths.openData]
      const states = await walk(wide.page, email ? [address, `${address}/finns-inte`] : doors)
      const narrow = await visit(browser, phone)
      if (email) await signIn(narrow.page, address, email)
      else await open(narrow.page, address + paths.signIn)
      await narrow.page.evaluate(() => localStorage.setItem('mognad.language', 'en'))
      const found = [...states.found]
      for (const [state, place] of states.addresses) {
        await open(narrow.page, place)
        const here = [
          ...(await lostOn(narrow.page)),
          ...(await missingTexts(narrow.page)),
          ...(await foundAboutTerms(narrow.page)),
        ]
        found.push(...here.map((each) => `${state} in English: ${each}`))
      }
      expect([...found, ...wide.faults, ...narrow.faults]).toEqual([])
      await wide.close()
      await narrow.close()
    })

  test('there is no page that is not among them', () => {
    const unseen = Object.values(paths).filter(
      (path) => ![...seen].some((state) => state.replace(/\?.*/, '') === path) && !elsewhere.includes(path),
    )
    expect(unseen).toEqual([])
  })
})

/** Goes from page to page until every state that links lead to has been looked at once. */
async function walk(page: Page, starts: readonly string[]) {
  const addresses = new Map<string, string>()
  const passed = new Set<string>()
  const found: string[] = []
  const ahead = [...starts]
  for (let address = ahead.shift(); address; address = ahead.shift()) {
    const state = stateOf(new URL(address)) ?? new URL(address).pathname
    if (passed.has(state)) continue
    passed.add(state)
    await open(page, address)
    const links = await linksOf(page)
    ahead.push(...links.filter((link) => stateOf(link)).map(({ href }) => href))
    if (seen.has(state)) continue
    seen.add(state)
    addresses.set(state, address)
    await keepPicture(page, state)
    const here = [...(await foundByStandards(page)), ...(await invalidHtml(page)), ...(await missingTexts(page))]
    found.push(...here.map((each) => `${state}: ${each}`))
  }
  return { addresses, found }
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).first().waitFor()
  await settled(page)
}

/** Keys that stand where a text should: the language file of the page was not there. */
async function missingTexts(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => document.body.innerText)
  return (text.match(/(?<![\w./@-])[a-z]+[A-Za-z]*\.[a-z][A-Za-z.]+(?![\w/@-])/g) ?? [])
    .filter((word) => !/\.(example|com|se|org|eu|csv|json|xlsx|pdf|md|zip)\.?$/.test(word))
    .map((word) => `no text for ${word}`)
}

/** For docs/pages.md (`npm run pictures`): every page at a desk, its tabs left out, as small as it can be read. */
async function keepPicture(page: Page, state: string): Promise<void> {
  const folder = process.env['MOGNAD_PAGES']
  if (!folder || state.includes('?')) return
  const name = state.replaceAll(/[^\w-]+/g, '-').replaceAll(/^-|-$/g, '')
  await page.screenshot({ path: join(folder, `${name || 'oversikt'}.jpg`), type: 'jpeg', quality: 60, fullPage: true })
}
