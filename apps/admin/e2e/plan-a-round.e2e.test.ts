import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answerByLink } from './answer-by-link.ts'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, signIn, visit } from './browser.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

const keyUser = 'nyckelanvandare@nacka.example'

/** Asks the API as whoever is signed in on the page. */
async function ask(page: Page, query: string, variables: object): Promise<Record<string, unknown>> {
  const response = await page.request.post(new URL('/graphql', page.url()).href, {
    headers: { 'apollo-require-preflight': 'true' },
    data: { query, variables },
  })
  const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown }
  expect(errors).toBeUndefined()
  return data
}

// One story in several steps: each stands on the one before.
describe.skipIf(!chromiumPath)('a round from its plan to its result, with a key holder', () => {
  let system: RunningSystem
  let browser: Browser
  let roundId = ''
  let holderLink = ''
  let code = ''

  beforeAll(async () => {
    system = await startSystem()
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  test('the key user plans it in five steps, and the page says what remains', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.goto(`${system.address}/matning`)
    await page.getByRole('link', { name: 'Planera en mätomgång' }).first().click()
    await page.getByLabel('Namn').fill('Provmätning')
    await page.getByLabel('En lista').check()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
    await page.getByRole('heading', { name: 'När ska den öppna och stänga?' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
    await page.getByRole('button', { name: 'Lägg till en fråga' }).click()
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
    await page.getByRole('heading', { name: 'Rätta det här innan du går vidare' }).waitFor()
    await expectAccessible(page)
    await page.getByLabel('Påstående på svenska').fill('Vi har tid att lära oss nya system.')
    await page.getByLabel('Påstående på engelska').fill('We have time to learn new systems.')
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
    await page.getByRole('heading', { name: 'Vad ska stå i utskicken?' }).waitFor()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Spara och fortsätt' }).click()
    await page.getByLabel('Nyckelinnehavare', { exact: true }).fill('kommunens revisor')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Spara planen' }).click()
    await page.getByRole('heading', { name: '2 saker återstår innan mätomgången kan öppna' }).waitFor()
    await picture(page, 'planned-round')
    await expectAccessible(page)
    roundId = page.url().split('/').at(-1)!

    const planned = await ask(page, 'query ($id: ID!) { round(id: $id) { plannedUnits { unitId frame } } }', {
      id: roundId,
    })
    const unit = (planned['round'] as { plannedUnits: { unitId: string; frame: number }[] }).plannedUnits.at(-1)!
    await ask(page, 'mutation ($input: SetLinksInput!) { setLinks(input: $input) { round { id } } }', {
      input: { roundId, unitId: unit.unitId, count: 12 },
    })

    await page.getByRole('link', { name: 'Till nyckeln' }).click()
    await page.getByRole('button', { name: 'Skapa engångslänk' }).click()
    holderLink = (await page.locator('.kept-link output').innerText()).trim()
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })

  test('the key holder makes the key on a phone, without an account, and checks the code', async () => {
    const { page, faults, close } = await visit(browser, phone)
    await page.goto(holderLink)
    await page.getByRole('button', { name: 'Gör nyckel och kod' }).click()
    await page.locator('.code-qr').waitFor()
    await picture(page, 'key-sheet')
    await expectAccessible(page)
    code = (await page.locator('.key-code span').allInnerTexts()).join('-')
    for (const copy of await page.getByRole('checkbox').all()) await copy.check()
    await page.getByLabel('Skriv kodens sista åtta tecken').fill(code.replaceAll('-', '').slice(-8))
    await page.getByRole('button', { name: /lås svarslådan/ }).click()
    await page.getByRole('heading', { name: 'Klart. Svarslådan är låst med din kod' }).waitFor()
    await expectAccessible(page)
    const used = holderLink
    holderLink = (await page.locator('.kept-link output').innerText()).trim()
    await page.getByRole('link', { name: 'Till din sida' }).click()
    await page.getByLabel('Koden att kontrollera').fill(code)
    await page.getByRole('button', { name: 'Kontrollera' }).click()
    await page.getByText('Ja, det är rätt kod.').waitFor()
    await expectAccessible(page)
    // The address of the same page differs only after the #: a new visit, as from a mail.
    await page.goto('about:blank')
    await page.goto(used)
    await page.getByRole('heading', { name: 'Länken är använd' }).waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('it opens at a word, twelve answer, and it is closed', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.goto(`${system.address}/matning/${roundId}`)
    await page.getByRole('button', { name: 'Öppna nu i stället' }).click()
    await page.getByRole('button', { name: 'Stäng mätomgången …' }).waitFor({ timeout: 400_000 })
    await expectAccessible(page)
    const made = await ask(page, 'mutation ($input: MakeLinksInput!) { makeLinks(input: $input) { links { url } } }', {
      input: { roundId },
    })
    const { links } = made['makeLinks'] as { links: { url: string }[] }
    expect(links).toHaveLength(12)
    // Thirty answers of the questionnaire and one of the own question.
    for (const [index, { url }] of links.entries())
      await answerByLink(system.address, url, [...Array.from({ length: 30 }, () => 2 + (index % 4)), 6 - (index % 2)])
    await page.reload()
    await page.getByText('12 av 12').first().waitFor()
    await page.getByRole('button', { name: 'Stäng mätomgången …' }).click()
    await page.getByRole('button', { name: 'Stäng nu' }).click()
    await page.getByLabel('Kod').waitFor({ timeout: 400_000 })
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })

  test('the key holder opens the box with the code, and the key user reads the result', async () => {
    const holder = await visit(browser, phone)
    await holder.page.goto(holderLink)
    await holder.page.getByLabel('Kod', { exact: true }).fill(code)
    await expectAccessible(holder.page)
    await holder.page.getByRole('button', { name: 'Öppna svarslådan' }).click()
    await holder.page.getByRole('heading', { name: 'Svarslådan är öppnad. Tack!' }).waitFor()
    await expectAccessible(holder.page)
    expect(holder.faults).toEqual([])
    await holder.close()

    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.goto(`${system.address}/matning/${roundId}`)
    await page.getByText('Resultatet är klart').first().waitFor({ timeout: 400_000 })
    await page.getByRole('heading', { name: 'Vi har tid att lära oss nya system.' }).waitFor()
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })
})
