import { useMutation, useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { ActFailed } from '../../components/page/states.tsx'
import {
  RemoveViewDocument,
  SavedViewsDocument,
  SaveViewDocument,
  type SavedViewPartsFragment,
} from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { RenameView } from './RenameView.tsx'
import './saved-views.css'

/** The views that the person has saved, for the overview; nothing where there are none. */
export function SavedViewsCard() {
  const { t } = useText()
  // One part of the page: without it the rest still stands.
  const { data } = useQuery(SavedViewsDocument, { errorPolicy: 'ignore' })
  const [renaming, setRenaming] = useState<string | null>(null)
  const [removed, setRemoved] = useState<SavedViewPartsFragment | null>(null)
  const again = { refetchQueries: [SavedViewsDocument], awaitRefetchQueries: true }
  const [remove, removing] = useMutation(RemoveViewDocument, again)
  const [save, undoing] = useMutation(SaveViewDocument, again)
  const views = data?.savedViews ?? []
  if (views.length === 0 && !removed) return null
  const takeAway = async (view: SavedViewPartsFragment) => {
    const answer = await remove({ variables: { input: { id: view.id } } }).catch(() => null)
    if (answer?.data) setRemoved(view)
  }
  const undo = async ({ name, address }: SavedViewPartsFragment) => {
    const answer = await save({ variables: { input: { name, address } } }).catch(() => null)
    if (answer?.data) setRemoved(null)
  }
  const error = removing.error ?? undoing.error
  return (
    <section className="card overview-card saved-views">
      <p className="card-kicker">{t('savedViews.kicker')}</p>
      <h2>{t('savedViews.title', { count: views.length })}</h2>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            {renaming === view.id ? (
              <RenameView view={view} onDone={() => setRenaming(null)} />
            ) : (
              <>
                <Link to={view.address}>{view.name}</Link>
                <span className="saved-view-acts">
                  <button type="button" className="row-button" onClick={() => setRenaming(view.id)}>
                    {t('savedViews.rename')} <span className="ds-sr-only">{view.name}</span>
                  </button>
                  <button
                    type="button"
                    className="row-button"
                    disabled={removing.loading}
                    onClick={() => void takeAway(view)}
                  >
                    {t('savedViews.remove')} <span className="ds-sr-only">{view.name}</span>
                  </button>
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="saved-views-said">
        {removed && t('savedViews.removed', { name: removed.name })}
      </p>
      {removed && (
        <Button variant="secondary" data-size="sm" loading={undoing.loading} onClick={() => void undo(removed)}>
          {t('savedViews.undo')}
        </Button>
      )}
      {error && <ActFailed error={error} />}
    </section>
  )
}
