import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, signIn, visit } from './browser.ts'
import { ask, openLinkRound, type OpenLinkRound } from './open-link-round.ts'
import { answerOne, heading, press } from './questionnaire.ts'
import { startSystem, type RunningSystem } from './running-system.ts'
import { expectStandards, smallTargets } from './standards.ts'

const keyUser = 'nyckelanvandare@nacka.example'

describe.skipIf(!chromiumPath)('the questionnaire in a browser', () => {
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

  test('a tab that is closed right after Send loses nothing; the same link on a second device replaces the answer', async () => {
    const first = await visit(browser, phone)
    const { page } = first
    await page.goto(personal[0] ?? '')
    await answerOne(page)
    const sent = page.waitForRequest(/\/respond\/answer$/)
    await press(page, 'Skicka svaren')
    await sent
    await page.close()

    const second = await visit(browser, desk)
    await expect
      .poll(async () => {
        await second.page.goto('about:blank')
        await second.page.goto(personal[0] ?? '')
        await second.page.getByRole('button', { name: 'Börja svara' }).waitFor()
        return second.page.getByText('Du har svarat; ett nytt svar ersätter det').count()
      })
      .toBe(1)
    await answerOne(second.page, 5)
    await press(second.page, 'Skicka svaren')
    await heading(second.page, 'Tack, ditt svar är framme')
    await second.close()

    // Back on the first device: what was sent from there is either acknowledged again or known to be older.
    const again = await visit(browser, phone)
    await again.page.goto(personal[0] ?? '')
    await again.page.getByText('Du har svarat; ett nytt svar ersätter det').waitFor()
    await again.close()
    await first.close()
  })

  test('two devices at once: whoever comes second is asked which answer counts, and nothing is lost before that', async () => {
    const [late, early] = [await visit(browser, phone), await visit(browser, desk)]
    await late.page.goto(personal[1] ?? '')
    await answerOne(late.page)
    await late.page.route('**/respond/answer', (route) => route.abort())
    await press(late.page, 'Skicka svaren')
    await heading(late.page, 'Svaret är inte framme ännu')

    await early.page.goto(personal[1] ?? '')
    await answerOne(early.page)
    await press(early.page, 'Skicka svaren')
    await heading(early.page, 'Tack, ditt svar är framme')

    await late.page.unroute('**/respond/answer')
    await press(late.page, 'Försök nu')
    await heading(late.page, 'Ett annat svar har redan kommit in')
    await expectStandards(late.page, 'two answers')
    await press(late.page, 'Skicka svaret från den här enheten')
    await heading(late.page, 'Tack, ditt svar är framme')
    await late.close()
    await early.close()
  })

  test('offline nothing is lost: the answer waits, also over a closed tab, and goes when the network is back', async () => {
    const { page, close } = await visit(browser, phone)
    await page.goto(open.link)
    await answerOne(page)
    await page.context().setOffline(true)
    await press(page, 'Skicka svaren')
    await heading(page, 'Svaret är inte framme ännu')
    await expectStandards(page, 'waiting for the network')
    await page.context().setOffline(false)
    await heading(page, 'Tack, ditt svar är framme')

    // Sealed but not acknowledged, then closed: the next opening sends it before anything else.
    await page.goto('about:blank')
    await page.goto(open.link)
    await answerOne(page)
    await page.route('**/respond/answer', (route) => route.abort())
    await press(page, 'Skicka svaren')
    await heading(page, 'Svaret är inte framme ännu')
    await page.goto('about:blank')
    await page.unroute('**/respond/answer')
    await page.goto(open.link)
    await heading(page, 'Tack, ditt svar är framme')
    expect(await page.evaluate(() => Object.keys(localStorage).filter((key) => /draft|envelope/.test(key)))).toEqual([])
    await close()
  })

  test('behind an open link a respondent is told what that means, chooses a unit, and can hand the device on', async () => {
    const { page, faults, close } = await visit(browser, phone)
    await page.goto(open.link)
    await page.getByText('Alla som har länken kan svara').waitFor()
    await page.getByText(/Den här enkäten har ingen nyckelinnehavare/).waitFor()
    await expectStandards(page, 'welcome by open link')
    expect(await smallTargets(page)).toEqual([])
    const unit = page.getByLabel('Vilken enhet svarar du för?')
    expect(await unit.locator('option').count()).toBeGreaterThan(5)
    await unit.selectOption({ index: 3 })
    await press(page, 'Börja svara')
    await page.getByText('Vad menas med digitala verktyg?').first().click()
    await page.getByText('Program och utrustning.').first().waitFor()
    await expectStandards(page, 'an explanation')
    await page.locator('.scale-step').nth(2).click()
    for (let number = 1; number <= 6; number++) {
      await press(page, 'Nästa')
      await press(page, 'Gå vidare ändå')
    }
    await heading(page, 'Frågor från Nacka')
    await page.getByText('Vi har de lokaler vi behöver.').waitFor()
    await expectStandards(page, 'own questions')
    await page.locator('.scale-step').nth(0).click()
    await press(page, 'Till granskningen')
    await press(page, 'Skicka svaren')
    await heading(page, 'Tack, ditt svar är framme')

    await page.goto('about:blank')
    await page.goto(open.link)
    await page.getByText('Du har svarat; ett nytt svar ersätter det').waitFor()
    await press(page, 'Svara som en annan person')
    await page.getByRole('button', { name: 'Börja svara' }).waitFor()
    expect(await page.getByText('Du har svarat; ett nytt svar ersätter det').count()).toBe(0)
    expect(faults).toEqual([])
    await close()
  })

  test('the key user finds the one link on the page of the round, and no rate or reminder that it could not have', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await signIn(page, system.address, keyUser)
    await page.goto(`${system.address}/matning/${open.id}`)
    await page.getByText(open.link).waitFor()
    await page.getByRole('img', { name: 'QR-kod med länken till enkäten' }).waitFor()
    await page.getByText('Ingen svarsfrekvens: bakom en öppen länk vet ingen vilka som kunde ha svarat.').waitFor()
    expect(await page.getByRole('button', { name: 'Påminn nu' }).count()).toBe(0)
    await expectAccessible(page)
    await page.setViewportSize(phone)
    await expectAccessible(page)
    expect(faults).toEqual([])
    await close()
  })

  test('an administrator types in a paper with digits only, and it lies in the box as if its owner had answered', async () => {
    const { page, faults, close } = await visit(browser, desk)
    await page.goto(`${system.address}/s/${open.id}/inmatning`)
    await page.getByLabel('Länken på papperet').waitFor()
    await expectStandards(page, 'a paper’s link')
    await page.keyboard.type('något annat')
    await page.keyboard.press('Enter')
    await page.getByText('Länken är inte hel').waitFor()
    await expectStandards(page, 'a paper’s link that is wrong')
    for (const paper of [1, 2]) {
      await page.getByLabel('Länken på papperet').fill(open.link)
      await page.keyboard.press('Enter')
      await heading(page, 'Svaren på papperet')
      await page.keyboard.type('123456012345601234560123456012')
      if (paper === 1) await expectStandards(page, 'a paper')
      await page.keyboard.type('6')
      await page.keyboard.press('Enter')
      await heading(page, 'Papperet är inmatat')
      await page.keyboard.press('Enter')
    }
    await page.getByText('2 papper är inmatade sedan du öppnade sidan.').waitFor()
    // Two papers behind the same open link are two answers, and neither stays on this device.
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
    expect(faults).toEqual([])
    await close()
  })

  test('without scripts everything that is asked can be read, and what is needed to answer is said', async () => {
    const context = await browser.newContext({ viewport: phone, javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(personal[0] ?? '')
    await heading(page, 'För att svara här behövs JavaScript')
    expect(await page.getByRole('listitem').count()).toBe(30)
    await page.getByRole('link', { name: 'Läs påståendena och skriv ut enkäten' }).click()
    await heading(page, 'Digital mognad i trettio påståenden')
    await context.close()
  })

  test('whoever is still answering when the round closes is told so, and may erase what is left', async () => {
    const respondent = await visit(browser, phone)
    await respondent.page.goto(open.link)
    await answerOne(respondent.page)
    const office = await visit(browser, desk)
    await signIn(office.page, system.address, keyUser)
    await ask(office.page, 'mutation ($input: CloseRoundInput!) { closeRound(input: $input) { round { id } } }', {
      input: { roundId: open.id },
    })
    await expect
      .poll(
        async () =>
          ((await (await fetch(`${system.address}/respond/rounds/${open.id}/box`)).json()) as { state: string }).state,
        {
          timeout: 400_000,
        },
      )
      .toMatch(/closed|void/)
    await press(respondent.page, 'Skicka svaren')
    await heading(respondent.page, 'Svaret hann inte fram')
    await expectStandards(respondent.page, 'too late')
    await press(respondent.page, 'Ta bort mina svar från den här enheten')
    await respondent.page.getByText('Svaren är borttagna från den här enheten.').waitFor()
    await respondent.page.goto('about:blank')
    await respondent.page.goto(open.link)
    // Fewer than seven have answered: the worker has ended the round without a result.
    await heading(respondent.page, 'Enkäten avslutades utan resultat')
    await expectStandards(respondent.page, 'closed')
    await office.close()
    await respondent.close()
  })
})
