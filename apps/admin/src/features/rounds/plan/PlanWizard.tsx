import { useMutation } from '@apollo/client/react'
import { Button, ErrorSummary } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'
import { Page } from '../../../components/page/Page.tsx'
import { ActFailed } from '../../../components/page/states.tsx'
import { ChangeRoundDocument, PlanRoundDocument, type PlanPartsFragment } from '../../../generated/graphql.ts'
import { useText } from '../../../lib/i18n.ts'
import { paths, planPath, roundPath } from '../../../lib/paths.ts'
import type { HomeOrganisation } from '../../../lib/viewer.ts'
import { BasicsStep } from './BasicsStep.tsx'
import { BoxStep } from './BoxStep.tsx'
import { draftProblems, inputOf, steps, type PlanDraft, type PlanStep } from './plan-draft.ts'
import { problemLabel, problemText } from './problem-words.ts'
import type { Instruments } from './PlanRoundPage.tsx'
import { QuestionsStep } from './QuestionsStep.tsx'
import { TextsStep } from './TextsStep.tsx'
import { TimeStep } from './TimeStep.tsx'

export interface StepProps {
  draft: PlanDraft
  change(changes: Partial<PlanDraft>): void
  /** What is wrong with a field, in words; undefined while nothing is or nobody has asked. */
  problem(path: string): string | undefined
  round: PlanPartsFragment | null
  instruments: Instruments
  organisation: HomeOrganisation
}

const pages = { basics: BasicsStep, time: TimeStep, questions: QuestionsStep, texts: TextsStep, box: BoxStep }

/** Five short pages. Each is saved when it is left forwards; going back loses nothing, since the draft stays. */
export function PlanWizard({
  first,
  round: known,
  instruments,
  organisation,
}: Omit<StepProps, 'draft' | 'change' | 'problem' | 'round'> & { first: PlanDraft; round: PlanPartsFragment | null }) {
  const { t } = useText()
  const navigate = useNavigate()
  const [search, setSearch] = useSearchParams()
  const [draft, setDraft] = useState(first)
  const [round, setRound] = useState(known)
  const [asked, setAsked] = useState<readonly PlanStep[]>([])
  const [attempt, setAttempt] = useState(0)
  const summary = useRef<HTMLDivElement>(null)
  const [planRound, planning] = useMutation(PlanRoundDocument)
  const [changeRound, changing] = useMutation(ChangeRoundDocument)
  const step = steps.find((one) => one === search.get('steg')) ?? 'basics'
  const at = steps.indexOf(step)
  const problems = draftProblems(draft)
  const here = asked.includes(step) ? problems.filter((one) => one.step === step) : []
  const failure = planning.error ?? changing.error
  const failed = here.length > 0 || failure !== undefined
  useEffect(() => {
    if (attempt > 0 && failed) summary.current?.focus()
  }, [attempt, failed])

  const go = (to: PlanStep) => setSearch({ steg: to })
  const save = async (): Promise<PlanPartsFragment | null> => {
    setAsked((before) => [...before, step])
    setAttempt((before) => before + 1)
    if (problems.some((one) => steps.indexOf(one.step) <= at)) return null
    const plan = inputOf(draft)
    const answer = round
      ? await changeRound({ variables: { input: { roundId: round.id, plan } } }).catch(() => null)
      : await planRound({ variables: { input: { organisationId: organisation.id, plan } } }).catch(() => null)
    const data = answer?.data
    const saved = data && ('planRound' in data ? data.planRound : data.changeRound)
    if (saved) setRound(saved)
    return saved ?? null
  }
  const next = async () => {
    const saved = await save()
    if (!saved) return
    const following = steps[at + 1]
    if (!following) await navigate(roundPath(saved.id))
    else if (round) go(following)
    // The address is now that of a round that exists: loading the page again brings the saved plan back.
    else await navigate(`${planPath(saved.id)}?steg=${following}`, { replace: true })
  }
  const Step = pages[step]
  const title = round ? t('roundPlan.title', { name: draft.name || round.name }) : t('roundPlan.newTitle')
  const problem = (path: string) => {
    const found = here.find((one) => one.path === path)
    return found && problemText(found, t)
  }
  return (
    <Page
      eyebrow={<Link to={paths.rounds}>{t('nav.rounds')}</Link>}
      synthetic={organisation.synthetic}
      title={title}
      documentTitle={`${t(`roundPlan.steps.${step}`)} · ${title}`}
    >
      <nav aria-label={t('roundPlan.stepsLabel')}>
        <ol className="plan-steps">
          {steps.map((one, index) => (
            <li key={one} data-state={index < at ? 'done' : index === at ? 'now' : 'later'}>
              {round && index !== at ? (
                <button type="button" className="row-button" onClick={() => go(one)}>
                  {t(`roundPlan.steps.${one}`)}
                </button>
              ) : (
                <span aria-current={index === at ? 'step' : undefined}>{t(`roundPlan.steps.${one}`)}</span>
              )}
            </li>
          ))}
        </ol>
      </nav>
      <form
        className="plan-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void next()
        }}
      >
        <div ref={summary} tabIndex={-1} className="plan-summary">
          {here.length > 0 && (
            <ErrorSummary>
              <ErrorSummary.Heading>{t('roundPlan.summary')}</ErrorSummary.Heading>
              <ErrorSummary.List>
                {here.map((one) => (
                  <ErrorSummary.Item key={`${one.path} ${one.code}`}>
                    <ErrorSummary.Link href={`#plan-${one.path}`}>
                      {problemLabel(one.path, t)}: {problemText(one, t)}
                    </ErrorSummary.Link>
                  </ErrorSummary.Item>
                ))}
              </ErrorSummary.List>
            </ErrorSummary>
          )}
          {failure && here.length === 0 && <ActFailed error={failure} />}
        </div>
        <div className="plan-page">
          <h2>{t(`roundPlan.headings.${step}`)}</h2>
          <Step
            draft={draft}
            change={(changes) => setDraft((before) => ({ ...before, ...changes }))}
            {...{ problem, round, instruments, organisation }}
          />
        </div>
        <div className="plan-foot">
          <Button type="submit" loading={planning.loading || changing.loading}>
            {at === steps.length - 1 ? t('roundPlan.finish') : t('roundPlan.next')}
          </Button>
          {at > 0 && (
            <Button type="button" variant="secondary" onClick={() => go(steps[at - 1]!)}>
              {t('roundPlan.back')}
            </Button>
          )}
          <Link to={round ? roundPath(round.id) : paths.rounds}>{t('roundPlan.leave')}</Link>
        </div>
      </form>
    </Page>
  )
}
