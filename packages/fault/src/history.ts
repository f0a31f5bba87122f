import { appendFileSync, readFileSync } from 'node:fs'

/** What a writer has seen, in the order in which it happened. Kept apart from the system that is killed. */
export type Event =
  | {
      readonly event: 'sent'
      readonly invitation: string
      readonly revision: number
      /** SHA-256 of the envelope, in hex. */
      readonly envelope: string
      /** What is sealed inside, for the comparison after the opening: made up, nobody's. */
      readonly answers: readonly number[]
    }
  | { readonly event: 'acknowledged'; readonly invitation: string; readonly revision: number }
  | { readonly event: 'refused'; readonly invitation: string; readonly revision: number; readonly code: string }

/** A file of events, one a line. */
export class History {
  /** How many answers have been acknowledged so far. */
  acknowledged = 0

  constructor(readonly file: string) {}

  /** Returns when the line is with the kernel: this program is not killed, its machine is not switched off. */
  append(event: Event): void {
    appendFileSync(this.file, `${JSON.stringify(event)}\n`)
    if (event.event === 'acknowledged') this.acknowledged += 1
  }

  read(): Event[] {
    const lines = readFileSync(this.file, 'utf8').split('\n').filter(Boolean)
    return lines.map((line) => JSON.parse(line) as Event)
  }
}
