import { useApolloClient, useMutation } from '@apollo/client/react'
import { useCallback, useEffect, useRef, useState } from 'react'
import { checkDraft } from '@mognad/model/instruments/check-draft'
import type { DraftEdit } from '@mognad/model/instruments/draft-edits'
import type { Instrument } from '@mognad/model/instruments/instrument'
import {
  InstrumentDraftDocument,
  type InstrumentDraftPartsFragment,
  SaveInstrumentDraftDocument,
} from '../../generated/graphql.ts'
import { errorCode } from '../../lib/errors.ts'
import { beginWork, edited, notSaved, rebased, redo, saved, sent, undo, type DraftWork } from './draft-work.ts'

/** A pause in the writing: then it is saved. */
const pauseMs = 700
/** After a failure, so long until it is tried again. */
const againMs = 8_000

export interface Saving {
  /** `waiting`: written and not sent yet; `clash`: somebody else has saved meanwhile. */
  readonly state: 'saved' | 'waiting' | 'sending' | 'failed' | 'clash'
  readonly at: string
  readonly error: unknown
}

export interface DraftDesk {
  readonly draft: Instrument
  /** The revision that the server has by now. */
  latestRevision(): number
  readonly saving: Saving
  readonly canUndo: boolean
  readonly canRedo: boolean
  edit(edit: DraftEdit): void
  undo(): void
  redo(): void
  /** Saves what waits. @returns whether the server has everything */
  save(): Promise<boolean>
  /** Fetches what somebody else has saved, and lays what waits upon it; or gives it up. */
  fetchTheirs(keepMine: boolean): Promise<void>
}

export function readDraft(definition: string): Instrument {
  const checked = checkDraft(JSON.parse(definition))
  if (!checked.hasForm) throw new Error('a draft without form was stored')
  return checked.draft
}

/** A draft that shows what is written at once and saves it in the pauses. */
export function useDraftWork({ id, definition, revision, savedAt }: InstrumentDraftPartsFragment): DraftDesk {
  const client = useApolloClient()
  const [send] = useMutation(SaveInstrumentDraftDocument)
  const [work, setWork] = useState(() => beginWork(readDraft(definition), revision))
  const [answer, setAnswer] = useState<{ at: string; error: unknown }>({ at: savedAt, error: null })
  // What is sent must be what stands there when it is sent, not when the timer was set.
  const now = useRef(work)
  const change = useCallback((next: (before: DraftWork) => DraftWork) => {
    now.current = next(now.current)
    setWork(now.current)
  }, [])
  const flight = useRef<Promise<boolean> | null>(null)

  const save = useCallback(async (): Promise<boolean> => {
    const once = async (): Promise<boolean> => {
      change(sent)
      const { draft, revision: from } = now.current
      const input = { id, revision: from, definition: JSON.stringify(draft) }
      try {
        const { data } = await send({ variables: { input } })
        if (!data) throw new Error('the answer has no data')
        const { revision: reached, savedAt: at } = data.saveInstrumentDraft
        change((before) => saved(before, reached))
        setAnswer({ at, error: null })
        return true
      } catch (error) {
        change(notSaved)
        setAnswer(({ at }) => ({ at, error }))
        return false
      }
    }
    // One at a time: the next one needs the revision that this one makes. Letters that come in meanwhile go with it.
    const everything = async (): Promise<boolean> => {
      while (now.current.pending.length > 0) if (!(await once())) return false
      return true
    }
    flight.current ??= everything().finally(() => {
      flight.current = null
    })
    return flight.current
  }, [change, id, send])

  const clash = answer.error !== null && errorCode(answer.error) === 'INSTRUMENT_DRAFT_CHANGED'
  const isWaiting = work.pending.length > 0 && work.sending === 0
  useEffect(() => {
    if (!isWaiting || clash) return
    const timer = setTimeout(() => void save(), answer.error === null ? pauseMs : againMs)
    return () => clearTimeout(timer)
  }, [isWaiting, work.pending, clash, answer.error, save])

  useEffect(() => {
    if (work.pending.length === 0) return
    const stay = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', stay)
    return () => window.removeEventListener('beforeunload', stay)
  }, [work.pending.length])

  const fetchTheirs = async (keepMine: boolean) => {
    const { data } = await client
      .query({ query: InstrumentDraftDocument, variables: { id }, fetchPolicy: 'network-only' })
      .catch((error: unknown) => {
        setAnswer(({ at }) => ({ at, error }))
        return { data: undefined }
      })
    const theirs = data?.instrumentDraft
    if (!theirs) return
    const draft = readDraft(theirs.definition)
    change((before) => (keepMine ? rebased(before, draft, theirs.revision) : beginWork(draft, theirs.revision)))
    setAnswer({ at: theirs.savedAt, error: null })
  }

  const state: Saving['state'] = clash
    ? 'clash'
    : work.sending > 0
      ? 'sending'
      : work.pending.length === 0
        ? 'saved'
        : answer.error === null
          ? 'waiting'
          : 'failed'
  return {
    draft: work.draft,
    latestRevision: () => now.current.revision,
    saving: { state, at: answer.at, error: answer.error },
    canUndo: work.done.length > 0,
    canRedo: work.undone.length > 0,
    edit: (edit) => change((before) => edited(before, edit)),
    undo: () => change(undo),
    redo: () => change(redo),
    save,
    fetchTheirs,
  }
}
