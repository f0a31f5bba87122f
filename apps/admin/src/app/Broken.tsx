import { Alert, Button } from '@digdir/designsystemet-react'
import { useText } from '../lib/i18n.ts'

/** A bug, or a new version whose files replaced those of the open page: loading again helps in the second case. */
export function Broken() {
  const { t } = useText()
  return (
    <main className="shell-main">
      <title>{`${t('broken.title')} · Mognad`}</title>
      <Alert data-color="danger" role="alert">
        <h1>{t('broken.title')}</h1>
        <p>{t('broken.text')}</p>
        <Button variant="secondary" onClick={() => window.location.reload()}>
          {t('broken.reload')}
        </Button>
      </Alert>
    </main>
  )
}
