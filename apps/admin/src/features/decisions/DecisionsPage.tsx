import { useQuery } from '@apollo/client/react'
import { Button, Details } from '@digdir/designsystemet-react'
import { Link } from 'react-router'
import { Page, Section } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import { DecisionsDocument, type DecisionPartsFragment } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { DecisionCard } from './DecisionCard.tsx'
import { DecisionReport } from './DecisionReport.tsx'
import { isReached } from './decision-words.ts'
import { OverdueTable } from './OverdueTable.tsx'
import { TargetTimeline } from './TargetTimeline.tsx'
import './decisions.css'

/** What was decided, and how far it has come: what is past its date first, then what comes, then decision by decision. */
export function DecisionsPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const { organisation } = signedIn
  const { data, error, refetch } = useQuery(DecisionsDocument, {
    variables: { organisationId: organisation?.id ?? '' },
    skip: !organisation,
    // Verdicts come from the worker, some seconds after what they rest on.
    pollInterval: 15_000,
  })
  const decisions = data?.decisions
  const keeps = hasRole(signedIn, 'KEY_USER')
  const followed = decisions?.filter(({ withdrawn }) => !withdrawn) ?? []
  const ended = decisions?.filter(({ withdrawn }) => withdrawn) ?? []
  const title = decisions && decisions.length > 0 ? titleOf(followed, t) : t('nav.decisions')
  return (
    <Page
      eyebrow={organisation?.name}
      synthetic={organisation?.synthetic ?? false}
      title={title}
      documentTitle={t('nav.decisions')}
      lead={<p>{t('decisions.lead')}</p>}
      busy={!decisions && !error}
      actions={
        decisions && (
          <>
            {followed.length > 0 && <DecisionReport organisationId={organisation?.id ?? ''} />}
            {keeps && <ImportLink />}
            {keeps && decisions.length > 0 && <NewDecision />}
          </>
        )
      }
    >
      {error && !decisions ? (
        <Failed error={error} retry={refetch} />
      ) : !decisions ? (
        <Loading rows={6} />
      ) : decisions.length === 0 ? (
        <Empty title={t('decisions.empty')} action={keeps && <NewDecision />}>
          {t(keeps ? 'decisions.emptyText' : 'decisions.emptyReader')}
        </Empty>
      ) : (
        <>
          <OverdueTable decisions={followed} />
          <Section title={t('decisions.followed', { count: followed.length })}>
            <div className="decision-list">
              {followed.map((decision) => (
                <DecisionCard key={decision.id} decision={decision} />
              ))}
            </div>
          </Section>
          <TargetTimeline decisions={followed} />
          {ended.length > 0 && (
            <Details>
              <Details.Summary>{t('decisions.ended', { count: ended.length })}</Details.Summary>
              <Details.Content>
                <div className="decision-list">
                  {ended.map((decision) => (
                    <DecisionCard key={decision.id} decision={decision} />
                  ))}
                </div>
              </Details.Content>
            </Details>
          )}
        </>
      )}
    </Page>
  )
}

function ImportLink() {
  const { t } = useText()
  return (
    <Button asChild variant="secondary">
      <Link to={paths.decisionImport}>{t('decisions.import.link')}</Link>
    </Button>
  )
}

function NewDecision() {
  const { t } = useText()
  return (
    <Button asChild>
      <Link to={paths.newDecision}>{t('decisions.new')}</Link>
    </Button>
  )
}

/** The result in one sentence. */
function titleOf(followed: readonly DecisionPartsFragment[], t: ReturnType<typeof useText>['t']): string {
  const targets = followed.flatMap((decision) => decision.targets)
  const reached = targets.filter(isReached).length
  if (targets.length === 0) return t('decisions.titleNone')
  return t('decisions.title', { reached, count: targets.length })
}
