import { useQuery } from '@apollo/client/react'
import { useParams } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Failed, Loading, Refused } from '../../components/page/states.tsx'
import { InstrumentDraftDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { InstrumentEditor } from './InstrumentEditor.tsx'

/** The draft of an instrument, for coordinators. */
export function InstrumentEditorPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const { draftId = '' } = useParams()
  const isCoordinator = hasRole(signedIn, 'NATIONAL_COORDINATOR')
  const { data, error, refetch } = useQuery(InstrumentDraftDocument, {
    variables: { id: draftId },
    skip: !isCoordinator,
    // What is being written is newer than any answer: it is fetched once, and only when it is asked for.
    fetchPolicy: 'no-cache',
  })
  const draft = data?.instrumentDraft
  if (draft) return <InstrumentEditor key={draft.id} parts={draft} />
  const title = t('instruments.editor')
  return (
    <Page title={title} documentTitle={title} busy={isCoordinator && !data && !error}>
      {!isCoordinator || (data && !draft) ? (
        <Refused />
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Loading rows={6} />
      )}
    </Page>
  )
}
