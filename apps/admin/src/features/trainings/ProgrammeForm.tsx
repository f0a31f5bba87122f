import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import type { ProgrammePartsFragment, TrainingPartsFragment, TrainingRole } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { CheckRow } from '../../components/page/CheckRow.tsx'
import { ManyChoice } from '../../components/page/ManyChoice.tsx'
import { formTitle, lengthText, roles, roleTitle } from './training-words.ts'
import type { UnitToTrain } from './useUnitsToTrain.ts'

export interface ProgrammeDraft {
  readonly name: string
  readonly startsOn: string
  readonly endsOn: string
  readonly responsible: string
  readonly roles: TrainingRole[]
  readonly trainingIds: string[]
  readonly unitIds: string[]
}

interface Props {
  programme: ProgrammePartsFragment | null
  /** ids of trainings that a new programme begins with */
  chosen: readonly string[]
  trainings: readonly TrainingPartsFragment[]
  units: readonly UnitToTrain[]
  loading: boolean
  onSubmit(draft: ProgrammeDraft): void
}

type Fault = 'name' | 'trainingIds' | 'roles' | 'startsOn' | 'endsOn' | 'responsible'

/** A programme, field by field. What is missing is said beside its field, and the first of them gets the focus. */
export function ProgrammeForm({ programme, chosen, trainings, units, loading, onSubmit }: Props) {
  const { t, language } = useText()
  const [asked, setAsked] = useState(false)
  const [draft, setDraft] = useState<ProgrammeDraft>(() => startOf(programme, chosen, trainings))
  const faults: Fault[] = []
  if (!draft.name.trim()) faults.push('name')
  if (draft.trainingIds.length === 0) faults.push('trainingIds')
  if (draft.roles.length === 0) faults.push('roles')
  if (!draft.startsOn) faults.push('startsOn')
  if (!draft.endsOn || draft.endsOn < draft.startsOn) faults.push('endsOn')
  if (!draft.responsible.trim()) faults.push('responsible')
  const change = (changes: Partial<ProgrammeDraft>) => setDraft({ ...draft, ...changes })
  const faultOf = (field: Fault) => (asked && faults.includes(field) ? t(`trainings.faults.${field}`) : undefined)
  const text = (field: 'name' | 'startsOn' | 'endsOn' | 'responsible') => ({
    name: field,
    value: draft[field],
    error: faultOf(field),
    onChange: (event: { target: { value: string } }) => change({ [field]: event.target.value }),
  })
  // One that is no longer offered stays in the programme that has it.
  const offered = new Set(trainings.map(({ id }) => id))
  const former = (programme?.trainings ?? []).filter(({ id }) => !offered.has(id))
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
      <Textfield label={t('trainings.fields.name')} maxLength={120} {...text('name')} />
      <ManyChoice
        name="trainingIds"
        legend={t('trainings.fields.trainings')}
        find={t('trainings.findTraining')}
        options={[...former, ...trainings].map(({ id, title, form, minutes }) => ({
          id,
          label: localised(title, language),
          note: `${formTitle(form, language)}, ${lengthText(minutes, t)}`,
        }))}
        chosen={draft.trainingIds}
        error={faultOf('trainingIds')}
        onChange={(trainingIds) => change({ trainingIds })}
      />
      <CheckRow
        name="roles"
        legend={t('trainings.fields.role')}
        options={roles.map((role) => ({ value: role, label: roleTitle(role, language) }))}
        chosen={draft.roles}
        error={faultOf('roles')}
        onChange={(wanted) => change({ roles: wanted })}
      />
      <ManyChoice
        name="unitIds"
        legend={t('trainings.fields.units')}
        help={t('trainings.unitsHelp')}
        find={t('units.find')}
        options={units.map(({ id, name }) => ({ id, label: name }))}
        chosen={draft.unitIds}
        onChange={(unitIds) => change({ unitIds })}
      />
      <div className="learning-pair">
        <Textfield type="date" label={t('trainings.fields.startsOn')} {...text('startsOn')} />
        <Textfield type="date" min={draft.startsOn} label={t('trainings.fields.endsOn')} {...text('endsOn')} />
      </div>
      <Textfield
        label={t('trainings.fields.responsible')}
        description={t('trainings.responsibleHelp')}
        maxLength={120}
        {...text('responsible')}
      />
      <div>
        <Button type="submit" loading={loading}>
          {t('trainings.saveProgramme')}
        </Button>
      </div>
    </form>
  )
}

/** A known programme as it is; a new one with its trainings and the roles that they are for. */
function startOf(
  programme: ProgrammePartsFragment | null,
  chosen: readonly string[],
  trainings: readonly TrainingPartsFragment[],
): ProgrammeDraft {
  if (programme) {
    const { name, startsOn, endsOn, responsible, roles: wanted } = programme
    const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id)
    return {
      name,
      startsOn,
      endsOn,
      responsible,
      roles: [...wanted],
      trainingIds: ids(programme.trainings),
      unitIds: ids(programme.units),
    }
  }
  const begun = trainings.filter(({ id }) => chosen.includes(id))
  return {
    name: '',
    startsOn: '',
    endsOn: '',
    responsible: '',
    roles: roles.filter((role) => begun.some((training) => training.roles.includes(role))),
    trainingIds: begun.map(({ id }) => id),
    unitIds: [],
  }
}
