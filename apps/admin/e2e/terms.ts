import type { Page } from 'playwright-core'
import { settled } from './browser.ts'

/**
 * Opens every explanation on the page with the keyboard and looks: it says something, lies within the window, the focus
 * stays on its button, which is at least 24 px, and Escape closes it.
 */
export async function foundAboutTerms(page: Page): Promise<string[]> {
  const found: string[] = []
  for (const button of await page.locator('.term-button:visible').all()) {
    const name = await button.getAttribute('aria-label')
    const note = (what: string) => found.push(`${name}: ${what}`)
    const box = await button.boundingBox()
    if (!box || box.width < 24 || box.height < 24) note(`is ${box?.width} × ${box?.height} px`)
    await button.focus()
    await page.keyboard.press('Enter')
    const text = page.locator('.term-text:popover-open')
    await text.locator('span').filter({ hasText: /\w/ }).waitFor()
    await settled(page)
    const place = await text.boundingBox()
    const width = page.viewportSize()?.width ?? 0
    if (!place || place.x < 0 || place.x + place.width > width) note(`lies at ${place?.x}, ${place?.width} px wide`)
    await page.keyboard.press('Escape')
    if (await text.isVisible()) note('stays after Escape')
    if (!(await button.evaluate((element) => element === document.activeElement))) note('loses the focus')
  }
  return found
}
