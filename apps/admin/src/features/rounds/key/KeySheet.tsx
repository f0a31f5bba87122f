import { lazy, Suspense } from 'react'
import { useText } from '../../../lib/i18n.ts'

const CodeQr = lazy(async () => ({ default: (await import('./CodeQr.tsx')).CodeQr }))

export interface SheetWords {
  organisation: string
  round: string
  keyHolder: string
  code: string
  fingerprint: string
}

/** The sheet of a code: what is printed and put into an envelope of paper. */
export function KeySheet({ organisation, round, keyHolder, code, fingerprint }: SheetWords) {
  const { t } = useText()
  return (
    <section className="key-sheet" aria-label={t('boxKey.sheet.title')}>
      <div>
        <p className="card-kicker">
          {organisation} · {round}
        </p>
        <h3>{t('boxKey.sheet.title')}</h3>
        <p className="key-code" translate="no">
          {code.split('-').map((group, index) => (
            <span key={index}>{group}</span>
          ))}
        </p>
        <dl className="key-facts">
          <div>
            <dt>{t('boxKey.fingerprint')}</dt>
            <dd translate="no">{fingerprint}</dd>
          </div>
          <div>
            <dt>{t('boxKey.keyHolder')}</dt>
            <dd>{keyHolder}</dd>
          </div>
        </dl>
        <p className="key-warning">{t('boxKey.sheet.warning')}</p>
      </div>
      <Suspense fallback={null}>
        <CodeQr text={code} label={t('boxKey.sheet.qr')} />
      </Suspense>
    </section>
  )
}
