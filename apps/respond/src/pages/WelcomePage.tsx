import type { Survey } from '../app/open-survey.ts'
import { minutesFor } from '../app/step.ts'
import { Alert } from '../components/Alert.tsx'
import { PageHeading } from '../components/PageHeading.tsx'
import { PrivacyPromise } from '../components/PrivacyPromise.tsx'
import { UnitChoice } from '../components/UnitChoice.tsx'
import { keepsDrafts } from '../drafts/device-storage.ts'
import { useLanguage } from '../language/LanguageContext.tsx'

interface WelcomePageProps {
  readonly survey: Survey
  readonly answered: number
  readonly moved: boolean
  readonly onStart: () => void
  readonly onRestart: () => void
  /** Behind an open link: somebody else at the same device. */
  readonly onAnotherPerson: () => void
}

/** Who asks, what for, how long it takes, and what is done with the answers. */
export function WelcomePage({ survey, answered, moved, onStart, onRestart, onAnotherPerson }: WelcomePageProps) {
  const language = useLanguage()
  const { respondent, box, standing, instrument, pages } = survey
  const { visitor } = respondent
  const statements = pages.reduce((count, page) => count + page.items.length, 0)

  return (
    <>
      <p className="eyebrow">{language.text('welcome.asks', { organisation: box.organisation })}</p>
      <PageHeading moved={moved}>{instrument.title}</PageHeading>
      <p className="lead">{language.text('welcome.why', { organisation: box.organisation })}</p>
      <ul className="facts" aria-label={language.text('welcome.facts')}>
        {!visitor && standing.unit && <li>{language.text('welcome.unit', { unit: standing.unit })}</li>}
        <li>
          {language.text('welcome.statements', { count: statements })},{' '}
          {language.count('welcome.minutes', minutesFor(statements))}. {language.text('welcome.optional')}
        </li>
        {box.closesAt && <li>{language.text('welcome.closes', { date: language.time(box.closesAt) })}</li>}
      </ul>

      {standing.revision > 0 && (
        <Alert color="info" title={language.text('welcome.answered')}>
          <p>{language.text('welcome.answeredText')}</p>
          {visitor && (
            <>
              <p>{language.text('welcome.sharedDevice')}</p>
              <button type="button" className="ds-button" data-variant="secondary" onClick={onAnotherPerson}>
                {language.text('welcome.anotherPerson')}
              </button>
            </>
          )}
        </Alert>
      )}
      {visitor && (
        <Alert color="warning" title={language.text('open.title')}>
          <p>{language.text('open.text')}</p>
        </Alert>
      )}
      {!keepsDrafts && <Alert color="warning" title={language.text('welcome.noStorage')} />}

      {visitor && box.groups.length > 1 && <UnitChoice groups={box.groups} visitor={visitor} />}

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

      <PrivacyPromise box={box} fingerprint={respondent.fingerprint} />
    </>
  )
}
