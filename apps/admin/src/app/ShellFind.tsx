import { Button } from '@digdir/designsystemet-react'
import { MagnifyingGlassIcon } from '@navikt/aksel-icons'
import { lazy, Suspense, useEffect, useState } from 'react'
import { useText } from '../lib/i18n.ts'

/** Fetched when they are first opened. */
const Palette = lazy(async () => ({ default: (await import('../features/palette/Palette.tsx')).Palette }))
const SaveViewDialog = lazy(async () => ({
  default: (await import('../features/saved-views/SaveViewDialog.tsx')).SaveViewDialog,
}))

const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent)

/** Opens the palette, with a press or with Ctrl K (⌘ K). When it closes, the browser gives the focus back. */
export function ShellFind() {
  const { t } = useText()
  const [open, setOpen] = useState(false)
  const [saving, setSaving] = useState(false)
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const asked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey
      if (!asked || event.key.toLowerCase() !== 'k') return
      // Not the browser's own search.
      event.preventDefault()
      // Beside another dialog that asks something, there is nowhere to go.
      if (!document.querySelector('dialog[open]')) setOpen(true)
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
  return (
    <div className="shell-find">
      <Button
        variant="tertiary"
        data-color="neutral"
        data-size="sm"
        aria-haspopup="dialog"
        aria-keyshortcuts={isMac ? 'Meta+K' : 'Control+K'}
        onClick={() => setOpen(true)}
      >
        <MagnifyingGlassIcon aria-hidden />
        {t('palette.open')}
        <kbd aria-hidden="true">{isMac ? '⌘ K' : 'Ctrl K'}</kbd>
      </Button>
      {open && (
        <Suspense>
          <Palette onClose={() => setOpen(false)} onSave={() => setSaving(true)} />
        </Suspense>
      )}
      {saving && (
        <Suspense>
          <SaveViewDialog onClose={() => setSaving(false)} />
        </Suspense>
      )}
    </div>
  )
}
