import { useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link, useParams } from 'react-router'
import { Page, Section } from '../../components/page/Page.tsx'
import { Failed, Loading, Refused } from '../../components/page/states.tsx'
import { DecisionDocument, type DecisionQuery } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { decisionEditPath, paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { decisionFacts, isReached } from './decision-words.ts'
import { DecisionFiles } from './DecisionFiles.tsx'
import { DecisionHistory } from './DecisionHistory.tsx'
import { DecisionReport } from './DecisionReport.tsx'
import { TargetCard } from './TargetCard.tsx'
import { WithdrawDecision } from './WithdrawDecision.tsx'
import './decisions.css'

export type ShownDecision = NonNullable<DecisionQuery['decision']>

/** How often the page looks while a target is being judged, and when all of them have been. Milliseconds. */
const soon = 1_000
const later = 15_000

/** One decision: what was decided, each target with what its verdict rests on, its files, and how it has been changed. */
export function DecisionPage() {
  const { t } = useText()
  const { decisionId = '' } = useParams()
  const { organisation } = useSignedIn()
  const [pollInterval, setPollInterval] = useState(later)
  const { data, error, refetch } = useQuery(DecisionDocument, { variables: { id: decisionId }, pollInterval })
  const decision = data?.decision
  const wanted = decision?.targets.some(({ judgement }) => judgement === null) && !decision.withdrawn ? soon : later
  if (wanted !== pollInterval) setPollInterval(wanted)
  if (decision) return <Shown decision={decision} reload={() => void refetch()} />
  const title = t('decisions.decision')
  return (
    <Page
      eyebrow={<Link to={paths.decisions}>{t('nav.decisions')}</Link>}
      synthetic={organisation?.synthetic ?? false}
      title={title}
      documentTitle={title}
      busy={!data && !error}
    >
      {error ? <Failed error={error} retry={refetch} /> : data ? <Refused /> : <Loading rows={6} />}
    </Page>
  )
}

function Shown({ decision, reload }: { decision: ShownDecision; reload(): void }) {
  const { t, language } = useText()
  const signedIn = useSignedIn()
  const keeps = hasRole(signedIn, 'KEY_USER')
  const { id, title, text, minutesLink, targets, synthetic, withdrawn } = decision
  const reached = targets.filter(isReached).length
  return (
    <Page
      eyebrow={<Link to={paths.decisions}>{t('nav.decisions')}</Link>}
      // Its figures are made up where the organisation's answers are, whoever has written the decision.
      synthetic={synthetic || (signedIn.organisation?.synthetic ?? false)}
      title={title}
      documentTitle={`${t('decisions.decision')} · ${title}`}
      lead={
        <>
          <p>{decisionFacts(decision, t, language)}</p>
          {withdrawn && <p>{t('decisions.withdrawnText')}</p>}
        </>
      }
      actions={
        <>
          <DecisionReport organisationId={signedIn.organisation?.id ?? ''} decisionId={id} />
          {keeps && !withdrawn && (
            <>
              <Button asChild variant="secondary">
                <Link to={decisionEditPath(id)}>{t('decisions.edit')}</Link>
              </Button>
              <WithdrawDecision id={id} />
            </>
          )}
        </>
      }
    >
      <Section title={t('decisions.text')}>
        <div className="card decision-text">
          {text === '' ? (
            <p className="subtle">{t('decisions.noText')}</p>
          ) : (
            text.split('\n').map((line, at) => <p key={at}>{line}</p>)
          )}
          {minutesLink && (
            <p>
              <a href={minutesLink} rel="noreferrer noopener" target="_blank">
                {t('decisions.minutes')}
              </a>
            </p>
          )}
        </div>
      </Section>
      <Section
        title={
          targets.length === 0 ? t('decisions.noTargets') : t('decisions.targets', { reached, count: targets.length })
        }
      >
        <div className="decision-list">
          {targets.map((target) => (
            <TargetCard key={target.id} target={target} mayMark={keeps && !withdrawn} onMarked={reload} />
          ))}
        </div>
      </Section>
      <DecisionFiles decision={decision} keeps={keeps} />
      <DecisionHistory versions={decision.versions} />
    </Page>
  )
}
