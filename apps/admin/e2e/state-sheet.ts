import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { desk, phone } from './browser.ts'

/** The pictures of one page in its states, for docs/states.md (`npm run pictures`). */
export class StateSheet {
  /** Of each state the pictures of a desk and a phone, as base64. */
  readonly #pictures = new Map<string, string[]>()

  /** Where sheets are kept; without it (`MOGNAD_STATES`) no picture is taken. */
  readonly #folder = process.env['MOGNAD_STATES']

  get isKept(): boolean {
    return this.#folder !== undefined
  }

  /** The top of the page as it is now, at a desk and on a phone. */
  async take(page: Page, state: string): Promise<void> {
    if (!this.#folder) return
    const images: string[] = []
    for (const size of [desk, phone]) {
      await page.setViewportSize(size)
      // Charts are drawn for the new width. Nothing is stopped: what loads is seen only while it pulses.
      await page.waitForTimeout(400)
      const bytes = await page.screenshot({ type: 'jpeg', quality: 70 })
      images.push(bytes.toString('base64'))
    }
    this.#pictures.set(state, images)
    await page.setViewportSize(desk)
  }

  /** All of them on one sheet, a state a line. @param name of the file, without ending */
  async keep(browser: Browser, name: string): Promise<void> {
    if (!this.#folder) return
    const sheet = await browser.newPage({ viewport: { width: 1000, height: 100 } })
    const lines = [...this.#pictures].map(
      ([state, images]) =>
        `<p>${state}</p>${images.map((image) => `<img src="data:image/jpeg;base64,${image}">`).join(' ')}`,
    )
    await sheet.setContent(
      `<style>body{margin:12px;font:16px sans-serif;background:#ddd}p{margin:12px 0 4px}img{height:480px;border:1px solid #888}</style>
       ${lines.join('')}`,
    )
    await sheet.screenshot({ path: join(this.#folder, `${name}.jpg`), type: 'jpeg', quality: 70, fullPage: true })
    await sheet.close()
  }
}
