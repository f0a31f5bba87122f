import { attackEdition, type EditionAttacked, type StoredEdition } from '@mognad/scoring/gate'

export interface AttackInput {
  readonly edition: StoredEdition
  readonly earlier: readonly StoredEdition[]
  readonly wanted: readonly string[]
  readonly seed: number
}

/** The attack on some nodes of an edition. */
export function attackEditionTask({ edition, earlier, wanted, seed }: AttackInput): EditionAttacked {
  return attackEdition(edition, { earlier, wanted, seed })
}
