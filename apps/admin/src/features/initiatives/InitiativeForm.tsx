import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import {
  draftProblems,
  longest,
  most,
  tidyDraft,
  type DraftField,
  type DraftProblem,
} from '@mognad/model/initiatives/initiative-rules'
import { Choice } from '../../components/page/Choice.tsx'
import { ManyChoice } from '../../components/page/ManyChoice.tsx'
import type { InitiativeChoicesQuery } from '../../generated/graphql.ts'
import { localised, useText, type Translate } from '../../lib/i18n.ts'
import { draftOf, type InitiativeWords } from './initiative-draft.ts'
import { efforts, licences, purposes, reaches, stages, visibilities } from './initiative-words.ts'

interface Props {
  start: InitiativeWords
  choices: InitiativeChoicesQuery['initiativeChoices']
  units: readonly { readonly id: string; readonly name: string }[]
  loading: boolean
  onSubmit(words: InitiativeWords): void
}

const languages = ['SV', 'EN'] as const

/** An initiative, field by field. The service judges by the same rules; what is wrong is said beside its field. */
export function InitiativeForm({ start, choices, units, loading, onSubmit }: Props) {
  const { t, language } = useText()
  const [words, setWords] = useState(start)
  const [asked, setAsked] = useState(false)
  const [thisYear] = useState(() => new Date().getFullYear())
  const change = (changes: Partial<InitiativeWords>) => setWords({ ...words, ...changes })
  const problems = draftProblems(tidyDraft(draftOf(words)), {
    factors: new Set(choices.factors.map(({ node }) => node)),
    unitIds: new Set(units.map(({ id }) => id)),
    thisYear,
  })
  const problemOf = (field: DraftField) => {
    const problem = asked ? problems.find((one) => one.field === field) : undefined
    return problem && problemText(problem, t)
  }
  const text = (field: 'title' | 'what' | 'why' | 'effect' | 'contact' | 'links' | 'startedYear') => ({
    name: field,
    value: words[field],
    error: problemOf(field),
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  })
  const choice = <Field extends 'purpose' | 'reach' | 'stage' | 'effort' | 'licence' | 'visibility' | 'language'>(
    field: Field,
    label: string,
    values: readonly InitiativeWords[Field][],
    textOf: (value: InitiativeWords[Field]) => string,
  ) => (
    <Choice
      label={label}
      value={words[field]}
      options={values.map((value) => ({ value, label: textOf(value) }))}
      onChange={(chosen) => change({ [field]: chosen } as Partial<InitiativeWords>)}
    />
  )
  const many = (
    field: 'factors' | 'unitKinds' | 'unitIds',
    legend: string,
    help: string | undefined,
    options: { id: string; label: string }[],
  ) => (
    <ManyChoice
      name={field}
      legend={legend}
      {...(help ? { help } : {})}
      find={t('inspiration.form.find')}
      options={options}
      chosen={words[field]}
      error={problemOf(field)}
      onChange={(chosen) => change({ [field]: chosen })}
    />
  )
  return (
    <form
      className="initiative-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        const [first] = problems
        if (first) event.currentTarget.querySelector<HTMLElement>(`[name="${first.field}"]`)?.focus()
        else onSubmit(words)
      }}
    >
      <section>
        <h2>{t('inspiration.form.words')}</h2>
        <Textfield label={t('inspiration.form.title')} maxLength={longest.title} {...text('title')} />
        <Textfield multiline rows={5} label={t('inspiration.form.what')} maxLength={longest.what} {...text('what')} />
        <Textfield multiline rows={4} label={t('inspiration.form.why')} maxLength={longest.why} {...text('why')} />
        <Textfield
          multiline
          rows={4}
          label={t('inspiration.form.effect')}
          description={t('inspiration.form.effectHelp')}
          maxLength={longest.effect}
          {...text('effect')}
        />
        {choice('language', t('inspiration.form.language'), languages, (value) =>
          t(`inspiration.form.languages.${value}`),
        )}
      </section>
      <section>
        <h2>{t('inspiration.form.tags')}</h2>
        <div className="initiative-pair">
          {choice('purpose', t('inspiration.form.purpose'), purposes, (value) => t(`inspiration.purposes.${value}`))}
          {choice('reach', t('inspiration.form.reach'), reaches, (value) => t(`inspiration.reaches.${value}`))}
        </div>
        <div className="initiative-pair">
          {choice('stage', t('inspiration.form.stage'), stages, (value) => t(`inspiration.stages.${value}`))}
          {choice('effort', t('inspiration.form.effort'), efforts, (value) => t(`inspiration.efforts.${value}`))}
        </div>
        <p className="subtle">{t(`inspiration.effortHelp.${words.effort}`)}</p>
        {many(
          'factors',
          t('inspiration.form.factors'),
          t('inspiration.form.factorsHelp', { most: most.factors, count: words.factors.length }),
          choices.factors.map(({ node, title }) => ({ id: node, label: localised(title, language) })),
        )}
        {many(
          'unitKinds',
          t('inspiration.form.unitKinds'),
          undefined,
          choices.unitKinds.map(({ id, name }) => ({ id, label: localised(name, language) })),
        )}
        {many(
          'unitIds',
          t('inspiration.form.units'),
          t('inspiration.form.unitsHelp', { count: words.unitIds.length }),
          units.map(({ id, name }) => ({ id, label: name })),
        )}
        <Textfield
          inputMode="numeric"
          label={t('inspiration.form.startedYear')}
          description={t('inspiration.form.startedYearHelp')}
          {...text('startedYear')}
        />
      </section>
      <section>
        <h2>{t('inspiration.form.sharing')}</h2>
        {choice('visibility', t('inspiration.form.visibility'), visibilities, (value) =>
          t(`inspiration.visibilities.${value}`),
        )}
        <p className="subtle">{t(`inspiration.visibilityHelp.${words.visibility}`)}</p>
        <Textfield
          label={t('inspiration.form.contact')}
          description={t('inspiration.form.contactHelp')}
          maxLength={longest.contact}
          {...text('contact')}
        />
        <Textfield
          multiline
          rows={3}
          label={t('inspiration.form.links')}
          description={t('inspiration.form.linksHelp', { most: most.links })}
          {...text('links')}
        />
        {choice('licence', t('inspiration.form.licence'), licences, (value) => t(`inspiration.licences.${value}`))}
      </section>
      <div>
        {asked && problems.length > 0 && (
          <p role="alert">{t('inspiration.form.problems', { count: problems.length })}</p>
        )}
        <Button type="submit" loading={loading}>
          {t('inspiration.form.save')}
        </Button>
      </div>
    </form>
  )
}

function problemText({ field, kind, most: limit }: DraftProblem, t: Translate): string {
  if (kind !== 'missing') return t(`inspiration.form.problem.${kind}`, { most: limit })
  return t(`inspiration.form.problem.missing.${field as 'title' | 'what' | 'why' | 'factors' | 'startedYear'}`)
}
