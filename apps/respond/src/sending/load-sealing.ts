import type { sealAnswers } from '@mognad/sealing/envelope'
import { NoContact } from '../door/door.type.ts'

interface Sealing {
  readonly sealAnswers: typeof sealAnswers
}

let loading: Promise<Sealing> | null = null

/** The sealing code, loaded once. A failed load is a network that failed: it is tried again with the next delivery. */
export function loadSealing(): Promise<Sealing> {
  loading ??= import('@mognad/sealing/envelope').catch(() => {
    loading = null
    throw new NoContact('the sealing code could not be loaded')
  })
  return loading
}

/** Fetches the sealing code when the browser has nothing better to do, so that Send is ready when it is pressed. */
export function loadSealingWhenIdle(): () => void {
  const load = () => {
    // A failure here is not the respondent's business yet: Send loads it again.
    loadSealing().catch(() => undefined)
  }
  if ('requestIdleCallback' in window) {
    const handle = window.requestIdleCallback(load, { timeout: 5_000 })
    return () => window.cancelIdleCallback(handle)
  }
  // Safari has no idle callback.
  const handle = setTimeout(load, 1_000)
  return () => clearTimeout(handle)
}
