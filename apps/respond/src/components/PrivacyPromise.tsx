import type { Bytes } from '@mognad/sealing/bytes'
import { fingerprintText } from '@mognad/sealing/fingerprint'
import type { Box } from '../door/door.type.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { LockIcon } from './LockIcon.tsx'

/** What is done with the answers and how far that protects: as strong, or as weak, as this round's box is. */
export function PrivacyPromise({ box, fingerprint }: { readonly box: Box; readonly fingerprint: Bytes }) {
  const language = useLanguage()
  const open = box.collection === 'open_link'
  const privacy =
    box.strength === 'server'
      ? language.text(open ? 'welcome.privacyOpenServer' : 'welcome.privacyServer')
      : language.text(open ? 'welcome.privacyOpen' : 'welcome.privacyText', { keyHolder: box.keyHolder })

  return (
    <section className="ds-card panel">
      <h2 className="ds-heading" data-size="xs">
        <LockIcon />
        {language.text('welcome.privacy')}
      </h2>
      <p>{privacy}</p>
      <p>{language.text('welcome.privacyGroups')}</p>
      <p>
        <a className="ds-link panel-link" href="/integritet">
          {language.text('welcome.privacyMore')}
        </a>
      </p>
      <p className="control">{language.text('welcome.controlText', { fingerprint: fingerprintText(fingerprint) })}</p>
    </section>
  )
}
