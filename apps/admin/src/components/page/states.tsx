import { Alert, Button, Skeleton } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { errorText, isRefused } from '../../lib/errors.ts'
import { useText } from '../../lib/i18n.ts'

/** Something is on its way: the shape of a page, and a word for those who cannot see it. */
export function Loading({ rows = 5 }: { rows?: number }) {
  const { t } = useText()
  return (
    <div className="loading">
      <p className="ds-sr-only" role="status">
        {t('states.loading')}
      </p>
      <Skeleton variant="rectangle" className="loading-first" aria-hidden="true" />
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} variant="rectangle" className="loading-row" aria-hidden="true" />
      ))}
    </div>
  )
}

/** Nothing yet, why, and what to do about it. */
export function Empty({ title, children, action }: { title: string; children?: ReactNode; action?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  )
}

/** Refused, or failed: with the reason in the reader's language and a way on. */
export function Failed({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const { t } = useText()
  if (isRefused(error)) return <Refused />
  return (
    <Alert data-color="danger" role="alert">
      <h2>{t('states.failed')}</h2>
      <p>{errorText(error, t)}</p>
      {retry && (
        <Button variant="secondary" onClick={() => void retry()}>
          {t('states.retry')}
        </Button>
      )}
    </Alert>
  )
}

/** Not yours to see: the same words whether it exists or not. */
export function Refused() {
  const { t } = useText()
  return (
    <Alert data-color="warning">
      <h2>{t('states.refused')}</h2>
      <p>{t('states.refusedText')}</p>
    </Alert>
  )
}

/** An act did not succeed: beside the button that was pressed, read aloud at once. */
export function ActFailed({ error }: { error: unknown }) {
  const { t } = useText()
  return (
    <Alert data-color="danger" data-size="sm" role="alert">
      <p>{errorText(error, t)}</p>
    </Alert>
  )
}
