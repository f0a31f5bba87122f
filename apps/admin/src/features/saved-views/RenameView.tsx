import { useMutation } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { longestViewName } from '@mognad/model/saved-views/saved-view'
import { useEffect, useRef, useState } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { SavedViewsDocument, SaveViewDocument, type SavedViewPartsFragment } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

/** Another name for a saved view, in its place. */
export function RenameView({ view, onDone }: { view: SavedViewPartsFragment; onDone(): void }) {
  const { t } = useText()
  const field = useRef<HTMLInputElement>(null)
  const [name, setName] = useState(view.name)
  const [asked, setAsked] = useState(false)
  const [save, { loading, error }] = useMutation(SaveViewDocument, {
    refetchQueries: [SavedViewsDocument],
    awaitRefetchQueries: true,
  })
  // What was pressed is gone: the keyboard goes on in the field that came instead.
  useEffect(() => field.current?.select(), [])
  const submit = async () => {
    setAsked(true)
    if (!name.trim()) return
    const { id, address } = view
    const answer = await save({ variables: { input: { id, name, address } } }).catch(() => null)
    if (answer?.data) onDone()
  }
  return (
    <form
      className="saved-view-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <Textfield
        ref={field}
        data-size="sm"
        label={t('savedViews.name')}
        value={name}
        maxLength={longestViewName}
        error={asked && !name.trim() ? t('savedViews.nameMissing') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      {error && <ActFailed error={error} />}
      <div className="dialog-actions">
        <Button type="submit" data-size="sm" loading={loading}>
          {t('savedViews.save')}
        </Button>
        <Button type="button" data-size="sm" variant="tertiary" onClick={onDone}>
          {t('actions.cancel')}
        </Button>
      </div>
    </form>
  )
}
