import { EventEmitter, once } from 'node:events'

/** How many envelopes of a box have been opened. Of nobody's order, nobody's content. */
export interface OpeningStep {
  readonly done: number
  readonly total: number
}

/** Whoever has left is noticed after this long at the latest. */
const waitMs = 1_500
/** So long one waits for an opening that has not begun. */
const patienceMs = 60_000

/**
 * How far the openings of this process have come. In memory only: an opening is one transaction, of which nothing can be
 * seen in the database before it is over. Where several processes serve one address, the one that opens is not always the
 * one that is asked; then nothing is told and the opening takes its course.
 */
export class OpeningProgress {
  readonly #running = new Map<string, OpeningStep>()
  readonly #news = new EventEmitter().setMaxListeners(0)

  tell(roundId: string, step: OpeningStep): void {
    this.#running.set(roundId, step)
    this.#news.emit(roundId)
  }

  /** It has ended, well or not: the mutation that asked for it says which. */
  end(roundId: string): void {
    this.#running.delete(roundId)
    this.#news.emit(roundId)
  }

  /** The steps of a round's opening, from when it begins until it ends. */
  async *of(roundId: string): AsyncGenerator<OpeningStep> {
    let shown: OpeningStep | undefined
    for (const deadline = Date.now() + patienceMs; ;) {
      const step = this.#running.get(roundId)
      if (step && step !== shown) yield step
      if (shown && !step) return
      if (!shown && !step && Date.now() > deadline) return
      shown = step
      if (this.#running.get(roundId) !== step) continue // while the step was being told
      await once(this.#news, roundId, { signal: AbortSignal.timeout(waitMs) }).catch(() => undefined)
    }
  }
}
