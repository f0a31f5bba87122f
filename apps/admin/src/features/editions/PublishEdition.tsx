import { useMutation } from '@apollo/client/react'
import { Alert, Button, Dialog } from '@digdir/designsystemet-react'
import { useRef } from 'react'
import { ActFailed } from '../../components/page/states.tsx'
import { type EditionListPartsFragment, PublishEditionDocument } from '../../generated/graphql.ts'
import { errorCode, errorDetail } from '../../lib/errors.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** Publishing makes the figures final. Organisations that were left out are named by number and must be accepted. */
export function PublishEdition({ edition, onPublished }: { edition: EditionListPartsFragment; onPublished(): void }) {
  const { t, language } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const [publish, { loading, error }] = useMutation(PublishEditionDocument)
  const name = t('comparison.editionText', { year: edition.reportingYear, number: edition.number })
  // The server knows the newest count: more may have fallen out since the list was read.
  const leftOut =
    (error && errorCode(error) === 'EDITION_LEAVES_OUT' ? errorDetail(error, 'leftOut') : null) ?? edition.leftOut
  const confirm = async () => {
    const input = { editionId: edition.id, acceptLeftOut: leftOut }
    const answer = await publish({ variables: { input } }).catch(() => null)
    if (!answer?.data) return
    dialog.current?.close()
    onPublished()
  }
  const titleId = `publish-${edition.id}`
  return (
    <>
      <Button data-size="sm" onClick={() => dialog.current?.showModal()}>
        {t('national.publish')}
        <span className="ds-sr-only"> {name}</span>
      </Button>
      <Dialog ref={dialog} closeButton={t('actions.cancel')} aria-labelledby={titleId}>
        <h2 id={titleId}>{t('national.publishTitle', { name })}</h2>
        <p>{t('national.publishText', { count: edition.memberCount })}</p>
        {leftOut > 0 && (
          <Alert data-color="warning">
            <p>{t('national.publishLeftOut', { count: leftOut, n: formatCount(leftOut, language) })}</p>
          </Alert>
        )}
        {error && errorCode(error) !== 'EDITION_LEAVES_OUT' && <ActFailed error={error} />}
        <div className="dialog-actions">
          <Button loading={loading} onClick={() => void confirm()}>
            {leftOut > 0 ? t('national.publishAnyway') : t('national.publishConfirm')}
          </Button>
          <Button variant="tertiary" onClick={() => dialog.current?.close()}>
            {t('actions.cancel')}
          </Button>
        </div>
      </Dialog>
    </>
  )
}
