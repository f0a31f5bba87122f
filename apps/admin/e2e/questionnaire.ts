import type { Page } from 'playwright-core'

/** Waits for a page of the questionnaire by its heading. */
export const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
export const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()

/** From the welcome page to the review, with one answer. */
export async function answerOne(page: Page, step = 3) {
  await press(page, /Börja svara|Fortsätt/)
  await page.locator('.scale-step').nth(step).click()
  for (;;) {
    await press(page, /^Nästa$|^Till granskningen$/)
    await press(page, 'Gå vidare ändå')
    if (await page.getByRole('button', { name: 'Skicka svaren' }).isVisible()) return
  }
}
