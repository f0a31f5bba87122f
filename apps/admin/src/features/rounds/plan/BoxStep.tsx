import { Alert, Textfield } from '@digdir/designsystemet-react'
import { useText } from '../../../lib/i18n.ts'
import { Choices } from './BasicsStep.tsx'
import type { StepProps } from './PlanWizard.tsx'

/** How the answers are sealed, and who keeps the code. */
export function BoxStep({ draft, change, problem, round }: StepProps) {
  const { t } = useText()
  const loses = round?.box?.publicKey != null && round.box.strength !== draft.strength
  return (
    <>
      <Choices
        legend={t('roundPlan.box.legend')}
        name="strength"
        value={draft.strength}
        options={['KEY_HOLDER', 'SERVER'] as const}
        words={(option) => [t(`roundPlan.strengths.${option}.title`), t(`roundPlan.strengths.${option}.text`)]}
        onChange={(strength) => change({ strength })}
      />
      {loses && (
        <Alert data-color="warning" data-size="sm">
          <p>{t('roundPlan.box.losesKey')}</p>
        </Alert>
      )}
      {draft.strength === 'KEY_HOLDER' && (
        <>
          <Textfield
            id="plan-keyHolder"
            label={t('roundPlan.fields.keyHolder')}
            description={t('roundPlan.box.holderHelp')}
            value={draft.keyHolder}
            error={problem('keyHolder')}
            onChange={(event) => change({ keyHolder: event.target.value })}
          />
          <Textfield
            id="plan-keyHolderEmail"
            type="email"
            label={t('roundPlan.box.email')}
            description={t('roundPlan.box.emailHelp')}
            value={draft.keyHolderEmail}
            onChange={(event) => change({ keyHolderEmail: event.target.value })}
          />
        </>
      )}
      <blockquote className="plan-promise">
        <p className="card-kicker">{t('roundPlan.box.promise')}</p>
        <p>{t(`roundPlan.strengths.${draft.strength}.promise`, { keyHolder: draft.keyHolder })}</p>
      </blockquote>
    </>
  )
}
