import { useMutation } from '@apollo/client/react'
import { Button, Dialog, Textfield } from '@digdir/designsystemet-react'
import { longestViewName } from '@mognad/model/saved-views/saved-view'
import { useEffect, useId, useRef, useState } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { SavedViewsDocument, SaveViewDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

/** What is on screen: path and choices. What stands after # is a place on the page and is not kept. */
function addressOnScreen(): string {
  const { pathname, search } = window.location
  return pathname + search
}

/** The page's own name for itself, as a name to begin with. */
function suggestedName(): string {
  return document.title.replace(/ · Mognad$/, '').slice(0, longestViewName)
}

/** Gives what is on screen a name, so that it is found again: for oneself alone. */
export function SaveViewDialog({ onClose }: { onClose(): void }) {
  const { t } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const titleId = useId()
  const [address] = useState(addressOnScreen)
  const [name, setName] = useState(suggestedName)
  const [asked, setAsked] = useState(false)
  const [save, { data, loading, error }] = useMutation(SaveViewDocument, { refetchQueries: [SavedViewsDocument] })
  useEffect(() => {
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])
  const submit = () => {
    setAsked(true)
    // A failure is shown as `error`.
    if (name.trim()) void save({ variables: { input: { name, address } } }).catch(() => null)
  }
  return (
    <Dialog ref={dialog} closeButton={t('actions.cancel')} aria-labelledby={titleId} onClose={onClose}>
      <h2 id={titleId}>{t('savedViews.saveTitle')}</h2>
      {data ? (
        <>
          <p role="status">{t('savedViews.saved', { name: data.saveView.view.name })}</p>
          <div className="dialog-actions">
            <Button onClick={() => dialog.current?.close()}>{t('savedViews.done')}</Button>
          </div>
        </>
      ) : (
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault()
            submit()
          }}
        >
          <Textfield
            label={t('savedViews.name')}
            description={t('savedViews.help')}
            value={name}
            maxLength={longestViewName}
            error={asked && !name.trim() ? t('savedViews.nameMissing') : undefined}
            onChange={(event) => setName(event.target.value)}
          />
          {error && <ActFailed error={error} />}
          <div className="dialog-actions">
            <Button type="submit" loading={loading}>
              {t('savedViews.save')}
            </Button>
            <Button type="button" variant="secondary" onClick={() => dialog.current?.close()}>
              {t('actions.cancel')}
            </Button>
          </div>
        </form>
      )}
    </Dialog>
  )
}
