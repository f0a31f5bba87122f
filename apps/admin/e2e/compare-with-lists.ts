import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Browser } from 'playwright-core'
import { expect } from 'vitest'
import { desk, expectAccessible, phone, picture, signIn, visit } from './browser.ts'

const municipalities = fileURLToPath(
  new URL('../../../packages/db/src/seed/data/municipalities-se.csv', import.meta.url),
)
const keyUser = 'nyckelanvandare@nacka.example'
const reader = 'lasare@nacka.example'
const coordinator = 'samordnare@mognad.example'

/** From sign-in to "us against similar ones" in three clicks, then a list of one's own, which a reader finds too. */
export async function compareWithLists(browser: Browser, address: string): Promise<void> {
  const { page, faults, close } = await visit(browser, desk)
  await signIn(page, address, keyUser)
  await page.getByRole('link', { name: 'Jämförelse', exact: true }).click()
  const chooser = page.getByLabel('Jämförelsegrupp', { exact: true })
  await chooser.getByRole('option', { name: 'De 10 som liknar er mest' }).waitFor({ state: 'attached' })
  await chooser.selectOption('similar')
  await page.getByRole('heading', { level: 1, name: /Högre än \d+ % av de 10 kommuner som liknar er mest/ }).waitFor()
  await page.getByText(/Trolig plats \d+(–\d+)? av 11\. Klart högre än/).waitFor()
  await page.getByRole('heading', { name: 'Så här lika är de' }).waitFor()
  await page.getByRole('heading', { name: 'Över åren' }).waitFor()
  await picture(page, 'comparison-similar')
  await expectAccessible(page)

  await chooser.selectOption('county:01')
  await page.getByText(/\d+ av 26 kommuner i gruppen Stockholms län delar sina resultat med namn/).waitFor()
  await chooser.selectOption({ label: await kindOption(chooser.locator('optgroup[label="Samma slags enhet"] option')) })
  await page.getByText(/mot samma slags enheter i \d+ andra organisationer/).waitFor()
  await expectAccessible(page)

  await page.getByRole('link', { name: 'Gör en egen lista' }).click()
  await page.getByLabel('Listans namn').fill('Skånska vänner')
  await page.getByLabel('Sök på namn eller län').fill('Skåne')
  const boxes = page.getByRole('checkbox')
  await expect.poll(() => boxes.count()).toBeLessThan(33)
  for (let at = 0; at < 6; at++) await boxes.nth(at).check()
  await page.getByText('6 valda').waitFor()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Spara listan' }).click()
  await page.getByText('6 av 6 i listan delar sina resultat med namn').waitFor()
  await page.getByRole('heading', { level: 1, name: 'Jämförelse med Skånska vänner' }).waitFor()
  expect(faults).toEqual([])
  const list = new URL(page.url()).search
  await close()
  await readOnPhone(browser, address, list)
}

async function readOnPhone(browser: Browser, address: string, list: string): Promise<void> {
  const { page, faults, close } = await visit(browser, phone)
  await signIn(page, address, reader)
  await page.goto(`${address}/jamforelse${list}`)
  await page.getByText('6 av 6 i listan delar sina resultat med namn').waitFor()
  expect(await page.getByRole('link', { name: 'Ändra listan' }).count()).toBe(0)
  await expectAccessible(page)
  expect(faults).toEqual([])
  await close()
}

async function kindOption(options: {
  first(): { textContent(): Promise<string | null>; waitFor(o: object): Promise<void> }
}) {
  await options.first().waitFor({ state: 'attached' })
  return (await options.first().textContent()) ?? ''
}

/** The coordinator looks at a file with a mistake, mends it, and loads it. */
export async function loadFacts(browser: Browser, address: string, folder: string): Promise<void> {
  const { page, faults, close } = await visit(browser, desk)
  const titles = 'Kommunkod;Egenskap;Värde;Enhet;År;Källa'
  const file = (name: string, ...lines: string[]) => {
    const path = join(folder, name)
    writeFileSync(path, [titles, ...lines].join('\r\n'))
    return path
  }
  await signIn(page, address, coordinator)
  await page.goto(`${address}/nationellt`)
  await page.getByRole('heading', { name: 'Uppgifter som liknande kommuner hittas med' }).waitFor()
  const input = page.locator('input[type=file]')
  await input.setInputFiles(file('fel.csv', '0182;Skattekraft;tusen;kr/inv;2025;Provdata'))
  await page.getByText('ska vara ett tal').waitFor()
  await expectAccessible(page)
  const codes = readFileSync(municipalities, 'utf8').match(/^\d{4}(?=,)/gm) ?? []
  expect(codes).toHaveLength(290)
  const good = codes.slice(1).map((code, at) => `${code};Skattekraft;${250_000 + at};kr/inv;2025;Provdata`)
  await input.setInputFiles(file('ratt.csv', ...good))
  await page.getByText('289 (saknas för 1)').waitFor()
  await picture(page, 'facts')
  await page.getByRole('button', { name: 'Läs in' }).click()
  await page.getByText('Uppgifterna är inlästa.').waitFor()
  await page.getByRole('cell', { name: 'Provdata, 2025' }).waitFor()
  expect(faults).toEqual([])
  await close()
}
