import { useCallback, useEffect, useState } from 'react'
import { stepIn, type Step } from './step.ts'

interface Steps {
  readonly step: Step
  /** True after the first move: from then on focus follows the page. */
  readonly moved: boolean
  /** A step that the browser's back button returns from. */
  readonly go: (step: Step) => void
  /** A step that takes the place of this one in the history: nobody goes back into a sending. */
  readonly replace: (step: Step) => void
}

/** The step lives in the history entry, not in the address: the address is the respondent's link and stays as it is. */
export function useSteps(first: Step, pages: number): Steps {
  const [{ step, moved }, setState] = useState({ step: first, moved: false })

  useEffect(() => {
    window.history.replaceState(null, '')
    const back = (event: PopStateEvent) =>
      setState((current) =>
        // After thanks the draft is gone, while sending it must not change.
        isFinal(current.step) ? current : { step: stepIn(event.state, pages), moved: true },
      )
    window.addEventListener('popstate', back)
    return () => window.removeEventListener('popstate', back)
  }, [pages])

  const go = useCallback((next: Step) => {
    window.history.pushState({ step: next }, '')
    setState({ step: next, moved: true })
  }, [])
  const replace = useCallback((next: Step) => {
    window.history.replaceState({ step: next }, '')
    setState({ step: next, moved: true })
  }, [])
  return { step, moved, go, replace }
}

function isFinal(step: Step): boolean {
  return step.at === 'sending' || step.at === 'newer' || step.at === 'thanks'
}
