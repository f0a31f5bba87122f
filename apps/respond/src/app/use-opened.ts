import { useCallback, useEffect, useMemo, useState } from 'react'
import { doorOf, type Door } from '../door/door.ts'
import type { Respondent } from '../door/respondent.ts'
import { openSurvey, type Opened } from './open-survey.ts'

interface Opening {
  /** Null while the server is asked. */
  readonly opened: Opened | null
  readonly door: Door
  readonly openAgain: () => void
}

/** Asks the server what this respondent may answer. */
export function useOpened(respondent: Respondent): Opening {
  const door = useMemo(() => doorOf((...request) => fetch(...request), respondent), [respondent])
  const [opened, setOpened] = useState<Opened | null>(null)
  const [tries, setTries] = useState(0)
  const openAgain = useCallback(() => {
    setOpened(null)
    setTries((count) => count + 1)
  }, [])

  useEffect(() => {
    let left = false
    void openSurvey(respondent, door).then((result) => {
      if (!left) setOpened(result)
    })
    return () => {
      left = true
    }
  }, [respondent, door, tries])

  return { opened, door, openAgain }
}
