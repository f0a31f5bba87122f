import type { Page } from './playwright.ts'

/** How long the page took from an act to the next picture, by the browser's own measure (Event Timing), in ms. */
export interface Interaction {
  readonly name: string
  /** the longest of the act's events; 0 where all were below what the browser reports (16) */
  readonly ms: number
}

declare global {
  interface Window {
    interactions?: number[]
  }
}

/** From now on the page keeps how long its interactions take. Once for each loaded page. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    if (window.interactions) return
    const kept: number[] = []
    window.interactions = kept
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ((entry as PerformanceEventTiming & { interactionId: number }).interactionId > 0) kept.push(entry.duration)
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  })
}

/**
 * Does one thing on the page and says how long the page took to answer it.
 *
 * @param act types or clicks as a person would; what it leads to may take longer than the answer
 */
export async function interact(page: Page, name: string, act: () => Promise<unknown>): Promise<Interaction> {
  await watch(page)
  await page.evaluate(() => window.interactions?.splice(0))
  await act()
  // The browser reports an event some frames after the picture that follows it.
  await page.waitForTimeout(700)
  const durations = await page.evaluate(() => window.interactions ?? [])
  return { name, ms: Math.max(0, ...durations) }
}
