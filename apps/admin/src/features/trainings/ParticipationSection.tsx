import { useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Section } from '../../components/page/Page.tsx'
import { ActFailed } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { RemoveParticipationDocument, type ProgrammePartsFragment } from '../../generated/graphql.ts'
import { formatCount, formatDate, formatShare } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { ParticipationForm } from './ParticipationForm.tsx'
import { roleTitle } from './training-words.ts'
import { useUnitsToTrain } from './useUnitsToTrain.ts'

/** Who took part, in numbers: how far each role is reached, what has been registered, and the form for more. */
export function ParticipationSection({ programme }: { programme: ProgrammePartsFragment }) {
  const { t } = useText()
  const units = useUnitsToTrain()
  const [isOpen, setIsOpen] = useState(false)
  const { reach, participation } = programme
  return (
    <>
      <Section
        title={t(reach.length > 0 ? 'trainings.reach' : 'trainings.reachNone')}
        note={<p>{t('trainings.reachNote')}</p>}
        actions={
          units.mayRegister && (
            <Button variant={isOpen ? 'tertiary' : 'primary'} aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
              {t(isOpen ? 'actions.cancel' : 'trainings.register')}
            </Button>
          )
        }
      >
        {isOpen && <ParticipationForm programme={programme} units={units} onDone={() => setIsOpen(false)} />}
        {reach.length > 0 && <ReachTable reach={reach} />}
      </Section>
      {participation.length > 0 && <Registered programme={programme} reach={units.reach} />}
    </>
  )
}

function ReachTable({ reach }: Pick<ProgrammePartsFragment, 'reach'>) {
  const { t, language } = useText()
  return (
    <DataTable
      caption={t('trainings.reach')}
      rows={reach}
      rowKey={({ role }) => role}
      columns={[
        { key: 'role', kind: 'name', label: t('trainings.fields.role'), cell: ({ role }) => roleTitle(role, language) },
        {
          key: 'share',
          kind: 'primary',
          label: t('trainings.share'),
          cell: ({ participants, headcount }) => <strong>{formatShare(participants / headcount, language)}</strong>,
        },
        {
          key: 'numbers',
          kind: 'number',
          label: t('trainings.participants'),
          cell: ({ participants, headcount }) =>
            t('trainings.ofHeadcount', {
              participants: formatCount(participants, language),
              headcount: formatCount(headcount, language),
            }),
        },
      ]}
    />
  )
}

function Registered({ programme, reach }: { programme: ProgrammePartsFragment; reach: ReadonlySet<string> }) {
  const { t, language } = useText()
  const [remove, { error }] = useMutation(RemoveParticipationDocument)
  const titleOf = (id: string) => {
    const training = programme.trainings.find((one) => one.id === id)
    return training ? localised(training.title, language) : '–'
  }
  const mayRemove = programme.participation.some(({ unit }) => reach.has(unit.id))
  return (
    <Section title={t('trainings.registered')}>
      {error && <ActFailed error={error} />}
      <DataTable
        caption={t('trainings.registered')}
        rows={programme.participation}
        rowKey={({ id }) => id}
        columns={[
          { key: 'unit', kind: 'name', label: t('columns.unit'), cell: ({ unit }) => unit.name },
          {
            key: 'numbers',
            kind: 'primary',
            label: t('trainings.participants'),
            cell: ({ participants, headcount }) => t('trainings.ofHeadcount', { participants, headcount }),
          },
          { key: 'role', label: t('trainings.fields.role'), cell: ({ role }) => roleTitle(role, language) },
          { key: 'training', label: t('trainings.one'), cell: ({ trainingId }) => titleOf(trainingId) },
          { key: 'day', label: t('trainings.fields.heldOn'), cell: ({ heldOn }) => formatDate(heldOn, language) },
          ...(mayRemove
            ? [
                {
                  key: 'remove',
                  label: t('trainings.correct'),
                  cell: ({ id, unit, heldOn }: ProgrammePartsFragment['participation'][number]) =>
                    reach.has(unit.id) && (
                      <button
                        type="button"
                        className="row-button"
                        onClick={() =>
                          void remove({ variables: { input: { programmeId: programme.id, id } } }).catch(() => null)
                        }
                      >
                        {t('trainings.removeRow')}
                        <span className="ds-sr-only">
                          : {unit.name}, {formatDate(heldOn, language)}
                        </span>
                      </button>
                    ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}
