import { ToggleGroup } from '@digdir/designsystemet-react'
import { Page, Section } from '../../components/page/Page.tsx'
import type { Language } from '../../lib/format.ts'
import { chooseLanguage, useText } from '../../lib/i18n.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { ApiKeysSection } from './ApiKeysSection.tsx'
import { AuditSection } from './AuditSection.tsx'
import { CoatSection } from './CoatSection.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import { RetentionSection } from './RetentionSection.tsx'
import { SharingSection } from './SharingSection.tsx'
import { ToggleLegend } from '../../components/page/ToggleLegend.tsx'
import './settings.css'

/** Language, who is signed in, people and roles, what others may see, and the keys that programs read with. */
export function SettingsPage() {
  const { t, language } = useText()
  const signedIn = useSignedIn()
  const { organisation } = signedIn
  return (
    <Page
      eyebrow={organisation?.name}
      synthetic={organisation?.synthetic ?? false}
      title={t('nav.settings')}
      documentTitle={t('nav.settings')}
    >
      <Section title={t('settings.language')}>
        <ToggleGroup value={language} onChange={(value) => void chooseLanguage(value as Language)}>
          <ToggleLegend>{t('settings.language')}</ToggleLegend>
          <ToggleGroup.Item value="sv">
            <span lang="sv">Svenska</span>
          </ToggleGroup.Item>
          <ToggleGroup.Item value="en">
            <span lang="en">English</span>
          </ToggleGroup.Item>
        </ToggleGroup>
      </Section>
      <Section title={t('settings.account')}>
        <dl className="fact-list card">
          <div>
            <dt>{t('settings.name')}</dt>
            <dd>{signedIn.name}</dd>
          </div>
          <div>
            <dt>{t('signIn.email')}</dt>
            <dd>{signedIn.email}</dd>
          </div>
          {signedIn.memberships.map(({ role, organisation: place, unit }) => (
            <div key={`${role}${place?.id ?? ''}${unit?.id ?? ''}`}>
              <dt>{t(`roles.${role}`)}</dt>
              <dd>{[unit?.name, place?.name ?? t('settings.country')].filter(Boolean).join(', ')}</dd>
            </div>
          ))}
          {organisation && !hasRole(signedIn, 'KEY_USER') && (
            <div>
              <dt>{t('settings.sharing')}</dt>
              <dd>{t(`settings.sharingLevels.${organisation.sharingLevel}`)}</dd>
            </div>
          )}
        </dl>
      </Section>
      {organisation && hasRole(signedIn, 'KEY_USER') && (
        <>
          <PeopleSection organisationId={organisation.id} />
          <SharingSection organisationId={organisation.id} />
          <CoatSection organisation={organisation} />
          <ApiKeysSection organisationId={organisation.id} />
          <AuditSection organisationId={organisation.id} />
        </>
      )}
      <RetentionSection />
    </Page>
  )
}
