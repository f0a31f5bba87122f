import { Button, Textarea, Textfield, Field, Label, ValidationMessage } from '@digdir/designsystemet-react'
import { useId, useState } from 'react'
import type { DecisionBody, DecisionPartsFragment } from '../../generated/graphql.ts'
import { Choice } from '../../components/page/Choice.tsx'
import { useText } from '../../lib/i18n.ts'
import {
  emptyDecision,
  emptyTarget,
  problemsOf,
  wordsOf,
  type Choices,
  type DecisionWords,
  type TargetWords,
} from './decision-draft.ts'
import { problemText } from './problem-words.ts'
import { TargetFields } from './TargetFields.tsx'

const bodies: readonly DecisionBody[] = ['COUNCIL', 'EXECUTIVE_BOARD', 'COMMITTEE', 'COMPANY_BOARD', 'MANAGEMENT']

interface Props {
  decision: DecisionPartsFragment | null
  choices: Choices
  loading: boolean
  onSubmit(words: DecisionWords): void
}

/** A decision, field by field, with its targets below it. What is wrong stands beside its field; the first of them gets the focus. */
export function DecisionForm({ decision, choices, loading, onSubmit }: Props) {
  const { t } = useText()
  const textId = useId()
  const [asked, setAsked] = useState(false)
  const [made, setMade] = useState(0)
  const [words, setWords] = useState<DecisionWords>(() => (decision ? wordsOf(decision) : emptyDecision))
  const problems = problemsOf(words, choices)
  const change = (changes: Partial<DecisionWords>) => setWords({ ...words, ...changes })
  const errorOf = (field: string, target: number | null = null) => {
    const problem = asked && problems.find((one) => one.field === field && one.target === target)
    return problem ? problemText(problem, t) : undefined
  }
  const text = (field: 'title' | 'decidedOn' | 'diaryNumber' | 'minutesLink') => ({
    name: field,
    value: words[field],
    error: errorOf(field),
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  })
  const changeTarget = (place: number, changed: TargetWords | null) =>
    change({ targets: words.targets.flatMap((target, at) => (at === place ? (changed ?? []) : [target])) })
  const add = () => {
    setMade(made + 1)
    change({ targets: [...words.targets, emptyTarget(`new-${made}`)] })
  }
  return (
    <form
      className="decision-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        const [first] = problems
        if (!first) return onSubmit(words)
        const name = first.target === null ? first.field : `${first.field}-${first.target}`
        event.currentTarget.querySelector<HTMLElement>(`[name="${name}"]`)?.focus()
      }}
    >
      <Textfield label={t('decisions.fields.title')} maxLength={160} {...text('title')} />
      <div className="decision-pair">
        <Textfield type="date" label={t('decisions.fields.decidedOn')} {...text('decidedOn')} />
        <Choice
          label={t('decisions.fields.body')}
          value={words.body}
          options={bodies.map((body) => ({ value: body, label: t(`decisions.bodies.${body}`) }))}
          onChange={(body) => change({ body: body as DecisionBody })}
        />
        <Textfield label={t('decisions.fields.diaryNumber')} maxLength={60} {...text('diaryNumber')} />
      </div>
      <Field>
        <Label htmlFor={textId}>{t('decisions.fields.text')}</Label>
        <Textarea
          id={textId}
          name="text"
          rows={6}
          value={words.text}
          aria-invalid={errorOf('text') !== undefined}
          onChange={(event) => change({ text: event.target.value })}
        />
        {errorOf('text') && <ValidationMessage>{errorOf('text')}</ValidationMessage>}
      </Field>
      <Textfield
        type="url"
        label={t('decisions.fields.minutesLink')}
        description={t('decisions.minutesHelp')}
        maxLength={300}
        {...text('minutesLink')}
      />
      {words.targets.map((target, place) => (
        <TargetFields
          key={target.key}
          place={place}
          target={target}
          choices={choices}
          errorOf={(field) => errorOf(field, place)}
          onChange={(changed) => changeTarget(place, changed)}
        />
      ))}
      {errorOf('targets') && <ValidationMessage>{errorOf('targets')}</ValidationMessage>}
      <div className="decision-form-acts">
        <Button type="button" variant="secondary" onClick={add}>
          {t('decisions.addTarget')}
        </Button>
        <Button type="submit" loading={loading}>
          {t('decisions.save')}
        </Button>
      </div>
    </form>
  )
}
