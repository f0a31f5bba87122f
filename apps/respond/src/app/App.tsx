import { decodeLink, type RespondentLink } from '@mognad/sealing/link'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { Frame } from '../components/Frame.tsx'
import { doorOf, type Door } from '../door/door.ts'
import { deviceStorage } from '../drafts/device-storage.ts'
import { draftStoreOf, type DraftStore } from '../drafts/draft-store.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { StopPage } from '../pages/StopPage.tsx'
import { openSurvey, type Opened } from './open-survey.ts'
import { Questionnaire } from './Questionnaire.tsx'

/** Reads the link and shows the questionnaire, or why there is none. */
export function App() {
  const link = useMemo(() => decodeLink(window.location.href), [])

  useEffect(() => {
    // Another link pasted into the same tab differs only after the #, which loads nothing by itself.
    const reload = () => window.location.reload()
    window.addEventListener('hashchange', reload)
    return () => window.removeEventListener('hashchange', reload)
  }, [])

  if (!window.isSecureContext) return <Stopped reason="insecure" />
  return link ? <OpenedLink link={link} /> : <Stopped reason="badLink" />
}

function OpenedLink({ link }: { readonly link: RespondentLink }) {
  const language = useLanguage()
  const door = useMemo<Door>(() => doorOf((...request) => fetch(...request), link), [link])
  const store = useMemo<DraftStore>(() => draftStoreOf(deviceStorage, link), [link])
  const [opened, setOpened] = useState<Opened | null>(null)
  const [tries, setTries] = useState(0)
  const retry = useCallback(() => {
    setOpened(null)
    setTries((count) => count + 1)
  }, [])

  useEffect(() => {
    let left = false
    void openSurvey(link, door).then((result) => {
      if (!left) setOpened(result)
    })
    return () => {
      left = true
    }
  }, [link, door, tries])

  if (!opened)
    return (
      <Frame>
        <p className="loading" role="status">
          {language.text('loading')}
        </p>
      </Frame>
    )
  if ('stop' in opened)
    return (
      <Frame {...(opened.box && { box: opened.box })}>
        <StopPage
          reason={opened.stop}
          {...(opened.stop === 'noContact' && { onRetry: retry })}
          {...(opened.stop === 'closed' && store.hasAny() && { onErase: () => store.eraseAll() })}
        />
      </Frame>
    )
  return <Questionnaire survey={opened.survey} door={door} store={store} />
}

function Stopped({ reason }: { readonly reason: 'insecure' | 'badLink' }) {
  return (
    <Frame>
      <StopPage reason={reason} />
    </Frame>
  )
}
