import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { expect } from 'vitest'
import { desk, expectAccessible, signIn, visit } from './browser.ts'

const coat = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 72">
<path d="M2 2h56v36q0 24-28 32Q2 62 2 38z" fill="#005b8f"/><circle cx="30" cy="30" r="14" fill="#ffd54a"/></svg>`

/** The country in an edition, as a document: made by the coordinator, fetched, and one that tools can read. */
export async function takeNationalReport(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/nationellt`)
  await page
    .getByRole('row', { name: /Publicerad/ })
    .first()
    .getByRole('link')
    .first()
    .click()
  await page.getByRole('heading', { name: 'Nationell rapport' }).waitFor()
  const file = await made(page)
  expect(file.name).toMatch(/\.pdf$/)
  expect(file.text).toMatch(/^%PDF-1\.7[^]*pdfuaid/)
  await expectAccessible(page)
}

/** A coat of arms is chosen, seen as it will be printed, and stands on the next report to the board as a picture. */
export async function takeReportWithCoat(browser: Browser, address: string, keyUser: string): Promise<void> {
  const { page, faults, close } = await visit(browser, desk)
  await signIn(page, address, keyUser)
  await page.goto(`${address}/rapporter`)
  const without = await made(page)
  await page.goto(`${address}/installningar`)
  await page
    .getByLabel(/vapen eller märke/)
    .setInputFiles({ name: 'vapen.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(coat) })
  await page.getByText('Vapnet är sparat och används från nästa dokument.').waitFor()
  await page.getByRole('img', { name: 'Vapen eller märke: Nacka' }).waitFor()
  await expectAccessible(page)
  await page.goto(`${address}/rapporter`)
  // Another language: the same report made anew would take the place of the first.
  await page.getByLabel('Språk').selectOption('EN')
  const withCoat = await made(page)
  const pictures = ({ text }: MadeDocument) => text.match(/\/Subtype ?\/Image/g)?.length ?? 0
  expect(pictures(withCoat)).toBeGreaterThan(pictures(without))
  expect(faults).toEqual([])
  await close()
}

interface MadeDocument {
  readonly name: string
  /** Its bytes, one letter each. */
  readonly text: string
}

/** Has the document that is chosen on the page made, waits for it, and fetches it. */
async function made(page: Page): Promise<MadeDocument> {
  const fetching = page.getByRole('button', { name: /^Hämta/ })
  await page.getByRole('button', { name: 'Ta fram rapporten' }).waitFor()
  const before = await fetching.count()
  await page.getByRole('button', { name: 'Ta fram rapporten' }).click()
  await expect.poll(() => fetching.count(), { timeout: 400_000 }).toBe(before + 1)
  const download = page.waitForEvent('download')
  await fetching.first().click()
  const file = await download
  return { name: file.suggestedFilename(), text: (await readFile(await file.path())).toString('latin1') }
}
