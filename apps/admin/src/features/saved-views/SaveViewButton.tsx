import { Button } from '@digdir/designsystemet-react'
import { BookmarkIcon } from '@navikt/aksel-icons'
import { lazy, Suspense, useState } from 'react'
import { useText } from '../../lib/i18n.ts'

/** Fetched when it is first opened. */
const SaveViewDialog = lazy(async () => ({ default: (await import('./SaveViewDialog.tsx')).SaveViewDialog }))

/** Beside the tabs of a page whose choices stand in its address. */
export function SaveViewButton() {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button variant="tertiary" data-size="sm" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <BookmarkIcon aria-hidden />
        {t('savedViews.saveThis')}
      </Button>
      {open && (
        <Suspense>
          <SaveViewDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
