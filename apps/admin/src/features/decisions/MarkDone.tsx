import { useMutation } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { MarkTargetDocument, type TargetPartsFragment } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

/** Says that an action was done, on which day, and with what to go by; or takes it back. */
export function MarkDone({ target, onMarked }: { target: TargetPartsFragment; onMarked(): void }) {
  const { t } = useText()
  const [asking, setAsking] = useState(false)
  // A day of the reader's own calendar, read once when the page opens: a render stays the same twice.
  const [today] = useState(() => new Date().toLocaleDateString('sv-SE'))
  const [doneOn, setDoneOn] = useState(today)
  const [note, setNote] = useState('')
  const [mark, { loading, error }] = useMutation(MarkTargetDocument)
  const save = async (day: string | null) => {
    const input = { targetId: target.id, doneOn: day, note: day === null ? null : note }
    const answer = await mark({ variables: { input } }).catch(() => null)
    if (!answer?.data) return
    setAsking(false)
    onMarked()
  }
  return (
    <div className="mark-done">
      {target.doneOn !== null ? (
        <Button variant="tertiary" data-size="sm" loading={loading} onClick={() => void save(null)}>
          {t('decisions.unmark')}
          <span className="ds-sr-only">: {target.title}</span>
        </Button>
      ) : asking ? (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            void save(doneOn)
          }}
        >
          <Textfield
            type="date"
            label={t('decisions.doneDay')}
            max={today}
            value={doneOn}
            onChange={(event) => setDoneOn(event.target.value)}
          />
          <Textfield
            label={t('decisions.doneNote')}
            description={t('decisions.doneNoteHelp')}
            maxLength={500}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <div className="mark-done-acts">
            <Button type="submit" data-size="sm" loading={loading}>
              {t('decisions.saveDone')}
            </Button>
            <Button type="button" variant="tertiary" data-size="sm" onClick={() => setAsking(false)}>
              {t('decisions.cancel')}
            </Button>
          </div>
        </form>
      ) : (
        <Button variant="secondary" data-size="sm" onClick={() => setAsking(true)}>
          {t('decisions.markDone')}
          <span className="ds-sr-only">: {target.title}</span>
        </Button>
      )}
      {error && <ActFailed error={error} />}
    </div>
  )
}
