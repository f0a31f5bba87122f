import { Button, Fieldset, Textfield, ValidationMessage } from '@digdir/designsystemet-react'
import { Choice } from '../../components/page/Choice.tsx'
import { ManyChoice } from '../../components/page/ManyChoice.tsx'
import type { TargetCohort, TargetKind, TrainingRole } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { roles, roleTitle } from '../trainings/training-words.ts'
import type { Choices, TargetWords } from './decision-draft.ts'

const kinds: readonly TargetKind[] = ['SCORE', 'GAP_TO_MEDIAN', 'RESPONSE_RATE', 'TRAINING', 'ACTION']
const cohorts: readonly TargetCohort[] = ['GROUP', 'MAIN', 'ALL']

interface Props {
  /** from 0: names of fields end with it */
  place: number
  target: TargetWords
  choices: Choices
  errorOf(field: string): string | undefined
  /** null: without it */
  onChange(target: TargetWords | null): void
}

/** One target: first what it wants to reach, then by when and by whom. Only what its kind asks for is on screen. */
export function TargetFields({ place, target, choices, errorOf, onChange }: Props) {
  const { t, language } = useText()
  const { kind } = target
  const change = (changes: Partial<TargetWords>) => onChange({ ...target, ...changes })
  const text = (field: 'title' | 'dueOn' | 'responsible' | 'responsibleAddress' | 'threshold') => {
    const named = field === 'title' ? 'targetTitle' : field
    return {
      name: `${named}-${place}`,
      value: target[field],
      error: errorOf(named),
      onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
    }
  }
  const nodes = choices.nodes.map(({ node, title, level }) => ({
    value: node,
    label:
      level === 'TOTAL'
        ? localised(title, language)
        : `${localised(title, language)} (${t(`decisions.levels.${level}`)})`,
  }))
  return (
    <Fieldset className="card target-fields">
      <Fieldset.Legend>{t('decisions.targetNumber', { number: place + 1 })}</Fieldset.Legend>
      <Textfield label={t('decisions.fields.targetTitle')} maxLength={200} {...text('title')} />
      <div className="decision-pair">
        <Choice
          label={t('decisions.fields.kind')}
          value={kind}
          options={kinds.map((each) => ({ value: each, label: t(`decisions.kinds.${each}`) }))}
          onChange={(value) => change({ kind: value as TargetKind })}
        />
        {(kind === 'SCORE' || kind === 'GAP_TO_MEDIAN') && (
          <Choice
            label={t('decisions.fields.node')}
            value={target.node}
            options={nodes}
            onChange={(node) => change({ node })}
          />
        )}
        {kind === 'GAP_TO_MEDIAN' && (
          <Choice
            label={t('decisions.fields.cohort')}
            value={target.cohort}
            options={cohorts.map((each) => ({ value: each, label: t(`decisions.cohorts.${each}`) }))}
            onChange={(value) => change({ cohort: value as TargetCohort })}
          />
        )}
        {kind === 'TRAINING' && (
          <>
            <Choice
              label={t('decisions.fields.trainingId')}
              value={target.trainingId}
              options={[
                { value: '', label: t('decisions.chooseTraining') },
                ...choices.trainings.map(({ id, title }) => ({ value: id, label: localised(title, language) })),
              ]}
              onChange={(trainingId) => change({ trainingId })}
            />
            <Choice
              label={t('decisions.fields.role')}
              value={target.role}
              options={roles.map((role) => ({ value: role, label: roleTitle(role, language) }))}
              onChange={(value) => change({ role: value as TrainingRole })}
            />
          </>
        )}
        {kind !== 'ACTION' && (
          <Textfield
            inputMode="decimal"
            label={t(`decisions.thresholds.${kind}`)}
            description={kind === 'GAP_TO_MEDIAN' ? t('decisions.gapHelp') : undefined}
            {...text('threshold')}
          />
        )}
      </div>
      {errorOf('trainingId') && <ValidationMessage>{errorOf('trainingId')}</ValidationMessage>}
      {kind === 'SCORE' && (
        <ManyChoice
          name={`unitIds-${place}`}
          legend={t('decisions.fields.unitIds')}
          help={t('decisions.unitsHelp')}
          find={t('units.find')}
          options={choices.units.map(({ id, name, branch }) => ({
            id,
            label: name,
            ...(branch === 'FUNDED' ? { note: t('decisions.funded') } : {}),
          }))}
          chosen={target.unitIds}
          error={errorOf('unitIds')}
          onChange={(unitIds) => change({ unitIds })}
        />
      )}
      <div className="decision-pair">
        <Textfield type="date" label={t('decisions.fields.dueOn')} {...text('dueOn')} />
        {(kind === 'SCORE' || kind === 'GAP_TO_MEDIAN' || kind === 'RESPONSE_RATE') && (
          <Choice
            label={t('decisions.fields.baselineRoundId')}
            value={target.baselineRoundId}
            options={[
              { value: '', label: t('decisions.noBaseline') },
              ...choices.rounds.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(baselineRoundId) => change({ baselineRoundId })}
          />
        )}
      </div>
      <div className="decision-pair">
        <Textfield
          label={t('decisions.fields.responsible')}
          description={t('decisions.responsibleHelp')}
          maxLength={120}
          {...text('responsible')}
        />
        <Textfield
          type="email"
          label={t('decisions.fields.responsibleAddress')}
          description={t('decisions.addressHelp')}
          {...text('responsibleAddress')}
        />
      </div>
      <div>
        <Button type="button" variant="tertiary" data-color="danger" data-size="sm" onClick={() => onChange(null)}>
          {t('decisions.removeTarget')}
          <span className="ds-sr-only">: {target.title || place + 1}</span>
        </Button>
      </div>
    </Fieldset>
  )
}
