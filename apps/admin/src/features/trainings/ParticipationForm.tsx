import { useMutation } from '@apollo/client/react'
import { Button, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Choice } from '../../components/page/Choice.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { UnitPicker } from '../../components/units/UnitPicker.tsx'
import { RegisterParticipationDocument, type ProgrammePartsFragment } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { dayOf } from './programme-phase.ts'
import { roles, roleTitle } from './training-words.ts'
import type { UnitsToTrain } from './useUnitsToTrain.ts'

interface Props {
  programme: ProgrammePartsFragment
  units: UnitsToTrain
  onDone(): void
}

type Fault = 'unit' | 'participants' | 'headcount' | 'heldOn'

const countOf = (text: string) =>
  /^\d{1,6}$/.test(text.replaceAll(/\s/g, '')) ? Number(text.replaceAll(/\s/g, '')) : null

/** How many of a role in a unit took part on a day. There is no field for a name. */
export function ParticipationForm({ programme, units: { units, reach }, onDone }: Props) {
  const { t, language } = useText()
  const [register, { loading, error }] = useMutation(RegisterParticipationDocument)
  const [today] = useState(() => dayOf(new Date()))
  const [asked, setAsked] = useState(false)
  const [trainingId, setTrainingId] = useState(programme.trainings[0]?.id ?? '')
  const [unitId, setUnitId] = useState<string | null>(reach.size === 1 ? [...reach][0]! : null)
  const [role, setRole] = useState(programme.roles[0] ?? 'EMPLOYEE')
  const [words, setWords] = useState({ participants: '', headcount: '', heldOn: today })
  const participants = countOf(words.participants)
  const headcount = countOf(words.headcount)
  const faults: Fault[] = []
  if (!unitId) faults.push('unit')
  if (!participants) faults.push('participants')
  if (!headcount || (participants !== null && headcount < participants)) faults.push('headcount')
  if (!words.heldOn || words.heldOn > today) faults.push('heldOn')
  const faultOf = (field: Fault) => (asked && faults.includes(field) ? t(`trainings.faults.${field}`) : undefined)
  const text = (field: keyof typeof words) => ({
    name: field,
    value: words[field],
    error: faultOf(field),
    onChange: (event: { target: { value: string } }) => setWords({ ...words, [field]: event.target.value }),
  })
  const submit = async () => {
    if (!unitId || !participants || !headcount) return
    const { heldOn } = words
    const input = { programmeId: programme.id, trainingId, unitId, role, participants, headcount, heldOn }
    const answer = await register({ variables: { input } }).catch(() => null)
    if (answer?.data) onDone()
  }
  return (
    <form
      className="card participation-form"
      noValidate
      aria-label={t('trainings.register')}
      onSubmit={(event) => {
        event.preventDefault()
        setAsked(true)
        const [first] = faults
        if (first)
          event.currentTarget.querySelector<HTMLElement>(first === 'unit' ? 'input' : `[name="${first}"]`)?.focus()
        else void submit()
      }}
    >
      <div className="learning-pair">
        <Choice
          label={t('trainings.one')}
          value={trainingId}
          options={programme.trainings.map(({ id, title }) => ({ value: id, label: localised(title, language) }))}
          onChange={setTrainingId}
        />
        <Choice
          label={t('trainings.fields.role')}
          value={role}
          options={roles.map((one) => ({ value: one, label: roleTitle(one, language) }))}
          onChange={(chosen) => setRole(roles.find((one) => one === chosen) ?? role)}
        />
      </div>
      <div>
        <UnitPicker label={t('columns.unit')} units={units} choosable={reach} value={unitId} onChange={setUnitId} />
        {faultOf('unit') && (
          <p className="ds-validation-message" role="alert">
            {faultOf('unit')}
          </p>
        )}
      </div>
      <div className="learning-pair">
        <Textfield inputMode="numeric" label={t('trainings.fields.participants')} {...text('participants')} />
        <Textfield inputMode="numeric" label={t('trainings.fields.headcount')} {...text('headcount')} />
        <Textfield type="date" max={today} label={t('trainings.fields.heldOn')} {...text('heldOn')} />
      </div>
      <p className="subtle">{t('trainings.registerHelp')}</p>
      {error && <ActFailed error={error} />}
      <div>
        <Button type="submit" loading={loading}>
          {t('trainings.registerAct')}
        </Button>
      </div>
    </form>
  )
}
