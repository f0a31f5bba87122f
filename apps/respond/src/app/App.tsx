import { lazy, Suspense, useEffect, useMemo } from 'react'
import { Frame } from '../components/Frame.tsx'
import { Loading } from '../components/Loading.tsx'
import { deviceStorage } from '../drafts/device-storage.ts'
import { draftStoreOf } from '../drafts/draft-store.ts'
import { respondentIn, type Respondent } from '../door/respondent.ts'
import { StopPage } from '../pages/StopPage.tsx'
import { Questionnaire } from './Questionnaire.tsx'
import { useOpened } from './use-opened.ts'

// Typing in papers is another trade: nobody who answers on a phone fetches it.
const EntryDesk = lazy(async () => ({ default: (await import('../entry/EntryDesk.tsx')).EntryDesk }))

/** Reads the link and shows the questionnaire, or why there is none; or the desk where papers are typed in. */
export function App() {
  const { href, pathname } = window.location
  const respondent = useMemo(() => respondentIn(href, deviceStorage), [href])

  useEffect(() => {
    // Another link pasted into the same tab differs only after the #, which loads nothing by itself.
    const reload = () => window.location.reload()
    window.addEventListener('hashchange', reload)
    return () => window.removeEventListener('hashchange', reload)
  }, [])

  if (!window.isSecureContext) return <Stopped reason="insecure" />
  if (/\/inmatning\/?$/.test(pathname))
    return (
      <Suspense fallback={<Loading />}>
        <EntryDesk />
      </Suspense>
    )
  return respondent ? <OpenedLink respondent={respondent} /> : <Stopped reason="badLink" />
}

function OpenedLink({ respondent }: { readonly respondent: Respondent }) {
  const store = useMemo(() => draftStoreOf(deviceStorage, respondent), [respondent])
  const { opened, door, openAgain } = useOpened(respondent)

  if (!opened) return <Loading />
  if ('stop' in opened)
    return (
      <Frame {...(opened.box && { box: opened.box })}>
        <StopPage
          reason={opened.stop}
          {...(opened.stop === 'noContact' && { onRetry: openAgain })}
          {...((opened.stop === 'closed' || opened.stop === 'void') &&
            store.hasAny() && { onErase: () => store.eraseAll() })}
        />
      </Frame>
    )
  return <Questionnaire survey={opened.survey} door={door} store={store} onAnotherPerson={openAgain} />
}

function Stopped({ reason }: { readonly reason: 'insecure' | 'badLink' }) {
  return (
    <Frame>
      <StopPage reason={reason} />
    </Frame>
  )
}
