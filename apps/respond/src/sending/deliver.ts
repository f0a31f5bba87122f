import type { Door } from '../door/door.ts'
import { LinkUnknown, NoContact, type Standing } from '../door/door.type.ts'
import type { DraftStore, PendingEnvelope } from '../drafts/draft-store.ts'

/** How a delivery ended. Only `sent` and the respondent's own choice erase anything on the device. */
export type Delivery = 'sent' | 'newer' | 'closed' | 'unknown' | 'refused'

export interface DeliveryTask {
  readonly batchId: string
  readonly door: Door
  readonly store: DraftStore
  /** Seals the draft for this key group; throws `NoContact` when the sealing code cannot be loaded. */
  readonly seal: (keyGroupId: string) => Promise<PendingEnvelope['envelope']>
  /** Resolves when it is time for the next try; never, once the page has been left. */
  readonly pause: (failures: number) => Promise<void>
}

/**
 * Delivers one answer and does not give up: status, next revision, sealed once, kept, sent until the server says that
 * it is stored. The envelope is kept before the first try, so a lost reply is followed by the same bytes again and the
 * answer counts once.
 */
export async function deliver(task: DeliveryTask): Promise<Delivery> {
  for (let failures = 1; ; failures += 1) {
    try {
      return await tryOnce(task)
    } catch (error) {
      if (error instanceof LinkUnknown) return 'unknown'
      if (!(error instanceof NoContact)) throw error
    }
    await task.pause(failures)
  }
}

async function tryOnce(task: DeliveryTask): Promise<Delivery> {
  const pending = task.store.readPending(task.batchId) ?? (await prepare(task))
  if (!pending) return 'closed'
  switch (await task.door.putAnswer(pending)) {
    case 'STORED':
      task.store.eraseAll()
      return 'sent'
    case 'NEWER_ANSWER':
      return 'newer'
    case 'REVISION_SKIPPED':
      // The server knows less than this device does, as after a restore: nothing newer is there to be asked about. The
      // draft is sealed anew under the number that is next now.
      task.store.erasePending()
      throw new NoContact('the revision is not the next one')
    case 'NOT_OPEN':
      task.store.erasePending()
      return 'closed'
    case 'LINK_UNKNOWN':
      return 'unknown'
    case 'REFUSED':
      // Sealed anew next time: perhaps a new version of the page knows better.
      task.store.erasePending()
      return 'refused'
  }
}

async function prepare({ batchId, door, store, seal }: DeliveryTask): Promise<PendingEnvelope | null> {
  const standing: Standing = await door.standing()
  if (!standing.open) return null
  const pending = { batchId, revision: standing.revision + 1, envelope: await seal(standing.keyGroupId) }
  store.writePending(pending)
  return pending
}
