import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import './copy.css'

/** A text to take along. Scrolls by itself, so it can be reached and scrolled with the keyboard too. */
export function Copyable({ label, text }: { label: string; text: string }) {
  const { t } = useText()
  const [copied, setCopied] = useState(false)
  return (
    <div className="copyable">
      <pre tabIndex={0} role="region" aria-label={label}>
        <code>{text}</code>
      </pre>
      <Button
        variant="secondary"
        data-size="sm"
        aria-label={`${t('actions.copy')}: ${label}`}
        onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}
      >
        {copied ? t('actions.copied') : t('actions.copy')}
      </Button>
      <span className="ds-sr-only" role="status">
        {copied ? t('actions.copied') : ''}
      </span>
    </div>
  )
}
