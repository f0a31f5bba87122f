import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, signIn, visit } from './browser.ts'
import { openLinkRound } from './open-link-round.ts'
import { startSystem, type RunningSystem } from './running-system.ts'
import { answerFor, closeAndOpen, merge, ownOrganisation, reorganise } from './small-municipality.ts'

const keyUser = 'nyckelanvandare@nacka.example'

describe.skipIf(!chromiumPath)('a municipality of three units', () => {
  let system: RunningSystem
  let browser: Browser
  let roundId = ''
  let nextId = ''
  let units: readonly string[] = []

  beforeAll(async () => {
    system = await startSystem({ TRUST_PROXY: '127.0.0.1' })
    browser = await openBrowser()
    const { page, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    const organisationId = await ownOrganisation(page)
    const [culture = '', care = '', school = ''] = await reorganise(page, organisationId, ['Kultur', 'Vård', 'Skola'])
    const measure = async (reportingYear: number, answers: readonly (readonly [unit: string, people: number])[]) => {
      const { id } = await openLinkRound(page, system.address, { reportingYear })
      for (const [unit, people] of answers) await answerFor(system.address, id, unit, people)
      await closeAndOpen(page, id)
      return id
    }
    roundId = await measure(2027, [
      [culture, 5],
      [care, 8],
      [school, 12],
    ])
    await merge(page, organisationId, culture, care)
    units = [care, school]
    nextId = await measure(2028, [
      [care, 15],
      [school, 13],
    ])
    await close()
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  for (const [name, viewport] of Object.entries({ desk, phone }))
    test(`sees why two of them are shown together (${name})`, async () => {
      const { page, faults, close } = await visit(browser, viewport)
      await signIn(page, system.address, keyUser)
      await page.goto(`${system.address}/resultat?omgang=${roundId}&flik=enheter`)
      const units = page.getByRole('table', { name: 'Egna enheter' })
      await units.waitFor()
      expect((await units.getByRole('rowheader').allInnerTexts()).map((text) => text.split('\n')[0])).toEqual([
        'Nacka',
        'Skola',
        'Övriga enheter i Nacka',
      ])
      await units
        .getByRole('row', { name: /Övriga enheter i Nacka/ })
        .getByText('Kultur och Vård')
        .waitFor()
      await page.getByRole('heading', { name: 'Varför visas några enheter bara tillsammans?' }).waitFor()
      await page
        .getByText(
          /Nacka har 25 svar och 12 av dem hör till enheter som visas för sig. De 13 som är kvar kommer från Kultur och Vård/,
        )
        .waitFor()
      await expectAccessible(page)
      await page.getByRole('heading', { name: 'Varför visas några enheter bara tillsammans?' }).scrollIntoViewIfNeeded()
      await picture(page, `together-${name}`)
      await units.getByRole('button', { name: 'Övriga enheter i Nacka' }).click()
      await page.getByRole('heading', { level: 1, name: /^Övriga enheter i Nacka: \d+/ }).waitFor()
      await page.getByText('Här ingår Kultur och Vård.').waitFor()
      await expectAccessible(page)
      expect(faults).toEqual([])
      await close()
    })

  test('sees what a merged unit was in the round before', async () => {
    for (const [name, viewport] of Object.entries({ desk, phone })) {
      const { page, faults, close } = await visit(browser, viewport)
      await signIn(page, system.address, keyUser)
      await page.goto(`${system.address}/resultat?omgang=${nextId}&flik=enheter`)
      await page.getByRole('table', { name: 'Egna enheter' }).getByRole('button', { name: 'Vård' }).click()
      await page.getByRole('heading', { level: 1, name: /^Vård: \d+/ }).waitFor()
      await page.getByRole('link', { name: 'Utveckling', exact: true }).click()
      const note = page.getByText('2027: det som nu är Vård var då Kultur och Vård. Värdet gäller dem tillsammans.')
      await note.last().waitFor()
      await note.last().scrollIntoViewIfNeeded()
      expect(await page.getByText('Vård fanns inte då').count()).toBe(0)
      await expectAccessible(page)
      await picture(page, `merged-${name}`)
      expect(faults).toEqual([])
      await close()
    }
  })

  test('asks about roles, counts them without singling anybody out, and says whether those who lead see it otherwise', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    const [manager, employee] = [3, 5]
    const asking = await openLinkRound(page, system.address, { reportingYear: 2029, background: 'role' })
    for (const unit of units)
      await answerFor(system.address, asking.id, unit, 40, {
        roleOf: (person) => (person < 16 ? manager : employee),
      })

    const respondent = await visit(browser, phone)
    await respondent.page.goto(asking.link)
    await respondent.page.getByRole('button', { name: 'Börja svara' }).click()
    await respondent.page.locator('.scale-step').nth(3).click()
    const role = respondent.page.getByRole('group', { name: /Vilken är din huvudsakliga roll/ })
    while (!(await role.isVisible())) {
      await respondent.page.getByRole('button', { name: /^Nästa$|^Till granskningen$/ }).click()
      await respondent.page.getByRole('button', { name: 'Gå vidare ändå' }).click()
    }
    expect(await role.getByLabel('Vill inte svara').isChecked()).toBe(true)
    await role.getByLabel('Chef', { exact: true }).check()
    await expectAccessible(respondent.page)
    await role.scrollIntoViewIfNeeded()
    await picture(respondent.page, 'about-you')
    await respondent.page.getByRole('button', { name: 'Skicka svaren' }).click()
    await respondent.page.getByRole('heading', { name: 'Tack, ditt svar är framme' }).waitFor()
    expect(respondent.faults).toEqual([])
    await respondent.close()

    await closeAndOpen(page, asking.id)
    for (const [name, viewport] of Object.entries({ desk, phone })) {
      await page.setViewportSize(viewport)
      await page.goto(`${system.address}/resultat?omgang=${asking.id}`)
      await page.getByRole('heading', { name: 'Ser ledningen det annorlunda än medarbetarna?' }).waitFor()
      const table = page.getByRole('table', { name: 'Index för var och en av grupperna' })
      await table.getByRole('row', { name: /Totalt/ }).waitFor()
      await page.getByText('Förtroendevald: visas inte, färre än femton svar.').waitFor()
      await table.scrollIntoViewIfNeeded()
      await expectAccessible(page)
      await picture(page, `background-${name}`)
    }
    expect(faults).toEqual([])
    await close()
  })
})
