// This package is installed by `npm run audit` only, and its types are checked also where it is not: those of the walks
// are the same.
import type * as Playwright from '../../../apps/admin/node_modules/playwright-core/index.d.ts'

/** A page in the browser. */
export type Page = Playwright.Page

/** Playwright, which drives the browser. */
export async function playwright(): Promise<typeof Playwright> {
  const name: string = 'playwright-core'
  return (await import(name)) as typeof Playwright
}
