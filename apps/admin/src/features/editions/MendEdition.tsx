import { useMutation } from '@apollo/client/react'
import { Alert, Button } from '@digdir/designsystemet-react'
import { useNavigate } from 'react-router'
import { ActFailed } from '../../components/page/states.tsx'
import { MendEditionDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { editionPath } from '../../lib/paths.ts'
import type { ReviewedEdition } from './EditionReviewPage.tsx'

/** Why an edition is not published and what can be done: a new draft that shows less where something was found, or to wait. */
export function MendEdition({ edition }: { edition: ReviewedEdition }) {
  const { t } = useText()
  const navigate = useNavigate()
  const [mend, { loading, error }] = useMutation(MendEditionDocument)
  const mendable = edition.audit?.mendable === true
  const start = async () => {
    const answer = await mend({ variables: { input: { editionId: edition.id } } }).catch(() => null)
    if (answer?.data) await navigate(editionPath(answer.data.mendEdition.edition.id))
  }
  return (
    <>
      <Alert data-color="danger">
        <p>{t('review.whyNotFound')}</p>
        <p>{t(mendable ? 'review.mendText' : 'review.notMendable')}</p>
        <p>{t('review.whatToDo')}</p>
      </Alert>
      {error && <ActFailed error={error} />}
      {mendable && (
        <Button className="mend-edition" loading={loading} onClick={() => void start()}>
          {t('review.mend')}
        </Button>
      )}
    </>
  )
}
