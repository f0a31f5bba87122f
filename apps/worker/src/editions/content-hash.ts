import { createHash } from 'node:crypto'

/** So many characters are hashed at a time: a call for each row costs as much as the rows. */
const atATime = 64 * 1024

/** SHA-256 over rows in words, one after the other: equal rows have equal hashes wherever they were computed. */
export class ContentHash {
  readonly #hash = createHash('sha256')
  #waiting = ''

  say(...words: readonly unknown[]): void {
    this.#waiting += `${JSON.stringify(words)}\n`
    if (this.#waiting.length < atATime) return
    this.#hash.update(this.#waiting)
    this.#waiting = ''
  }

  /** The hash of everything that was said. Nothing can be said afterwards. */
  digest(): Uint8Array {
    return new Uint8Array(this.#hash.update(this.#waiting).digest())
  }
}
