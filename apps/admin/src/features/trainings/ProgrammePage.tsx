import { useMutation, useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { Link, useNavigate, useParams } from 'react-router'
import { Page, Section } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading, Refused } from '../../components/page/states.tsx'
import {
  ProgrammeDocument,
  ProgrammesDocument,
  RemoveProgrammeDocument,
  type ProgrammePartsFragment,
  type ProgrammeQuery,
} from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { paths, programmeEditPath, trainingPath } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { EffectSection } from './EffectSection.tsx'
import { ParticipationSection } from './ParticipationSection.tsx'
import { ProgrammeFacts } from './ProgrammeFacts.tsx'
import { formTitle, lengthText } from './training-words.ts'
import './learning.css'

/** One programme: what it consists of, who took part, and what has changed since. */
export function ProgrammePage() {
  const { t } = useText()
  const { programmeId = '' } = useParams()
  const { organisation } = useSignedIn()
  const { data, error, refetch } = useQuery(ProgrammeDocument, { variables: { id: programmeId } })
  const programme = data?.programme
  if (programme) return <ShownProgramme programme={programme} />
  const title = t('trainings.programme')
  return (
    <Page
      eyebrow={<Link to={paths.programmes}>{t('trainings.tabs.programmes')}</Link>}
      synthetic={organisation?.synthetic ?? false}
      title={title}
      documentTitle={title}
      busy={!data && !error}
    >
      {error ? <Failed error={error} retry={refetch} /> : data ? <Refused /> : <Loading rows={6} />}
    </Page>
  )
}

function ShownProgramme({ programme }: { programme: NonNullable<ProgrammeQuery['programme']> }) {
  const { t, language } = useText()
  const mayPlan = hasRole(useSignedIn(), 'KEY_USER')
  const { id, name, trainings, synthetic } = programme
  return (
    <Page
      eyebrow={<Link to={paths.programmes}>{t('trainings.tabs.programmes')}</Link>}
      synthetic={synthetic}
      title={name}
      documentTitle={`${t('trainings.programme')} · ${name}`}
      lead={<ProgrammeFacts programme={programme} />}
      actions={
        mayPlan && (
          <>
            <Button asChild variant="secondary">
              <Link to={programmeEditPath(id)}>{t('trainings.editProgramme')}</Link>
            </Button>
            <RemoveProgramme programme={programme} />
          </>
        )
      }
    >
      <Section title={t('trainings.consists', { count: trainings.length })}>
        <ul className="kit-list">
          {trainings.map((training) => (
            <li key={training.id}>
              <Link to={trainingPath(training.id)}>{localised(training.title, language)}</Link>{' '}
              <span className="subtle">
                {formTitle(training.form, language)}, {lengthText(training.minutes, t)}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <ParticipationSection programme={programme} />
      <EffectSection effect={programme.effect} />
    </Page>
  )
}

/** Only while nobody took part: what has been held is not taken back. */
function RemoveProgramme({ programme: { id, participation } }: { programme: ProgrammePartsFragment }) {
  const { t } = useText()
  const organisationId = useSignedIn().organisation?.id ?? ''
  const navigate = useNavigate()
  const [remove, { loading, error }] = useMutation(RemoveProgrammeDocument, {
    refetchQueries: [{ query: ProgrammesDocument, variables: { organisationId } }],
    awaitRefetchQueries: true,
  })
  if (participation.length > 0) return null
  const confirm = async () => {
    const answer = await remove({ variables: { input: { organisationId, id } } }).catch(() => null)
    if (answer?.data) await navigate(paths.programmes)
  }
  return (
    <>
      <Button variant="tertiary" data-color="danger" loading={loading} onClick={() => void confirm()}>
        {t('trainings.removeProgramme')}
      </Button>
      {error && <ActFailed error={error} />}
    </>
  )
}
