import { fingerprintText } from '@mognad/sealing/fingerprint'
import type { Survey } from '../app/open-survey.ts'
import { minutesFor } from '../app/step.ts'
import { Alert } from '../components/Alert.tsx'
import { LockIcon } from '../components/LockIcon.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { keepsDrafts } from '../drafts/device-storage.ts'
import { useLanguage } from '../language/LanguageContext.tsx'

interface WelcomePageProps {
  readonly survey: Survey
  readonly answered: number
  readonly moved: boolean
  readonly onStart: () => void
  readonly onRestart: () => void
}

/** Who asks, what for, how long it takes, and what is done with the answers. */
export function WelcomePage({ survey, answered, moved, onStart, onRestart }: WelcomePageProps) {
  const language = useLanguage()
  const { box, standing, instrument, pages } = survey
  const statements = pages.reduce((count, page) => count + page.items.length, 0)

  return (
    <>
      <p className="eyebrow">{language.text('welcome.asks', { organisation: box.organisation })}</p>
      <PageHeading moved={moved}>{language.own(instrument.title)}</PageHeading>
      <p className="lead">{language.text('welcome.why', { organisation: box.organisation })}</p>
      <ul className="facts" aria-label={language.text('welcome.facts')}>
        {standing.unit && <li>{language.text('welcome.unit', { unit: standing.unit })}</li>}
        <li>
          {language.text('welcome.statements', { count: statements })},{' '}
          {language.count('welcome.minutes', minutesFor(statements))}. {language.text('welcome.optional')}
        </li>
        {box.closesAt && <li>{language.text('welcome.closes', { date: language.time(box.closesAt) })}</li>}
      </ul>

      {standing.revision > 0 && (
        <Alert color="info" title={language.text('welcome.answered')}>
          <p>{language.text('welcome.answeredText')}</p>
        </Alert>
      )}
      {!keepsDrafts && <Alert color="warning" title={language.text('welcome.noStorage')} />}

      <div className="actions">
        <button type="button" className="ds-button" onClick={onStart}>
          {language.text(answered > 0 ? 'welcome.resume' : 'welcome.start')}
        </button>
        {answered > 0 && (
          <>
            <button type="button" className="ds-button" data-variant="secondary" onClick={onRestart}>
              {language.text('welcome.restart')}
            </button>
            <p className="actions-note">
              {language.count('welcome.resumeText', answered)} {language.text('welcome.restartText')}
            </p>
          </>
        )}
      </div>

      <section className="ds-card panel">
        <h2 className="ds-heading" data-size="xs">
          <LockIcon />
          {language.text('welcome.privacy')}
        </h2>
        <p>{language.text('welcome.privacyText', { keyHolder: box.keyHolder })}</p>
        <p>{language.text('welcome.privacyGroups')}</p>
        <p className="control">
          {language.text('welcome.controlText', { fingerprint: fingerprintText(survey.link.fingerprint) })}
        </p>
      </section>
    </>
  )
}
