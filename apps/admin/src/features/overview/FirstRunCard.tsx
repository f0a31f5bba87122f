import { useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { ArrowRightIcon, CheckmarkIcon } from '@navikt/aksel-icons'
import { Link } from 'react-router'
import { Failed, Loading } from '../../components/page/states.tsx'
import { Term } from '../../components/term/Term.tsx'
import { FirstRunDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { firstRun, type FirstRunOrganisation, type FirstRunStep } from './first-run.ts'

/**
 * What a key user does before the first round is open, one thing at a time. A query of its own, so that the overview of
 * everybody else does not ask for plans and units.
 */
export function FirstRunCard({ organisationId }: { organisationId: string }) {
  const { t } = useText()
  const { data, error, refetch } = useQuery(FirstRunDocument, { variables: { organisationId } })
  const organisation = data?.organisation
  const steps = organisation ? firstRun(organisation) : []
  const done = steps.filter(({ state }) => state === 'done').length
  return (
    <section className="card first-run" aria-labelledby="first-run-title">
      <header>
        <h2 id="first-run-title">{t('firstRun.title')}</h2>
        <p className="subtle">{t('firstRun.lead')}</p>
        {organisation && <p className="first-run-count">{t('firstRun.progress', { done, count: steps.length })}</p>}
      </header>
      {organisation ? (
        <ol className="first-run-steps">
          {steps.map((step, index) => (
            <Step key={step.name} step={step} number={index + 1} organisation={organisation} />
          ))}
        </ol>
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Loading rows={6} />
      )}
    </section>
  )
}

interface StepProps {
  step: FirstRunStep
  number: number
  organisation: FirstRunOrganisation
}

function Step({ step: { name, state, address }, number, organisation }: StepProps) {
  const { t } = useText()
  const level = t(`settings.sharingLevels.${organisation.sharingLevel}`)
  return (
    <li data-state={state} aria-current={state === 'next' ? 'step' : undefined}>
      <span className="first-run-mark" aria-hidden="true">
        {state === 'done' ? <CheckmarkIcon fontSize="1.25rem" /> : number}
      </span>
      <div className="first-run-words">
        <h3>
          {t(`firstRun.steps.${name}.title`)} <span className="first-run-state">{t(`firstRun.states.${state}`)}</span>
        </h3>
        {name === 'sharing' && state !== 'later' && (
          <p className="with-term">
            {t('firstRun.sharingNow', { level })}
            {state === 'next' && <Term word="sharingLevel" />}
          </p>
        )}
        {state === 'next' && (
          <>
            <p>{t(`firstRun.steps.${name}.text`)}</p>
            <p className="subtle">{t(`firstRun.steps.${name}.time`)}</p>
            <div className="first-run-acts">
              <Button asChild>
                <Link to={address}>
                  {t(`firstRun.steps.${name}.action`)}
                  <ArrowRightIcon aria-hidden />
                </Link>
              </Button>
              {name === 'sharing' && <Link to={paths.newRound}>{t('firstRun.sharingKeep')}</Link>}
            </div>
          </>
        )}
        {state === 'later' && <p className="subtle">{t(`firstRun.steps.${name}.time`)}</p>}
      </div>
    </li>
  )
}
