import { CheckmarkIcon } from '@navikt/aksel-icons'
import type { RoundState } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'

const steps = ['OPEN', 'CLOSED', 'OPENED', 'SCORED', 'PUBLISHED'] as const

/** Where the round is on its way; a void round has left it. */
export function RoundSteps({ state }: { state: RoundState }) {
  const { t } = useText()
  if (state === 'VOID') return null
  const at = steps.indexOf(state as (typeof steps)[number])
  return (
    <ol className="steps" aria-label={t('rounds.stepsLabel')}>
      {steps.map((step, index) => (
        <li
          key={step}
          data-state={index < at ? 'done' : index === at ? 'now' : 'later'}
          aria-current={index === at ? 'step' : undefined}
        >
          <span className="step-mark" aria-hidden="true">
            {index < at ? <CheckmarkIcon fontSize="1rem" /> : index + 1}
          </span>
          {t(`rounds.steps.${step}`)}
          {index < at && <span className="ds-sr-only"> {t('rounds.stepDone')}</span>}
        </li>
      ))}
    </ol>
  )
}
