import { Button } from '@digdir/designsystemet-react'
import { FilesIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useText } from '../../../lib/i18n.ts'

/** An address to hand over or to keep, with a button that copies it. */
export function KeptLink({ address, note }: { address: string; note: string }) {
  const { t } = useText()
  const [copied, setCopied] = useState(false)
  const copy = async () => {
    await navigator.clipboard.writeText(address)
    setCopied(true)
  }
  return (
    <div className="kept-link">
      <output translate="no">{address}</output>
      <Button variant="secondary" data-size="sm" onClick={() => void copy().catch(() => undefined)}>
        <FilesIcon aria-hidden />
        {copied ? t('boxKey.link.copied') : t('boxKey.link.copy')}
      </Button>
      <p className="subtle">{note}</p>
    </div>
  )
}
