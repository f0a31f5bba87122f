import type { Transaction } from '../transaction.ts'
import type { PlannedBox } from './round-plan.store.ts'

/** The key of a box as it is stored; the private half is locked by the code and the server, or by the server alone. */
export interface StoredBoxKey {
  readonly publicKey: Uint8Array
  readonly boxKey: Uint8Array
  /** Null where no code locks the key. */
  readonly salt: Uint8Array | null
  readonly codeCheck: Uint8Array | null
}

/** @returns false when the box is not planned any more, or has a key already */
export async function setBoxKey(tx: Transaction, batchId: string, key: StoredBoxKey): Promise<boolean> {
  const bytes = (each: Uint8Array | null) => each && Buffer.from(each)
  const [row] = await tx.query<{ set: boolean }>('select set_box_key($1, $2, $3, $4, $5) as set', [
    batchId,
    bytes(key.publicKey),
    bytes(key.boxKey),
    bytes(key.salt),
    bytes(key.codeCheck),
  ])
  return row?.set ?? false
}

/** Who keeps the code of a planned box, and how strong it is. Another strength throws the key away. */
export async function planBox(tx: Transaction, batchId: string, box: PlannedBox): Promise<boolean> {
  const { strength, keyHolder, keyHolderEmail } = box
  const [row] = await tx.query<{ planned: boolean }>('select plan_box($1, $2, $3, $4) as planned', [
    batchId,
    strength,
    keyHolder,
    keyHolderEmail,
  ])
  return row?.planned ?? false
}

/** @returns false when there was no key, or the box is in use */
export async function forgetBoxKey(tx: Transaction, batchId: string): Promise<boolean> {
  const [row] = await tx.query<{ forgotten: boolean }>('select forget_box_key($1) as forgotten', [batchId])
  return row?.forgotten ?? false
}
