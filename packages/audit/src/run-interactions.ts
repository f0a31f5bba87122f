import { playwright, type Page } from './playwright.ts'
import { interact, type Interaction } from './interactions.ts'
import { repeatGroups, unitFile } from './many-units.ts'

const units = 5000
/**
 * An organisation of five thousand units: how long the pages take to answer a key user's hand.
 *
 * @param address of a running demonstration, whose home municipality gets the units from a file
 * @returns every interaction with its time; the bar is 200 ms
 */
export async function auditInteractions(address: string, executablePath: string): Promise<Interaction[]> {
  const { chromium } = await playwright()
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 }, locale: 'sv-SE' })
    page.setDefaultTimeout(300_000)
    await page.goto(`${address}/logga-in`)
    await page.getByLabel('E-postadress').fill('nyckelanvandare@nacka.example')
    await page.getByLabel('Lösenord').fill('mognad-demo')
    await page.getByRole('button', { name: 'Logga in', exact: true }).click()
    await page.getByRole('navigation', { name: 'Huvudmeny' }).waitFor()
    return [...(await inOrganisation(page, address)), ...(await inResult(page, address))]
  } finally {
    await browser.close()
  }
}

async function inOrganisation(page: Page, address: string): Promise<Interaction[]> {
  await page.goto(`${address}/organisation/importera`)
  const buffer = Buffer.from(unitFile(units))
  await page.getByLabel(/Fil med enheter/).setInputFiles({ name: 'enheter.csv', mimeType: 'text/csv', buffer })
  await page.getByText(/^5\s000 nya enheter/).waitFor()
  await page.getByRole('button', { name: 'Importera', exact: true }).click()
  await page.getByRole('heading', { name: 'Importen är klar' }).waitFor()
  await page.goto(`${address}/organisation`)
  const search = page.getByLabel('Sök enhet').first()
  const row = page.getByRole('row', { name: 'Förvaltning 0' }).first()
  await row.waitFor()
  return [
    await interact(page, 'Organisation: open a branch', async () => {
      await row.focus()
      await page.keyboard.press('ArrowRight')
    }),
    await interact(page, 'Organisation: to the last line', () => page.keyboard.press('End')),
    await interact(page, 'Organisation: search, letter by letter', () =>
      search.pressSequentially('Enhet 7 i', { delay: 60 }),
    ),
    await interact(page, 'Organisation: open a unit', () =>
      page.getByRole('row', { name: 'Enhet 7 i' }).first().click(),
    ),
    await interact(page, 'Organisation: close it', () => page.keyboard.press('Escape')),
    await interact(page, 'Organisation: empty the search', () => search.fill('')),
  ]
}

async function inResult(page: Page, address: string): Promise<Interaction[]> {
  await repeatGroups(page, units)
  await page.goto(`${address}/resultat?flik=enheter`)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const map = page.locator('.heat-map table')
  await map.waitFor()
  const sort = map.getByRole('columnheader').getByRole('button')
  return [
    await interact(page, 'Resultat: sort the heat map by a factor', () => sort.nth(3).click()),
    await interact(page, 'Resultat: sort it by name', () => sort.first().click()),
    await interact(page, 'Resultat: search a unit, letter by letter', () =>
      page.getByLabel('Sök enhet').first().pressSequentially('skola 12', { delay: 60 }),
    ),
  ]
}
