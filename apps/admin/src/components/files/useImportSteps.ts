import { useState } from 'react'
import type { ChosenFile } from './FileChoice.tsx'

/** What the frame needs to know of a mutation. */
interface Act {
  readonly loading: boolean
  readonly error?: unknown
  reset(): void
}

/** How far an import has come. */
export interface ImportSteps {
  readonly file: ChosenFile | null
  readonly looking: Act
  readonly taking: Act
  /** A file is there; what it would do is asked for. */
  choose(file: ChosenFile): void
  /** What was looked at is taken in. */
  confirm(): void
  /** From the beginning. */
  again(): void
}

interface Acts {
  readonly looking: Act
  readonly taking: Act
  /** Asks what the file would do. A failure is shown as `looking.error`. */
  look(file: ChosenFile): Promise<unknown>
  /** Takes in what was looked at. A failure is shown as `taking.error`. */
  takeIn(file: ChosenFile): Promise<unknown>
}

/** The steps of every import: choose a file, look at what it would do, confirm. Until the last one nothing is stored. */
export function useImportSteps({ looking, taking, look, takeIn }: Acts): ImportSteps {
  const [file, setFile] = useState<ChosenFile | null>(null)
  return {
    file,
    looking,
    taking,
    choose: (chosen) => {
      setFile(chosen)
      // What went wrong with another file says nothing of this one.
      taking.reset()
      void look(chosen).catch(() => null)
    },
    confirm: () => {
      if (file) void takeIn(file).catch(() => null)
    },
    again: () => {
      setFile(null)
      looking.reset()
      taking.reset()
    },
  }
}
