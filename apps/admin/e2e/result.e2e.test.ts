import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, signIn, visit } from './browser.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

const keyUser = 'nyckelanvandare@nacka.example'

const words = {
  sv: {
    sentence: /^Nacka: \d+ \(\d+–\d+\), .* 2025$/,
    parts: 'Del för del',
    part: 'Innovation',
    partSays: /^Innovation: \d+ \(\d+–\d+\), .* 2025$/,
    factor: 'Digitalt först',
    units: 'Egna enheter',
    found: /^\d+ grupper$/,
  },
  en: {
    sentence: /^Nacka: \d+ \(\d+–\d+\), .* 2025$/,
    parts: 'Part by part',
    part: 'Innovation',
    partSays: /^Innovation: \d+ \(\d+–\d+\), .* 2025$/,
    factor: 'Digital first',
    units: 'Own units',
    found: /^\d+ groups$/,
  },
} as const

describe.skipIf(!chromiumPath)('from the sentence to a single statement, and the units side by side', () => {
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

  for (const [language, viewport] of [
    ['sv', desk],
    ['en', phone],
  ] as const)
    test(`in ${language} at ${viewport.width} px`, async () => {
      const { page, faults, close } = await visit(browser, viewport)
      const say = words[language]
      await signIn(page, system.address, keyUser)
      await page.evaluate((chosen) => localStorage.setItem('mognad.language', chosen), language)
      await page.goto(`${system.address}/resultat`)
      await page.getByRole('img', { name: /^Nacka/ }).waitFor()
      await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).toMatch(say.sentence)
      await expectAccessible(page)
      await picture(page, `result-${language}`)

      await page.getByRole('link', { name: say.parts, exact: true }).click()
      await page.getByRole('link', { name: say.part, exact: true }).click()
      await page.getByRole('heading', { level: 2, name: say.partSays }).waitFor()
      await page.getByRole('link', { name: say.factor, exact: true }).click()
      const factor = page.getByRole('table', { name: say.factor })
      await expect.poll(() => factor.getByRole('rowheader').count()).toBe(3)
      expect(await factor.getByRole('rowheader').nth(1).innerText()).toMatch(/^[A-Z]\d+ \S+ \S+/)
      await expectAccessible(page)

      await page.getByRole('link', { name: say.units, exact: true }).click()
      const map = page.getByRole('table', { name: say.units })
      await map.waitFor()
      await page.getByText(say.found).waitFor()
      await map.getByRole('button', { name: new RegExp(`^${say.factor}`) }).click()
      await expectSorted(page, map.getByRole('row'), say.factor)
      await expectAccessible(page)
      await picture(page, `result-units-${language}`)

      // The address alone brings the same view back.
      const seen = await map.getByRole('rowheader').allInnerTexts()
      await page.goto(page.url())
      await map.waitFor()
      await expect.poll(() => map.getByRole('rowheader').allInnerTexts()).toEqual(seen)
      expect(faults).toEqual([])
      await close()
    })
})

/** Below the whole, the numbers of the column fall from row to row; what is not shown stands last. */
async function expectSorted(page: Page, rows: ReturnType<Page['getByRole']>, column: string): Promise<void> {
  await page.locator('th[aria-sort="descending"]', { hasText: column }).waitFor()
  const cells = await rows.evaluateAll((all) => {
    const at = [...(all[0]?.children ?? [])].findIndex((cell) => cell.getAttribute('aria-sort') !== null)
    return all.slice(2).map((row) => Number(row.children[at]?.textContent?.replace(/[^\d]/g, '') || NaN))
  })
  const numbers = cells.filter((cell) => !Number.isNaN(cell))
  expect(numbers.length).toBeGreaterThan(5)
  expect(numbers).toEqual(numbers.toSorted((one, other) => other - one))
}
