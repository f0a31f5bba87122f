import { codeOfStep, dontKnowCode, skippedCode } from '@mognad/model/instruments/answer-value'
import type { OrderedItem } from '@mognad/model/instruments/items-in-order'

/** What a key means beside a statement; null for keys that mean nothing here. */
export type KeyMeaning =
  | { readonly answer: number; readonly goOn: boolean }
  /** To the next statement, leaving this one as it is. */
  | { readonly answer: null; readonly goOn: true }

/**
 * Answers typed from a paper: the digit of a step, 0 for "don't know" (where 0 is no step itself), Backspace takes the
 * answer away, Enter goes on.
 */
export function keyMeaning(item: OrderedItem, key: string): KeyMeaning | null {
  if (key === 'Enter') return { answer: null, goOn: true }
  if (key === 'Backspace' || key === 'Delete') return { answer: skippedCode, goOn: false }
  if (!/^\d$/.test(key) || item.scale === null) return null
  const digit = Number(key)
  if (digit >= item.scale.min && digit <= item.scale.max) return { answer: codeOfStep(item, digit), goOn: true }
  const dontKnow = dontKnowCode(item)
  return digit === 0 && dontKnow !== null ? { answer: dontKnow, goOn: true } : null
}
