import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeAll, vi } from 'vitest'
import { loadPageTexts, startLanguages } from '../lib/i18n.ts'

// Every page is a lazy import, and test machines are slow.
configure({ asyncUtilTimeout: 60_000 })

// What jsdom lacks and the components call.
globalThis.CSS ??= {} as typeof CSS
CSS.escape ??= (text: string) => text.replace(/[^\w-]/g, (sign) => `\\${sign}`)
HTMLDialogElement.prototype.showModal = function showModal() {
  this.open = true
}
HTMLDialogElement.prototype.show = HTMLDialogElement.prototype.showModal
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}
document.getAnimations ??= () => []
window.scrollTo = vi.fn() as unknown as typeof window.scrollTo

beforeAll(async () => {
  await startLanguages('sv')
  await loadPageTexts()
})
afterEach(() => {
  cleanup()
  // The files share one window; an address that one leaves with a hash would make the next scroll to its chart.
  window.history.replaceState(null, '', '/')
})
