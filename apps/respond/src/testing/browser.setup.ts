import { configure } from '@testing-library/dom'

// Waiting costs nothing where all is well; one second, the library's own, is short on a busy machine.
configure({ asyncUtilTimeout: 60_000 })

// What jsdom lacks of a browser. In tests without jsdom nothing changes.

// jsdom brings an ArrayBuffer and a Uint8Array of its own, which Node's WebCrypto does not take for bytes. A browser has
// one of each.
Object.assign(globalThis, {
  ArrayBuffer: Buffer.alloc(1).buffer.constructor,
  Uint8Array: Object.getPrototypeOf(Buffer),
})

if (typeof window !== 'undefined') {
  // No layout, so nothing to scroll.
  window.scrollTo = () => undefined
  Element.prototype.scrollIntoView = () => undefined
}
