import type { MailTransport } from './transport.ts'

/** What all senders of one process share: the way out, the public address, and whose turn it is. */
export interface MailDesk {
  readonly transport: MailTransport
  /** What people type, without a slash at the end: links begin with it. */
  readonly publicUrl: string
  /** How long addresses are kept after a round has closed. */
  readonly addressesKeptDays: number
  /** One mail in hand at a time, whichever run it belongs to. */
  oneAtATime<T>(work: () => Promise<T>): Promise<T>
}

export function openMailDesk(transport: MailTransport, publicUrl: string, addressesKeptDays: number): MailDesk {
  let last: Promise<unknown> = Promise.resolve()
  return {
    transport,
    addressesKeptDays,
    publicUrl: publicUrl.replace(/\/+$/, ''),
    oneAtATime(work) {
      const turn = last.then(work, work)
      last = turn.catch(() => undefined)
      return turn
    },
  }
}
