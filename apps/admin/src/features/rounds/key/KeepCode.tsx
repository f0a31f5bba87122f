import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon, KeyHorizontalIcon, PrinterSmallIcon } from '@navikt/aksel-icons'
import { useState } from 'react'
import { useText } from '../../../lib/i18n.ts'
import type { SheetWords } from './KeySheet.tsx'

/** Three ways of keeping the code; what has been done is said beside the button. */
export function KeepCode(sheet: SheetWords) {
  const { t } = useText()
  const [done, setDone] = useState<readonly string[]>([])
  const mark = (way: string) => setDone((before) => [...new Set([...before, way])])
  const save = () => {
    const lines = [
      t('boxKey.sheet.title'),
      `${sheet.organisation} · ${sheet.round}`,
      '',
      sheet.code,
      '',
      `${t('boxKey.fingerprint')}: ${sheet.fingerprint}`,
      `${t('boxKey.keyHolder')}: ${sheet.keyHolder}`,
      '',
      t('boxKey.sheet.warning'),
    ]
    const address = URL.createObjectURL(new Blob([lines.join('\r\n')], { type: 'text/plain;charset=utf-8' }))
    const link = Object.assign(document.createElement('a'), { href: address, download: t('boxKey.fileName') })
    link.click()
    URL.revokeObjectURL(address)
    mark('file')
  }
  const ways = [
    ['file', DownloadIcon, save],
    [
      'print',
      PrinterSmallIcon,
      () => {
        window.print()
        mark('print')
      },
    ],
  ] as const
  return (
    <div className="key-ways">
      {ways.map(([way, Icon, act]) => (
        <Button key={way} type="button" variant="secondary" onClick={act}>
          <Icon aria-hidden />
          {t(`boxKey.ways.${way}`)}
          {done.includes(way) && <span className="key-done">{t('boxKey.wayDone')}</span>}
        </Button>
      ))}
      {/* A form with a name and a password is what every browser's password store looks for. */}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          void storePassword(`Mognad: ${sheet.round}`, sheet.code)
          mark('store')
        }}
      >
        <input hidden readOnly autoComplete="username" name="username" value={`Mognad: ${sheet.round}`} />
        <input hidden readOnly type="password" autoComplete="new-password" name="password" value={sheet.code} />
        <Button type="submit" variant="secondary">
          <KeyHorizontalIcon aria-hidden />
          {t('boxKey.ways.store')}
          {done.includes('store') && <span className="key-done">{t('boxKey.wayDone')}</span>}
        </Button>
      </form>
    </div>
  )
}

interface PasswordCredentialMaker {
  new (data: { id: string; password: string; name: string }): Credential
}

/** Chromium asks when it is told; other browsers ask by themselves when the form is sent. */
async function storePassword(name: string, code: string): Promise<void> {
  const { PasswordCredential } = window as unknown as { PasswordCredential?: PasswordCredentialMaker }
  if (!PasswordCredential) return
  // The reader may say no: that is an answer, not an error.
  await navigator.credentials.store(new PasswordCredential({ id: name, name, password: code })).catch(() => undefined)
}
