import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { foundByAxe } from './browser.ts'

const sniffer = readFileSync(createRequire(import.meta.url).resolve('html_codesniffer/build/HTMLCS.js'), 'utf8')

/** HTML_CodeSniffer runs in the page itself; pa11y would bring a second browser for the same. */
declare global {
  interface Window {
    HTMLCS?: {
      process(standard: string, source: Document, done: () => void): void
      getMessages(): { type: number; code: string; msg: string; element: Element }[]
    }
  }
}

/** Nothing is found on the page by any of the standards. What is found stands in the one line of the failure. */
export async function expectStandards(page: Page, state: string): Promise<void> {
  const found = await foundByStandards(page)
  expect(found, `${state}: ${found.join('; ')}`).toEqual([])
}

/**
 * What axe and HTML_CodeSniffer find, in light and in dark, and what is lost or scrolls sideways on a narrow screen (which is
 * also 400 % zoom of 1280), with forced colours, or with as much space in the text as WCAG 1.4.12 allows.
 */
export async function foundByStandards(page: Page): Promise<string[]> {
  const found: string[] = []
  const note = (how: string, what: readonly string[]) => found.push(...what.map((each) => `${how}: ${each}`))
  note('axe', await axeFindings(page))
  note('HTML_CodeSniffer', await foundBySniffer(page))
  await page.emulateMedia({ colorScheme: 'dark' })
  note('axe in dark', await axeFindings(page, ['color-contrast']))
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' })
  note('forced colours', await lostOn(page))
  await page.emulateMedia({ forcedColors: 'none' })
  const size = page.viewportSize() ?? { width: 390, height: 844 }
  await page.setViewportSize({ width: 320, height: 256 })
  note('320 px', await lostOn(page))
  const remove = await spaceText(page)
  note('spaced text at 320 px', await lostOn(page))
  await remove()
  await page.setViewportSize(size)
  return found
}

async function axeFindings(page: Page, only?: string[]): Promise<string[]> {
  const violations = await foundByAxe(page, only)
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

async function foundBySniffer(page: Page): Promise<string[]> {
  await page.evaluate(sniffer)
  return page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const error = 1
        // HTML lets an e-mail address be a user name. The sniffer does not know, and breaks down where it would say so.
        const names = [...document.querySelectorAll('[type=email][autocomplete=username]')]
        for (const field of names) field.setAttribute('autocomplete', 'email')
        window.HTMLCS?.process('WCAG2AA', document, () => {
          for (const field of names) field.setAttribute('autocomplete', 'username')
          resolve(
            (window.HTMLCS?.getMessages() ?? [])
              .filter(({ type }) => type === error)
              .map(({ code, msg, element }) => `${code}: ${msg} ${element.outerHTML?.slice(0, 120) ?? ''}`),
          )
        })
      }),
  )
}

/** What scrolls sideways, and text that is cut off by its own box. */
export async function lostOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const wide = scrollWidth - clientWidth
    const inner = [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
    const furthest = inner
      .filter(
        (element) =>
          element.getBoundingClientRect().right > clientWidth && !element.closest('[data-scrolls], .table-scroll'),
      )
      .at(-1)
    // Text for screen readers only is cut on purpose: one pixel wide. A field scrolls what is typed into it.
    const cut = inner.filter(
      (element) =>
        element.clientWidth > 1 &&
        ['hidden', 'clip'].includes(getComputedStyle(element).overflowX) &&
        !['PROGRESS', 'INPUT'].includes(element.tagName) &&
        element.scrollWidth > element.clientWidth + 1,
    )
    return [
      ...(wide > 0 ? [`${wide} px to the side, as of ${furthest?.outerHTML.slice(0, 120)}`] : []),
      ...cut.map((element) => element.outerHTML.slice(0, 120)),
    ]
  })
}

/** The most that a reader may ask for: WCAG 1.4.12. Set as a reader's own style sheet is, past the page's policy. */
async function spaceText(page: Page): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle(() => {
    const spaced = new CSSStyleSheet()
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
    )
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, spaced]
    return spaced
  })
  return async () => {
    await page.evaluate((spaced) => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== spaced)
    }, sheet)
    await sheet.dispose()
  }
}

/** Controls that a finger cannot hit: less than 44 px high or wide, links in running text aside. */
export async function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        'main button, main .scale-step, main .dont-know, main select, main summary',
      ),
    ]
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.height < 44 || box.width < 44)
      .map(({ element, box }) => `${element.className || element.tagName}: ${box.width} × ${box.height}`),
  )
}
