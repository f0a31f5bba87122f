import { createHash } from 'node:crypto'
import type { Event } from './history.ts'

/** A row of the table of sealed answers. */
export interface StoredRow {
  readonly slot: Buffer
  readonly revision: number
  readonly envelope: Buffer
}

export interface Verdict {
  readonly acknowledged: number
  readonly people: number
  /** Acknowledged answers that are neither there nor replaced by a later one of the same person, which knew of them. */
  readonly lost: readonly string[]
  /** Rows beyond one for each person, and rows that nobody has sent. */
  readonly extra: readonly string[]
  /** Answers that the door did not take although nobody else had answered. */
  readonly refused: readonly string[]
  /** What must be in the box: the answers of each stored row. */
  readonly expected: readonly (readonly number[])[]
}

/**
 * Compares what writers have seen with what lies in the database. Knows nothing of the writers but the history that
 * they kept, and of the system nothing but its rows.
 *
 * @param slotOf where the answer of an invitation lies
 */
export function checkAnswers(
  history: readonly Event[],
  rows: readonly StoredRow[],
  slotOf: (invitation: string) => Buffer,
): Verdict {
  const sent = new Map<string, Map<string, readonly number[]>>()
  const newest = new Map<string, number>()
  const refused: string[] = []
  const lost: string[] = []
  let acknowledged = 0
  for (const event of history) {
    const { invitation, revision } = event
    if (event.event === 'sent') {
      const own = sent.get(invitation) ?? new Map<string, readonly number[]>()
      sent.set(invitation, own.set(`${revision} ${event.envelope}`, event.answers))
    } else if (event.event === 'acknowledged') {
      acknowledged += 1
      // The door gave out the same number again: it had forgotten the answer that had it.
      if (revision <= (newest.get(invitation) ?? 0)) lost.push(`${invitation} ${revision}`)
      newest.set(invitation, Math.max(revision, newest.get(invitation) ?? 0))
    } else refused.push(`${invitation} ${revision} ${event.code}`)
  }
  const stored = new Map<string, StoredRow[]>()
  for (const row of rows) {
    const slot = row.slot.toString('hex')
    stored.set(slot, [...(stored.get(slot) ?? []), row])
  }
  const extra: string[] = []
  const expected: (readonly number[])[] = []
  for (const [invitation, own] of sent) {
    const slot = slotOf(invitation).toString('hex')
    const [row, ...more] = stored.get(slot) ?? []
    stored.delete(slot)
    for (const each of more) extra.push(`${invitation} ${each.revision}`)
    if ((row?.revision ?? 0) < (newest.get(invitation) ?? 0)) lost.push(`${invitation} ${newest.get(invitation)}`)
    if (!row) continue
    const answers = own.get(`${row.revision} ${createHash('sha256').update(row.envelope).digest('hex')}`)
    if (answers) expected.push(answers)
    else extra.push(`${invitation} ${row.revision}: other bytes than were sent`)
  }
  for (const slot of stored.keys()) extra.push(`slot ${slot}: nobody's`)
  return { acknowledged, people: newest.size, lost, extra, refused, expected }
}

/** Whether two bags hold the same, each as often. Order says nothing: it was shuffled away. */
export function isSameMultiset(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): boolean {
  const sorted = (bag: readonly (readonly number[])[]) => bag.map((each) => each.join(',')).toSorted()
  return sorted(one).join('\n') === sorted(other).join('\n')
}
