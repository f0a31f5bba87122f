import { applyEdit, inverseOf, isSameField, type DraftEdit } from '@mognad/model/instruments/draft-edits'
import type { Instrument } from '@mognad/model/instruments/instrument'

/** One step back, and the same step forward again. */
interface Step {
  readonly back: DraftEdit
  readonly forward: DraftEdit
}

/** A draft while somebody writes in it. Everything shows at once; the server gets it afterwards. */
export interface DraftWork {
  readonly draft: Instrument
  /** What the server had when it last answered. */
  readonly revision: number
  /** Edits that the server does not have yet, the oldest first. */
  readonly pending: readonly DraftEdit[]
  /** So many of them, from the first, are on their way. */
  readonly sending: number
  readonly done: readonly Step[]
  readonly undone: readonly Step[]
}

const mostSteps = 200

export function beginWork(draft: Instrument, revision: number): DraftWork {
  return { draft, revision, pending: [], sending: 0, done: [], undone: [] }
}

/** Letters in one field are one step; what had been undone cannot be done again any more. */
export function edited(work: DraftWork, edit: DraftEdit): DraftWork {
  const back = inverseOf(work.draft, edit)
  if (!back) return work
  const last = work.done.at(-1)
  const isSame = last !== undefined && isSameField(last.forward, edit)
  const step: Step = isSame ? { back: last.back, forward: edit } : { back, forward: edit }
  const done = [...(isSame ? work.done.slice(0, -1) : work.done), step].slice(-mostSteps)
  return { ...written(work, edit), done, undone: [] }
}

export function undo(work: DraftWork): DraftWork {
  const step = work.done.at(-1)
  if (!step) return work
  return { ...written(work, step.back), done: work.done.slice(0, -1), undone: [...work.undone, step] }
}

export function redo(work: DraftWork): DraftWork {
  const step = work.undone.at(-1)
  if (!step) return work
  return { ...written(work, step.forward), done: [...work.done, step], undone: work.undone.slice(0, -1) }
}

export function sent(work: DraftWork): DraftWork {
  return { ...work, sending: work.pending.length }
}

export function saved(work: DraftWork, revision: number): DraftWork {
  return { ...work, revision, pending: work.pending.slice(work.sending), sending: 0 }
}

/** Nothing is lost: what was on its way waits again. */
export function notSaved(work: DraftWork): DraftWork {
  return { ...work, sending: 0 }
}

/** Somebody else has saved: what the server does not have is laid upon theirs. What has no place there any more is left out. */
export function rebased(work: DraftWork, theirs: Instrument, revision: number): DraftWork {
  let draft = theirs
  const pending = work.pending.filter((edit) => {
    const next = applyEdit(draft, edit)
    const isThere = next !== draft
    draft = next
    return isThere
  })
  return { ...work, draft, revision, pending, sending: 0 }
}

function written(work: DraftWork, edit: DraftEdit): DraftWork {
  const draft = applyEdit(work.draft, edit)
  if (draft === work.draft) return work
  const waiting = work.pending.slice(work.sending)
  const last = waiting.at(-1)
  const pending = last && isSameField(last, edit) ? [...work.pending.slice(0, -1), edit] : [...work.pending, edit]
  return { ...work, draft, pending }
}
