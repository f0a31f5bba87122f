import { Field, Fieldset, Label, Radio, Select, Textfield } from '@digdir/designsystemet-react'
import { localised, useText } from '../../../lib/i18n.ts'
import type { StepProps } from './PlanWizard.tsx'
import { VisibleChange } from './VisibleChange.tsx'

/** What is measured, and who is asked. */
export function BasicsStep({ draft, change, problem, round, instruments }: StepProps) {
  const { t, language } = useText()
  const frame = round?.plan?.frame ?? null
  const asked = draft.inviteMode === 'SAMPLE' && draft.sampleSize !== '' ? Number(draft.sampleSize) : frame
  return (
    <>
      <Textfield
        id="plan-name"
        label={t('roundPlan.fields.name')}
        value={draft.name}
        error={problem('name')}
        onChange={(event) => change({ name: event.target.value })}
      />
      <Field>
        <Label>{t('roundPlan.fields.instrumentVersionId')}</Label>
        <Select
          id="plan-instrumentVersionId"
          value={draft.instrumentVersionId}
          onChange={(event) => change({ instrumentVersionId: event.target.value, explanations: [] })}
        >
          {instruments.map(({ id, title, version }) => (
            <Select.Option key={id} value={id}>
              {t('roundPlan.version', { title: localised(title, language), version })}
            </Select.Option>
          ))}
        </Select>
        <Field.Description>{t('roundPlan.instrumentHelp')}</Field.Description>
      </Field>
      <Textfield
        id="plan-reportingYear"
        label={t('roundPlan.fields.reportingYear')}
        description={t('roundPlan.yearHelp')}
        inputMode="numeric"
        className="short-field"
        placeholder={String(new Date(draft.closesAt).getFullYear() || '')}
        value={draft.reportingYear}
        error={problem('reportingYear')}
        onChange={(event) => change({ reportingYear: event.target.value })}
      />
      <Choices
        legend={t('roundPlan.fields.targetGroup')}
        name="targetGroup"
        value={draft.targetGroup}
        options={['EMPLOYEES', 'LEADERS'] as const}
        words={(option) => [t(`roundPlan.targets.${option}.title`), t(`roundPlan.targets.${option}.text`)]}
        onChange={(targetGroup) => change({ targetGroup })}
      />
      <Choices
        legend={t('roundPlan.fields.inviteMode')}
        name="inviteMode"
        value={draft.collection === 'OPEN_LINK' ? 'OPEN_LINK' : draft.inviteMode}
        options={['ALL', 'LIST', 'SAMPLE', 'OPEN_LINK'] as const}
        words={(option) => [t(`roundPlan.modes.${option}.title`), t(`roundPlan.modes.${option}.text`)]}
        onChange={(mode) =>
          change(
            mode === 'OPEN_LINK'
              ? { collection: 'OPEN_LINK', inviteMode: 'ALL' }
              : { collection: 'INVITATIONS', inviteMode: mode },
          )
        }
      />
      {draft.inviteMode === 'SAMPLE' && (
        <Textfield
          id="plan-sampleSize"
          label={t('roundPlan.fields.sampleSize')}
          description={t('roundPlan.sampleHelp')}
          inputMode="numeric"
          className="short-field"
          value={draft.sampleSize}
          error={problem('sampleSize')}
          onChange={(event) => change({ sampleSize: event.target.value })}
        />
      )}
      <VisibleChange invited={asked} units={round?.plannedUnits ?? []} />
    </>
  )
}

interface ChoicesProps<Option extends string> {
  legend: string
  name: string
  value: string
  options: readonly Option[]
  words(option: Option): readonly [title: string, text: string]
  onChange(option: Option): void
}

/** One of a few, each with a sentence that says what it means. */
export function Choices<Option extends string>({
  legend,
  name,
  value,
  options,
  words,
  onChange,
}: ChoicesProps<Option>) {
  return (
    <Fieldset className="plan-choices">
      <Fieldset.Legend>{legend}</Fieldset.Legend>
      {options.map((option) => {
        const [title, text] = words(option)
        return (
          <Radio
            key={option}
            id={`plan-${name}-${option}`}
            name={name}
            value={option}
            label={title}
            description={text}
            checked={value === option}
            onChange={() => onChange(option)}
          />
        )
      })}
    </Fieldset>
  )
}
