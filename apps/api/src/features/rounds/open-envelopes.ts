import { itemsInOrder } from '@mognad/model/instruments/items-in-order'
import { parseInstrument } from '@mognad/model/instruments/parse-instrument'
import { validateAnswers } from '@mognad/model/responses/validate-answers'
import { openEnvelope, Unreadable, type BoxKey } from '@mognad/sealing'

export interface SealedRow {
  readonly keyGroupId: string
  readonly envelope: Uint8Array
}

export interface GroupAnswers {
  readonly keyGroupId: string
  readonly answers: readonly number[]
}

export interface Readings {
  readonly answers: readonly GroupAnswers[]
  /** Envelopes that do not open, or hold what is no response to this instrument. */
  readonly unreadable: number
}

/** Opens envelopes in memory. Which of them could not be read is not told: only how many. */
export async function readAll(
  boxKey: BoxKey,
  batchId: string,
  definition: unknown,
  envelopes: readonly SealedRow[],
): Promise<Readings> {
  const parsed = parseInstrument(definition)
  if (!parsed.ok) throw new Error('the stored instrument is not valid')
  const items = itemsInOrder(parsed.instrument)
  const answers: GroupAnswers[] = []
  let unreadable = 0
  for (const { keyGroupId, envelope } of envelopes) {
    const codes = await openOne(boxKey, { batchId, keyGroupId, envelope })
    if (codes && validateAnswers(items, codes).length === 0) answers.push({ keyGroupId, answers: codes })
    else unreadable += 1
  }
  return { answers, unreadable }
}

async function openOne(boxKey: BoxKey, sealed: Parameters<typeof openEnvelope>[1]): Promise<number[] | null> {
  try {
    return await openEnvelope(boxKey, sealed)
  } catch (error) {
    if (error instanceof Unreadable) return null
    throw error
  }
}
