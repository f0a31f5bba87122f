import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { PlusIcon, TrashIcon } from '@navikt/aksel-icons'
import { useText } from '../../../lib/i18n.ts'
import type { StepProps } from './PlanWizard.tsx'

/** When the round opens and closes by itself, who is reminded when, and what comes after it. */
export function TimeStep({ draft, change, problem, round }: StepProps) {
  const { t } = useText()
  const units = round?.plannedUnits ?? []
  const free = units.filter(({ unitId }) => !draft.unitPeriods.some((period) => period.unitId === unitId))
  const changeUnit = (index: number, changes: object) =>
    change({ unitPeriods: draft.unitPeriods.map((one, at) => (at === index ? { ...one, ...changes } : one)) })
  return (
    <>
      <div className="plan-pair">
        <Textfield
          id="plan-opensAt"
          type="datetime-local"
          label={t('roundPlan.fields.opensAt')}
          value={draft.opensAt}
          error={problem('opensAt')}
          onChange={(event) => change({ opensAt: event.target.value })}
        />
        <Textfield
          id="plan-closesAt"
          type="datetime-local"
          label={t('roundPlan.fields.closesAt')}
          value={draft.closesAt}
          error={problem('closesAt')}
          onChange={(event) => change({ closesAt: event.target.value })}
        />
      </div>
      <p className="subtle">{t('roundPlan.timeHelp')}</p>
      {draft.collection === 'INVITATIONS' && (
        <Textfield
          id="plan-reminderDays"
          label={t('roundPlan.fields.reminderDays')}
          description={t('roundPlan.reminderHelp')}
          className="short-field"
          value={draft.reminderDays}
          error={problem('reminderDays')}
          onChange={(event) => change({ reminderDays: event.target.value })}
        />
      )}
      <Field>
        <Label>{t('roundPlan.fields.repeatMonths')}</Label>
        <Select
          id="plan-repeatMonths"
          width="auto"
          value={draft.repeat}
          onChange={(event) => change({ repeat: event.target.value })}
        >
          {(['', '12', '6', '3', '1'] as const).map((months) => (
            <Select.Option key={months} value={months}>
              {t(`roundPlan.repeats.${months || 'once'}`)}
            </Select.Option>
          ))}
        </Select>
        <Field.Description>{t('roundPlan.repeatHelp')}</Field.Description>
      </Field>
      {units.length > 1 && (
        <section className="plan-list" id="plan-unitPeriods">
          <h3>{t('roundPlan.unitPeriods.title')}</h3>
          <p className="subtle">{t('roundPlan.unitPeriods.text')}</p>
          {draft.unitPeriods.map((period, index) => (
            <div className="plan-row" key={period.unitId}>
              <Field>
                <Label>{t('columns.unit')}</Label>
                <Select value={period.unitId} onChange={(event) => changeUnit(index, { unitId: event.target.value })}>
                  {units
                    .filter((unit) => unit.unitId === period.unitId || free.includes(unit))
                    .map(({ unitId, name }) => (
                      <Select.Option key={unitId} value={unitId}>
                        {name}
                      </Select.Option>
                    ))}
                </Select>
              </Field>
              <Textfield
                id={`plan-unitPeriods.${index}.closesAt`}
                type="datetime-local"
                label={t('roundPlan.fields.closesAt')}
                value={period.closesAt}
                error={problem(`unitPeriods.${index}.closesAt`)}
                onChange={(event) => changeUnit(index, { closesAt: event.target.value })}
              />
              <RemoveButton
                label={t('roundPlan.remove')}
                onClick={() => change({ unitPeriods: draft.unitPeriods.filter((_, at) => at !== index) })}
              />
            </div>
          ))}
          {free.length > 0 && (
            <Button
              type="button"
              variant="secondary"
              data-size="sm"
              onClick={() =>
                change({ unitPeriods: [...draft.unitPeriods, { unitId: free[0]!.unitId, closesAt: draft.closesAt }] })
              }
            >
              <PlusIcon aria-hidden />
              {t('roundPlan.unitPeriods.add')}
            </Button>
          )}
        </section>
      )}
    </>
  )
}

export function RemoveButton({ label, onClick }: { label: string; onClick(): void }) {
  return (
    <Button type="button" variant="tertiary" data-color="danger" data-size="sm" onClick={onClick}>
      <TrashIcon aria-hidden />
      {label}
    </Button>
  )
}
