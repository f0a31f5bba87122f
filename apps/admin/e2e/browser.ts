import { join } from 'node:path'
import { AxeBuilder } from '@axe-core/playwright'
import { chromium, type Browser, type Page } from 'playwright-core'
import { expect } from 'vitest'

export const chromiumPath = process.env['MOGNAD_CHROMIUM']
export const phone = { width: 390, height: 844 }
export const desk = { width: 1440, height: 1000 }

export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath ?? '',
    args: ['--no-sandbox', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  })
}

/** A new visitor. What the page says went wrong is collected, to be empty at the end. */
export async function visit(browser: Browser, viewport: { width: number; height: number }) {
  const context = await browser.newContext({ viewport, locale: 'sv-SE', reducedMotion: 'reduce' })
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  page.setDefaultTimeout(180_000)
  return { page, faults, close: () => context.close() }
}

/** Keeps a picture of the settled page for README and docs, when MOGNAD_PICTURES names a folder. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['MOGNAD_PICTURES']
  if (!folder) return
  await settled(page)
  await page.screenshot({ path: join(folder, `${name}.png`) })
}

export async function signIn(page: Page, address: string, email: string): Promise<void> {
  await page.goto(`${address}/logga-in`)
  await page.getByLabel('E-postadress').fill(email)
  await page.getByLabel('Lösenord').fill('mognad-demo')
  await page.getByRole('button', { name: 'Logga in', exact: true }).click()
  await page
    .getByRole('navigation', { name: 'Huvudmeny' })
    .or(page.getByRole('button', { name: 'Meny' }))
    .first()
    .waitFor()
}

const axeRules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'EN-301-549', 'best-practice']

/** Until what the page asked for has come, its fonts are there and it has been drawn: what a person looks at. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => !document.querySelector('.loading, [aria-busy="true"]'))
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))
  })
}

/**
 * What axe finds by all its rules, or by some. In the page itself and only what is wrong: with a page beside it for frames, which
 * there are none of, and a list of all that is right it takes three times as long.
 */
export async function foundByAxe(page: Page, only?: string[]) {
  const builder = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (only ? builder.withRules(only) : builder.withTags(axeRules)).analyze()
  return violations
}

/** On the settled page axe finds nothing, and nothing scrolls sideways. What it finds stands in the one line of the failure. */
export async function expectAccessible(page: Page): Promise<void> {
  await settled(page)
  const violations = await foundByAxe(page)
  const found = violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map((node) => node.html)
        .slice(0, 3)
        .join(' | ')}`,
  )
  expect(found, `axe on ${page.url()}: ${found.join('; ')}`).toEqual([])
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  )
  expect(overflow, `sideways scroll on ${page.url()}`).toBeLessThanOrEqual(0)
}
