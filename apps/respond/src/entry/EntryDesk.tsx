import { useMemo, useState } from 'react'
import { Frame } from '../components/Frame.tsx'
import { Loading } from '../components/Loading.tsx'
import { respondentIn, type Respondent } from '../door/respondent.ts'
import { useOpened } from '../app/use-opened.ts'
import { memoryStorage } from '../drafts/device-storage.ts'
import { StopPage } from '../pages/StopPage.tsx'
import { EnteredPage } from './EnteredPage.tsx'
import { EntrySheet } from './EntrySheet.tsx'
import { LinkForm } from './LinkForm.tsx'
import './entry.css'

/**
 * Where an administrator types in answers that came on paper: one link a paper, sealed in this browser and put through
 * the same door as everybody's. Nothing of them stays on the device: the paper is the draft.
 */
export function EntryDesk() {
  const [address, setAddress] = useState('')
  const [papers, setPapers] = useState(0)
  // A new paper has new storage, so behind an open link it also comes from a new visitor.
  const respondent = useMemo(() => (address ? respondentIn(address, memoryStorage()) : null), [address])
  const next = () => {
    setPapers((count) => count + 1)
    setAddress('')
  }

  if (!respondent)
    return (
      <Frame>
        <LinkForm papers={papers} unreadable={address !== ''} onLink={setAddress} />
      </Frame>
    )
  return <OpenedPaper respondent={respondent} onDone={next} onOtherLink={() => setAddress('')} />
}

interface OpenedPaperProps {
  readonly respondent: Respondent
  readonly onDone: () => void
  readonly onOtherLink: () => void
}

function OpenedPaper({ respondent, onDone, onOtherLink }: OpenedPaperProps) {
  const { opened, door } = useOpened(respondent)
  const [entered, setEntered] = useState(false)

  if (!opened) return <Loading />
  if ('stop' in opened)
    return (
      <Frame {...(opened.box && { box: opened.box })}>
        <StopPage reason={opened.stop} moved onRetry={onOtherLink} />
      </Frame>
    )
  const { survey } = opened
  return (
    <Frame box={survey.box} wide>
      {entered ? (
        <EnteredPage onNext={onDone} />
      ) : (
        <EntrySheet survey={survey} door={door} onSent={() => setEntered(true)} onOtherLink={onOtherLink} />
      )}
    </Frame>
  )
}
