import { useEffect, useState } from 'react'
import { useText } from '../../lib/i18n.ts'
import { Copyable } from '../../components/copy/Copyable.tsx'
import { CodeQr } from './key/CodeQr.tsx'
import { openLinkOf } from './open-link.ts'

/** The link of a round that anybody may answer, to copy or to put on a wall. It holds no secret. */
export function OpenLink({ roundId, publicKey }: { roundId: string; publicKey: string }) {
  const { t } = useText()
  const [link, setLink] = useState<string | null>(null)

  useEffect(() => {
    void openLinkOf(roundId, publicKey, window.location.origin).then(setLink)
  }, [roundId, publicKey])

  return (
    <section className="card open-link">
      <div>
        <h2>{t('openLink.title')}</h2>
        <p className="subtle">{t('openLink.text')}</p>
        {link && <Copyable label={t('openLink.title')} text={link} />}
      </div>
      {link && <CodeQr text={link} label={t('openLink.qr')} />}
    </section>
  )
}
