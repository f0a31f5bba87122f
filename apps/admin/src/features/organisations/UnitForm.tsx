import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { topKind, unitKinds } from '@mognad/model/organisations/unit-kind'
import { localised, useText } from '../../lib/i18n.ts'

/** What a person fills in about a unit; numbers as they are typed. */
export interface UnitWords {
  readonly name: string
  readonly kind: string
  readonly operator: string
  readonly code: string
  readonly employees: string
  readonly leaders: string
}

interface Props {
  side: 'OWN' | 'FUNDED'
  isTop: boolean
  start: UnitWords
  submit: string
  loading: boolean
  onSubmit(words: UnitWords & { heads: { employees: number; leaders: number } }): void
}

type Fault = 'name' | 'operator' | 'employees' | 'leaders'

/** Facts of a unit, new or known. What is missing is said beside its field, and the first of them gets the focus. */
export function UnitForm({ side, isTop, start, submit, loading, onSubmit }: Props) {
  const { t, language } = useText()
  const [words, setWords] = useState(start)
  const [asked, setAsked] = useState(false)
  const set = (field: keyof UnitWords) => (event: { target: { value: string } }) =>
    setWords({ ...words, [field]: event.target.value })
  const side_ = side === 'OWN' ? 'own' : 'funded'
  const kinds = unitKinds
    .filter(({ id, branch }) => branch === side_ && (isTop ? id === words.kind : id !== topKind.own))
    .toSorted((a, b) => localised(a.title, language).localeCompare(localised(b.title, language), language))
  const needsOperator = side === 'FUNDED' && words.kind !== topKind.funded
  const [employees, leaders] = [countOf(words.employees), countOf(words.leaders)]
  const faults: Fault[] = []
  if (!words.name.trim()) faults.push('name')
  if (needsOperator && !words.operator.trim()) faults.push('operator')
  if (employees === null) faults.push('employees')
  if (leaders === null || (employees !== null && leaders > employees)) faults.push('leaders')
  const faultOf = (field: Fault) => (asked && faults.includes(field) ? t(`organisation.faults.${field}`) : undefined)
  return (
    <form
      className="unit-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        const [first] = faults
        if (first) event.currentTarget.querySelector<HTMLElement>(`[name="${first}"]`)?.focus()
        else onSubmit({ ...words, heads: { employees: employees ?? 0, leaders: leaders ?? 0 } })
      }}
    >
      <Textfield
        name="name"
        label={t('organisation.fields.NAME')}
        value={words.name}
        maxLength={120}
        error={faultOf('name')}
        onChange={set('name')}
      />
      {!isTop && (
        <Field>
          <Label>{t('organisation.fields.KIND')}</Label>
          <Select name="kind" value={words.kind} onChange={set('kind')}>
            {kinds.map(({ id, title }) => (
              <Select.Option key={id} value={id}>
                {localised(title, language)}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {needsOperator && (
        <Textfield
          name="operator"
          label={t('organisation.fields.OPERATOR')}
          description={t('organisation.operatorHelp')}
          value={words.operator}
          maxLength={120}
          error={faultOf('operator')}
          onChange={set('operator')}
        />
      )}
      <div className="unit-form-numbers">
        <Textfield
          name="employees"
          inputMode="numeric"
          label={t('organisation.fields.EMPLOYEES')}
          value={words.employees}
          error={faultOf('employees')}
          onChange={set('employees')}
        />
        <Textfield
          name="leaders"
          inputMode="numeric"
          label={t('organisation.fields.LEADERS')}
          value={words.leaders}
          error={faultOf('leaders')}
          onChange={set('leaders')}
        />
      </div>
      <p className="subtle unit-form-help">{t('organisation.headsHelp')}</p>
      <Textfield
        name="code"
        label={t('organisation.fields.CODE')}
        description={t('organisation.codeHelp')}
        value={words.code}
        maxLength={60}
        onChange={set('code')}
      />
      <div>
        <Button type="submit" loading={loading}>
          {submit}
        </Button>
      </div>
    </form>
  )
}

/** Null: no whole number from 0. Spaces between thousands are how people write. */
function countOf(text: string): number | null {
  const plain = text.replaceAll(/\s/g, '') || '0'
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null
}
