import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, openBrowser, phone, signIn, visit } from './browser.ts'
import { press as pressByKey, tabTo } from './keyboard.ts'
import { openLinkRound, type OpenLinkRound } from './open-link-round.ts'
import { answerOne, heading, press } from './questionnaire.ts'
import { startSystem, type RunningSystem } from './running-system.ts'
import { expectStandards, smallTargets } from './standards.ts'

const keyUser = 'nyckelanvandare@nacka.example'

describe.skipIf(!chromiumPath)('the questionnaire for everybody', () => {
  let system: RunningSystem
  let browser: Browser
  let open: OpenLinkRound
  let personal: readonly string[]

  beforeAll(async () => {
    system = await startSystem()
    browser = await openBrowser()
    personal = system.respondentLinks
    const { page, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    open = await openLinkRound(page, system.address)
    await close()
  })
  afterAll(async () => {
    await browser?.close()
    await system?.stop()
  })

  test('every page on the way meets the standards, by light, dark, narrow, spaced and in forced colours', async () => {
    const { page, faults, close } = await visit(browser, phone)
    await page.goto(personal[0] ?? '')
    await page.getByRole('button', { name: 'Börja svara' }).waitFor()
    await expectStandards(page, 'welcome')
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await smallTargets(page)).toEqual([])
    await press(page, 'Börja svara')
    await expectStandards(page, 'statements')
    expect(await smallTargets(page)).toEqual([])
    await page.locator('.scale-step').first().click()
    await press(page, 'Nästa')
    await page.getByRole('heading', { name: /påståenden saknar svar/ }).waitFor()
    await expectStandards(page, 'missing answers')
    await page.goto('about:blank')
    await page.goto(personal[0] ?? '')
    await page.getByRole('button', { name: 'Fortsätt där du slutade' }).waitFor()
    await expectStandards(page, 'welcome with a draft')
    await answerOne(page)
    await expectStandards(page, 'review')
    await press(page, 'Lättläst')
    await heading(page, 'Titta igenom och skicka')
    await expectStandards(page, 'review in easy Swedish')
    await press(page, 'Svenska')
    await press(page, 'Skicka svaren')
    await heading(page, 'Tack, ditt svar är framme')
    await expectStandards(page, 'thanks')
    for (const [link, title] of [
      [personal[0]?.slice(0, -1), 'Länken är inte hel'],
      [personal[0]?.replace(/#.{8}/, '#00000000'), 'Länken gäller inte'],
      [personal[0]?.replace(/.{11}$/, 'AAAAAAAAAAA'), 'Låset stämmer inte'],
    ] as const) {
      await page.goto('about:blank')
      await page.goto(link ?? '')
      await heading(page, title)
      await expectStandards(page, title)
    }
    // A link that nobody knows is answered with 404, which the browser's console counts as an error.
    expect(faults.filter((fault) => !/404/.test(fault))).toEqual([])
    await close()
  })

  test('the whole way is walked with the keyboard alone, and what has focus is in sight', async () => {
    const { page, close } = await visit(browser, phone)
    await page.goto(open.link)
    await page.getByRole('button', { name: 'Börja svara' }).waitFor()
    await pressByKey(page, page.getByRole('button', { name: 'Börja svara' }))
    for (let number = 1; number <= 7; number++) {
      await page.getByText(`Sida ${number} av 7`).waitFor()
      const statements = page.locator('fieldset')
      const count = await statements.count()
      for (let index = 0; index < count; index++) {
        await tabTo(page, statements.nth(index).getByRole('radio').first())
        await page.keyboard.press(index === 0 ? 'Space' : 'ArrowRight')
      }
      expect(await page.locator('fieldset :checked').count()).toBe(count)
      await pressByKey(page, page.getByRole('button', { name: /^(Nästa|Till granskningen)$/ }))
    }
    await heading(page, 'Granska och skicka')
    await pressByKey(page, page.getByRole('button', { name: 'Skicka svaren' }))
    await heading(page, 'Tack, ditt svar är framme')
    await close()
  })

  test('the paper, the privacy page and the accessibility statement meet the standards', async () => {
    const { page, faults, close } = await visit(browser, phone)
    const pages = [`/s/${open.id}/papper`, `/s/${open.id}/papper?sprak=en`, '/integritet', '/tillganglighet']
    for (const path of pages) {
      await page.goto(`${system.address}${path}`)
      await heading(page, /./)
      await page.waitForLoadState('networkidle')
      await expectStandards(page, path)
    }
    await page.goto(`${system.address}/integritet`)
    await page
      .getByText(/^([0-9a-f]{8} ){7}[0-9a-f]{8}$/)
      .first()
      .waitFor()
    expect(faults).toEqual([])
    await close()
  })

  test('a page that breaks the standards is found to do so', async () => {
    const { page, close } = await visit(browser, phone)
    await page.goto(`${system.address}/tillganglighet`)
    await heading(page, /./)
    const spoil = (html: string) =>
      page.evaluate((text) => (document.querySelector('main')!.innerHTML = text), `<h1>Sida</h1>${html}`)
    await spoil('<p lang="sv"><input type="text" id="name"></p>')
    await expect(expectStandards(page, 'no label')).rejects.toThrow(/axe/)
    await spoil('<p id="twice">Ett</p><p id="twice">Två</p><a href="/"><b></b></a>')
    await expect(expectStandards(page, 'empty link')).rejects.toThrow(/axe|HTML_CodeSniffer/)
    await spoil('<table><tbody><tr><td><b>bredd</b></td></tr></tbody></table><i>kursiv</i><center>mitt</center>')
    await expect(expectStandards(page, 'old elements')).rejects.toThrow(/HTML_CodeSniffer/)
    // Long words are broken, here nothing may be.
    await spoil('<pre>Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft</pre>')
    await expect(expectStandards(page, 'too wide')).rejects.toThrow(/320 px|sideways|side/)
    await close()
  })
})
