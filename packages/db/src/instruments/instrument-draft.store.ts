import type { Instrument } from '@mognad/model/instruments/instrument'
import type { Read, Transaction } from '../transaction.ts'

export interface InstrumentDraftRow {
  readonly id: string
  readonly key: string
  readonly copiedFrom: string
  /** Of the right form, perhaps with gaps; model's `checkDraft` reads it. */
  readonly definition: unknown
  /** Rises with every saving: whoever saves says which one was changed. */
  readonly revision: number
  readonly savedBy: string | null
  readonly savedAt: Date
}

const columns = `id, instrument_key as "key", copied_from as "copiedFrom", definition, revision, saved_by as "savedBy",
  saved_at as "savedAt"`

/** The drafts that there are, at most one of each instrument. */
export function instrumentDrafts(read: Read): Promise<InstrumentDraftRow[]> {
  return read.query(`select ${columns} from instrument_draft order by instrument_key`)
}

export async function instrumentDraft(read: Read, id: string): Promise<InstrumentDraftRow | null> {
  const [row] = await read.query<InstrumentDraftRow>(`select ${columns} from instrument_draft where id = $1`, [id])
  return row ?? null
}

/** The draft, with its row held until the transaction ends: nobody saves it meanwhile. */
export async function lockInstrumentDraft(tx: Transaction, id: string): Promise<InstrumentDraftRow | null> {
  const [row] = await tx.query<InstrumentDraftRow>(`select ${columns} from instrument_draft where id = $1 for update`, [
    id,
  ])
  return row ?? null
}

/** @returns false when the instrument has a draft already */
export async function insertInstrumentDraft(
  tx: Transaction,
  draft: { id: string; copiedFrom: string; definition: Instrument; personId: string },
): Promise<boolean> {
  const stored = await tx.execute(
    `insert into instrument_draft (id, instrument_key, copied_from, definition, saved_by) values ($1, $2, $3, $4, $5)
     on conflict (instrument_key) do nothing`,
    [draft.id, draft.definition.id, draft.copiedFrom, draft.definition, draft.personId],
  )
  return stored > 0
}

/** @returns the new revision; null when the draft is at another one by now, or is gone */
export async function saveInstrumentDraft(
  tx: Transaction,
  draft: { id: string; revision: number; definition: Instrument; personId: string },
): Promise<{ readonly revision: number; readonly savedAt: Date } | null> {
  const [saved] = await tx.query<{ revision: number; savedAt: Date }>(
    `update instrument_draft set definition = $3, revision = revision + 1, saved_by = $4, saved_at = now()
      where id = $1 and revision = $2 returning revision, saved_at as "savedAt"`,
    [draft.id, draft.revision, draft.definition, draft.personId],
  )
  return saved ?? null
}

export async function deleteInstrumentDraft(tx: Transaction, id: string): Promise<boolean> {
  return (await tx.execute('delete from instrument_draft where id = $1', [id])) > 0
}
