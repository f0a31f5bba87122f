import type { Browser, Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { desk, expectAccessible, phone, picture, signIn, visit } from './browser.ts'
import { fortyUnits } from './unit-file.ts'

const coordinator = 'samordnare@mognad.example'
const narrowest = { width: 320, height: 720 }

/** A municipality that is not there: the demonstration has all that are. */
export const newcomer = { name: 'Norrsund', code: '0199', group: 'A2', population: '25 000' }
export const people = 160
export const answering = 128

/** What a reader of the docs sees of this page, from its top or from some part; at either width, and at 320 pixels, it holds together. */
export async function shown(page: Page, name: string, at: Locator = page.locator('body')): Promise<void> {
  for (const [suffix, viewport] of [
    ['-phone', phone],
    ['-narrow', narrowest],
    ['', { ...desk, height: 880 }],
  ] as const) {
    await page.setViewportSize(viewport)
    await expectAccessible(page)
    await at.evaluate((element) => element.scrollIntoView())
    if (viewport !== narrowest) await picture(page, `first-year/${name}${suffix}`)
  }
}

/** The next step on Översikt: its name is as expected, and its one button is pressed. */
export async function followGuide(page: Page, address: string, step: string, action: string): Promise<void> {
  await page.goto(address)
  const guide = page.getByRole('region', { name: 'Kom igång' })
  const next = guide.locator('[aria-current="step"]')
  await next.getByRole('heading', { name: `${step} Nästa` }).waitFor()
  expect(await guide.getByText('Nästa', { exact: true }).count()).toBe(1)
  await next.getByRole('link', { name: action }).click()
}

/**
 * The coordinator adds the organisation with its first key user.
 *
 * @returns the key user's one-time link
 */
export async function addNewcomer(browser: Browser, address: string): Promise<string> {
  const { page, faults, close } = await visit(browser, desk)
  await signIn(page, address, coordinator)
  await page.goto(`${address}/nationellt/organisationer`)
  const form = page.getByRole('form', { name: 'Lägg till en organisation' })
  await form.getByLabel('Organisation', { exact: true }).fill(newcomer.name)
  await form.getByLabel('Kommunkod').fill(newcomer.code)
  await form.getByLabel('Folkmängd').fill(newcomer.population)
  await form.getByLabel('SKR-grupp').selectOption(newcomer.group)
  await form.getByLabel('Namn på nyckelanvändaren').fill('Karin Ny')
  await form.getByLabel('E-postadress').fill('karin@norrsund.example')
  await form.getByRole('button', { name: 'Lägg till', exact: true }).click()
  const link = await page.getByText(/\/start\/\S+$/).innerText()
  expect(faults).toEqual([])
  await close()
  return link.trim()
}

/** The coordinator computes the year's edition, which is attacked, and publishes it. */
export async function publishEdition(browser: Browser, address: string, year: number): Promise<void> {
  const { page, faults, close } = await visit(browser, desk)
  await signIn(page, address, coordinator)
  await page.goto(`${address}/nationellt`)
  await page.getByLabel('Redovisningsår').fill(String(year))
  await page.getByRole('button', { name: 'Beräkna utgåva' }).click()
  await page.getByRole('button', { name: 'Publicera …' }).first().waitFor({ timeout: 400_000 })
  await page.getByRole('button', { name: 'Publicera …' }).first().click()
  await page.getByRole('button', { name: 'Publicera', exact: true }).click()
  await page.getByText('Ersatt').first().waitFor()
  expect(faults).toEqual([])
  await close()
}

/**
 * The key holder makes key and code on a phone, without an account.
 *
 * @returns the code, and the link for giving it
 */
export async function keepCode(browser: Browser, link: string): Promise<{ code: string; holderLink: string }> {
  const { page, faults, close } = await visit(browser, phone)
  await page.goto(link)
  await page.getByRole('button', { name: 'Gör nyckel och kod' }).click()
  await page.locator('.code-qr').waitFor()
  const code = (await page.locator('.key-code span').allInnerTexts()).join('-')
  for (const copy of await page.getByRole('checkbox').all()) await copy.check()
  await page.getByLabel('Skriv kodens sista åtta tecken').fill(code.replaceAll('-', '').slice(-8))
  await page.getByRole('button', { name: /lås svarslådan/ }).click()
  await page.getByRole('heading', { name: 'Klart. Svarslådan är låst med din kod' }).waitFor()
  const holderLink = (await page.locator('.kept-link output').innerText()).trim()
  expect(faults).toEqual([])
  await close()
  return { code, holderLink }
}

/** The key holder gives the code after closing. */
export async function giveCode(browser: Browser, holderLink: string, code: string): Promise<void> {
  const { page, faults, close } = await visit(browser, phone)
  await page.goto(holderLink)
  await page.getByLabel('Kod', { exact: true }).fill(code)
  await picture(page, 'first-year/code-phone')
  await page.getByRole('button', { name: 'Öppna svarslådan' }).click()
  await page.getByRole('heading', { name: 'Svarslådan är öppnad. Tack!' }).waitFor()
  expect(faults).toEqual([])
  await close()
}

/** A list of those who are to answer, five in each of the own units: parts where nobody is asked would lack in the whole. */
export function peopleFile() {
  const units = fortyUnits()
    .slice(0, 32)
    .map(([, name]) => String(name))
  const lines = Array.from(
    { length: people },
    (_, index) => `person${index}@norrsund.example;${units[index % units.length]};sv`,
  )
  const text = ['E-post;Enhet;Språk', ...lines].join('\r\n')
  return { name: 'personer.csv', mimeType: 'text/csv', buffer: Buffer.from(text) }
}

/** Thirty answers of one person: somewhat more ability than heritage, and not the same everywhere. */
export function answersOf(person: number): number[] {
  return Array.from(
    { length: 30 },
    (_, item) => 1 + ((person + item * 2) % 3) + (item < 17 ? 2 : 1) + (item % 4 === 0 ? 1 : 0),
  )
}
