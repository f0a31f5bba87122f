import { Button, Field, Fieldset, Label, Radio, Select, Textfield } from '@digdir/designsystemet-react'
import { mostOwnQuestions } from '@mognad/model/rounds/supplement'
import { PlusIcon } from '@navikt/aksel-icons'
import { localised, useText } from '../../../lib/i18n.ts'
import type { StepProps } from './PlanWizard.tsx'
import { Preview } from './Preview.tsx'
import { RemoveButton } from './TimeStep.tsx'

const empty = { sv: '', en: '' }

/** What the organisation adds to the questionnaire: questions of its own, and its own words for things. */
export function QuestionsStep({ draft, change, problem, instruments }: StepProps) {
  const { t, language } = useText()
  const instrument = instruments.find(({ id }) => id === draft.instrumentVersionId)
  const items = instrument?.nodes.filter(({ level }) => level === 'ITEM') ?? []
  const question = (index: number, changes: object) =>
    change({ ownQuestions: draft.ownQuestions.map((one, at) => (at === index ? { ...one, ...changes } : one)) })
  const explanation = (index: number, changes: object) =>
    change({ explanations: draft.explanations.map((one, at) => (at === index ? { ...one, ...changes } : one)) })
  return (
    <>
      <section className="plan-list" id="plan-ownQuestions">
        <h3>{t('roundPlan.own.title')}</h3>
        <p className="subtle">{t('roundPlan.own.text', { most: mostOwnQuestions })}</p>
        {draft.ownQuestions.map((own, index) => (
          <fieldset className="plan-group" key={index}>
            <legend>{t('roundPlan.own.number', { number: index + 1 })}</legend>
            {(['sv', 'en'] as const).map((each) => (
              <Textfield
                key={each}
                id={`plan-ownQuestions.${index}.text.${each}`}
                lang={each}
                label={t('roundPlan.own.statement', { language: t(`roundPlan.tongues.${each}`) })}
                value={own[each]}
                error={problem(`ownQuestions.${index}.text.${each}`)}
                onChange={(event) => question(index, { [each]: event.target.value })}
              />
            ))}
            <RemoveButton
              label={t('roundPlan.remove')}
              onClick={() => change({ ownQuestions: draft.ownQuestions.filter((_, at) => at !== index) })}
            />
          </fieldset>
        ))}
        {draft.ownQuestions.length < mostOwnQuestions && (
          <Button
            type="button"
            variant="secondary"
            data-size="sm"
            onClick={() => change({ ownQuestions: [...draft.ownQuestions, empty] })}
          >
            <PlusIcon aria-hidden />
            {t('roundPlan.own.add')}
          </Button>
        )}
      </section>
      {instrument && instrument.backgroundQuestions.length > 0 && (
        <section className="plan-list" id="plan-background">
          <h3>{t('roundPlan.about.title')}</h3>
          <p className="subtle">{t('roundPlan.about.text')}</p>
          <Fieldset>
            <Fieldset.Legend className="ds-sr-only">{t('roundPlan.about.title')}</Fieldset.Legend>
            <Radio
              name="background"
              label={t('roundPlan.about.none')}
              value=""
              checked={draft.background === ''}
              onChange={() => change({ background: '' })}
            />
            {instrument.backgroundQuestions.map(({ id, text, options }) => (
              <Radio
                key={id}
                name="background"
                label={localised(text, language)}
                description={options.map(({ title }) => localised(title, language)).join(' · ')}
                value={id}
                checked={draft.background === id}
                onChange={() => change({ background: id })}
              />
            ))}
          </Fieldset>
        </section>
      )}
      <section className="plan-list" id="plan-explanations">
        <h3>{t('roundPlan.words.title')}</h3>
        <p className="subtle">{t('roundPlan.words.text')}</p>
        {draft.explanations.map((each, index) => (
          <fieldset className="plan-group" key={index}>
            <legend>{t('roundPlan.words.number', { number: index + 1 })}</legend>
            <Field>
              <Label>{t('roundPlan.words.where')}</Label>
              <Select value={each.itemId} onChange={(event) => explanation(index, { itemId: event.target.value })}>
                <Select.Option value="">{t('roundPlan.words.everywhere')}</Select.Option>
                {items.map((item) => (
                  <Select.Option key={item.id} value={item.id.replace('item:', '')}>
                    {item.text ? localised(item.text, language) : item.id}
                  </Select.Option>
                ))}
              </Select>
            </Field>
            {(['sv', 'en'] as const).map((one) => (
              <div className="plan-pair" key={one}>
                <Textfield
                  id={`plan-explanations.${index}.term.${one}`}
                  lang={one}
                  label={t('roundPlan.words.term', { language: t(`roundPlan.tongues.${one}`) })}
                  value={each.term[one]}
                  error={problem(`explanations.${index}.term.${one}`)}
                  onChange={(event) => explanation(index, { term: { ...each.term, [one]: event.target.value } })}
                />
                <Textfield
                  id={`plan-explanations.${index}.text.${one}`}
                  lang={one}
                  label={t('roundPlan.words.meaning', { language: t(`roundPlan.tongues.${one}`) })}
                  value={each.text[one]}
                  error={problem(`explanations.${index}.text.${one}`)}
                  onChange={(event) => explanation(index, { text: { ...each.text, [one]: event.target.value } })}
                />
              </div>
            ))}
            <RemoveButton
              label={t('roundPlan.remove')}
              onClick={() => change({ explanations: draft.explanations.filter((_, at) => at !== index) })}
            />
          </fieldset>
        ))}
        <Button
          type="button"
          variant="secondary"
          data-size="sm"
          onClick={() => change({ explanations: [...draft.explanations, { itemId: '', term: empty, text: empty }] })}
        >
          <PlusIcon aria-hidden />
          {t('roundPlan.words.add')}
        </Button>
      </section>
      {instrument && (
        <Preview nodes={instrument.nodes} ownQuestions={draft.ownQuestions} explanations={draft.explanations} />
      )}
    </>
  )
}
