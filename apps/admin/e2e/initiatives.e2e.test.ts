import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, desk, expectAccessible, openBrowser, phone, picture, signIn, visit } from './browser.ts'
import { startSystem, type RunningSystem } from './running-system.ts'

const keyUser = 'nyckelanvandare@nacka.example'
const coordinator = 'samordnare@mognad.example'

describe.skipIf(!chromiumPath)(
  'from a weak factor to an initiative of another, copied, changed and talked about',
  () => {
    let system: RunningSystem
    let browser: Browser

    beforeAll(async () => {
      system = await startSystem()
      browser = await openBrowser()
    })
    afterAll(async () => {
      await browser?.close()
      await system?.stop()
    })

    test('the key user finds one with a misspelt word, copies it, and sees it in the own portfolio', async () => {
      const { page, faults, close } = await visit(browser, desk)
      await signIn(page, system.address, keyUser)
      await page.getByRole('link', { name: 'Inspiration', exact: true }).click()
      await page.locator('.initiative-list h3').first().waitFor()
      // Every suggestion that says why names the own index, a likeness or a rise.
      const reasons = await page.locator('.initiative-reasons li').allInnerTexts()
      expect(reasons.length).toBeGreaterThan(0)
      for (const reason of reasons) expect(reason).toMatch(/svagt hos er: index \d|liknar er|har stigit klart/)
      await expectAccessible(page)
      await picture(page, 'inspiration')

      const title = await page.locator('.initiative-list h3').first().innerText()
      const word = title.split(/\s+/).toSorted((a, b) => b.length - a.length)[0]!
      const misspelt = word.length > 5 ? word.slice(0, 3) + word.slice(4) : word
      await page.getByLabel('Sök ord, felstavningar går bra').fill(misspelt)
      await page.getByRole('button', { name: 'Sök', exact: true }).click()
      await page.getByRole('link', { name: title, exact: true }).click()
      await page.getByRole('heading', { level: 1, name: title }).waitFor()
      await expectAccessible(page)
      await picture(page, 'initiative')
      await page.getByRole('button', { name: 'Det här vill vi också göra' }).click()
      await page.getByRole('link', { name: 'Gå till ert eget' }).click()
      await page.getByRole('link', { name: 'Ändra' }).click()
      await page.getByLabel('Rubrik').fill('Vårt eget försök')
      await expectAccessible(page)
      await page.getByRole('button', { name: 'Spara' }).click()
      await page.getByRole('heading', { level: 1, name: 'Vårt eget försök' }).waitFor()
      await page.getByRole('link', { name: 'Egna initiativ' }).click()
      await page.getByRole('link', { name: 'Vårt eget försök' }).waitFor()
      await expectAccessible(page)
      await picture(page, 'portfolio')
      expect(faults).toEqual([])
      await close()
    })

    test('on a phone, in English, one is commented on and reported; the coordinator hides it', async () => {
      const { page, faults, close } = await visit(browser, phone)
      await signIn(page, system.address, keyUser)
      await page.evaluate(() => localStorage.setItem('mognad.language', 'en'))
      await page.goto(`${system.address}/inspiration`)
      const title = await page.locator('.initiative-list h3').nth(1).innerText()
      await page.getByRole('link', { name: title, exact: true }).click()
      await page.getByRole('button', { name: 'Follow', exact: true }).click()
      await page
        .getByRole('button', { name: 'Unfollow' })
        .or(page.getByRole('button', { name: 'Stop following' }))
        .waitFor()
      await page.locator('.initiative-words textarea').fill('How long did it take?')
      await page.locator('.initiative-words form button').click()
      await page.getByText('How long did it take?').first().waitFor()
      await page.locator('.initiative-acts [aria-expanded]').click()
      const form = page.getByRole('form').filter({ has: page.locator('select') })
      await form.locator('select').selectOption('ADVERTISING')
      await expectAccessible(page)
      await form.getByRole('button').click()
      await expect.poll(() => page.locator('.initiative-acts [aria-expanded]').count()).toBe(0)

      const other = await visit(browser, desk)
      await signIn(other.page, system.address, coordinator)
      await other.page.goto(`${system.address}/inspiration/anmalda`)
      const entry = other.page.getByRole('listitem').filter({ hasText: title }).first()
      await entry.getByRole('button', { name: 'Dölj' }).click()
      await expectAccessible(other.page)
      await entry.getByRole('button', { name: 'Dölj initiativet' }).click()
      await entry.getByRole('button', { name: 'Visa igen' }).waitFor()
      await page.goto(`${system.address}/inspiration`)
      await page.locator('.initiative-list h3').first().waitFor()
      expect(await page.getByRole('link', { name: title, exact: true }).count()).toBe(0)
      expect([...faults, ...other.faults]).toEqual([])
      await other.close()
      await close()
    })
  },
)
