import { createContext, use } from 'react'
import type { ComparedNodes } from '@mognad/model/instruments/compare-versions'
import type { DraftEdit } from '@mognad/model/instruments/draft-edits'
import type { Instrument } from '@mognad/model/instruments/instrument'
import type { ProblemsByPath } from './draft-places.ts'

/** What every field of the editor needs. */
export interface Editor {
  readonly draft: Instrument
  readonly former: Instrument
  /** What bars the draft from being published, by the path of its field. */
  readonly problems: ProblemsByPath
  /** What is allowed and seldom meant. */
  readonly warnings: ProblemsByPath
  readonly compared: ComparedNodes
  /** Share of the total, by node. */
  readonly shares: ReadonlyMap<string, number>
  edit(edit: DraftEdit): void
}

export const EditorContext = createContext<Editor | null>(null)

export function useEditor(): Editor {
  const editor = use(EditorContext)
  if (!editor) throw new Error('a field of the editor stands outside of it')
  return editor
}
