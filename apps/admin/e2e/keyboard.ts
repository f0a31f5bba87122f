import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** More stops than any page has before what is looked for. */
const mostStops = 150

/**
 * Goes with Tab alone to a control, as somebody without a mouse. At every stop on the way what has the focus is in sight,
 * not covered by anything, and marked (WCAG 2.4.7 and 2.4.11).
 *
 * @throws when no number of tabs leads there
 */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor()
  for (let stop = 0; stop < mostStops; stop += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(whereFocusIs)
    expect(focused).toMatchObject({ isInSight: true, isMarked: true, isCovered: false })
    if (await target.first().evaluate((element) => element === document.activeElement)) return
  }
  throw new Error(`no tab leads to ${target.toString()} on ${page.url()}`)
}

/** Tab to a control and press it. */
export async function press(page: Page, target: Locator, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press(key)
}

/** Tab to a field and write. */
export async function write(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.press('Control+a')
  await page.keyboard.type(text)
}

function whereFocusIs() {
  const element = document.activeElement
  if (!element || element === document.body)
    return { element: 'nothing', isInSight: true, isMarked: true, isCovered: false }
  // A radio button lies within a label that is drawn as the choice; a field within a frame.
  const drawn = [element, element.closest('label'), element.closest('.ds-field')].filter((each) => each !== null)
  const box = element.getBoundingClientRect()
  // The skip link comes into sight by its focus, and within a date the browser marks day, month and year itself.
  const isMarked =
    element.matches('.ds-skip-link, [type=date], [type=datetime-local]') ||
    drawn.some((each) => {
      const { outlineStyle, boxShadow } = getComputedStyle(each)
      return outlineStyle !== 'none' || boxShadow !== 'none'
    })
  const [x, y] = [box.left + Math.min(box.width, innerWidth) / 2, box.top + Math.min(box.height, innerHeight) / 2]
  const top = document.elementFromPoint(x, y)
  const isCovered =
    top !== null && !drawn.some((each) => each.contains(top) || top.contains(each)) && box.width > 1 && box.height > 1
  return {
    element: element.outerHTML.slice(0, 160),
    isInSight: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
    isMarked,
    isCovered,
  }
}
