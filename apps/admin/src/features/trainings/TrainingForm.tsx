import { Button, Details, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { useText } from '../../lib/i18n.ts'
import type { Tags } from './CataloguePage.tsx'
import { CheckRow } from '../../components/page/CheckRow.tsx'
import { faultsOf, type DraftFault, type TrainingDraft } from './training-draft.ts'
import { forms, formTitle, roles, roleTitle } from './training-words.ts'

interface Props {
  start: TrainingDraft
  tags: Tags
  loading: boolean
  onSubmit(draft: TrainingDraft): void
}

/** A training, field by field. What is missing is said beside its field, and the first of them gets the focus. */
export function TrainingForm({ start, tags, loading, onSubmit }: Props) {
  const { t, language } = useText()
  const [draft, setDraft] = useState(start)
  const [asked, setAsked] = useState(false)
  const faults = faultsOf(draft)
  const change = (changes: Partial<TrainingDraft>) => setDraft({ ...draft, ...changes })
  const faultOf = (field: DraftFault) => (asked && faults.includes(field) ? t(`trainings.faults.${field}`) : undefined)
  const text = (field: 'titleSv' | 'summarySv' | 'minutes' | 'from' | 'to' | 'providerSv' | 'link') => ({
    name: field,
    value: draft[field],
    error: faultOf(field),
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  })
  const english = (field: 'titleEn' | 'summaryEn' | 'providerEn') => ({
    name: field,
    value: draft[field],
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  })
  return (
    <form
      className="learning-forms"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        const [first] = faults
        if (first) event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
        else onSubmit(draft)
      }}
    >
      <Textfield label={t('trainings.fields.title')} maxLength={120} {...text('titleSv')} />
      <Textfield multiline rows={4} label={t('trainings.fields.summary')} maxLength={2_000} {...text('summarySv')} />
      <Choice
        label={t('trainings.fields.area')}
        value={draft.area}
        options={tags.areas.map(({ id, title }) => ({ value: id, label: title }))}
        onChange={(area) => change({ area, factors: [] })}
      />
      <CheckRow
        name="factors"
        legend={t('trainings.fields.factors')}
        help={t('trainings.factorsHelp')}
        options={tags.factors
          .filter(({ area }) => area === draft.area)
          .map(({ id, title }) => ({ value: id, label: title }))}
        chosen={draft.factors}
        error={faultOf('factors')}
        onChange={(factors) => change({ factors })}
      />
      <CheckRow
        name="roles"
        legend={t('trainings.fields.role')}
        options={roles.map((role) => ({ value: role, label: roleTitle(role, language) }))}
        chosen={draft.roles}
        error={faultOf('roles')}
        onChange={(chosen) => change({ roles: chosen })}
      />
      <div className="learning-pair">
        <Choice
          label={t('trainings.fields.form')}
          value={draft.form}
          options={forms.map((form) => ({ value: form, label: formTitle(form, language) }))}
          onChange={(form) => change({ form: forms.find((one) => one === form) ?? 'WORKSHOP' })}
        />
        <Textfield inputMode="numeric" label={t('trainings.fields.minutes')} {...text('minutes')} />
      </div>
      <div className="learning-pair">
        <Textfield inputMode="numeric" label={t('trainings.fields.from')} {...text('from')} />
        <Textfield inputMode="numeric" label={t('trainings.fields.to')} {...text('to')} />
      </div>
      <p className="subtle">{t('trainings.spanHelp')}</p>
      <CheckRow
        name="languages"
        legend={t('trainings.fields.language')}
        options={(['SV', 'EN'] as const).map((one) => ({ value: one, label: t(`trainings.languages.${one}`) }))}
        chosen={draft.languages}
        error={faultOf('languages')}
        onChange={(languages) => change({ languages })}
      />
      <Textfield label={t('trainings.fields.provider')} maxLength={120} {...text('providerSv')} />
      <Textfield
        type="url"
        label={t('trainings.fields.link')}
        description={t('trainings.linkHelp')}
        maxLength={500}
        {...text('link')}
      />
      <Details>
        <Details.Summary>{t('trainings.inEnglish')}</Details.Summary>
        <Details.Content>
          <div className="learning-forms">
            <Textfield label={t('trainings.fields.titleEn')} maxLength={120} {...english('titleEn')} />
            <Textfield
              multiline
              rows={4}
              label={t('trainings.fields.summaryEn')}
              maxLength={2_000}
              {...english('summaryEn')}
            />
            <Textfield label={t('trainings.fields.providerEn')} maxLength={120} {...english('providerEn')} />
          </div>
        </Details.Content>
      </Details>
      <div>
        <Button type="submit" loading={loading}>
          {t('trainings.save')}
        </Button>
      </div>
    </form>
  )
}
