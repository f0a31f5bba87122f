import { useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { Link, Navigate } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import { ProgrammesDocument, type ProgrammePartsFragment } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { newProgrammePath, paths, programmePath } from '../../lib/paths.ts'
import { hasRole, useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { LearningNav } from './LearningNav.tsx'
import { programmePhase } from './programme-phase.ts'
import { ProgrammeFacts } from './ProgrammeFacts.tsx'

/** The programmes of the organisation: what is planned, what runs, what has been. */
export function ProgrammesPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Programmes organisation={organisation} /> : <Navigate to={paths.catalogue} replace />
}

function Programmes({ organisation }: { organisation: HomeOrganisation }) {
  const { t } = useText()
  const mayPlan = hasRole(useSignedIn(), 'KEY_USER')
  const { data, error, refetch } = useQuery(ProgrammesDocument, { variables: { organisationId: organisation.id } })
  const programmes = data?.programmes
  const running = programmes?.filter((programme) => programmePhase(programme) === 'running').length ?? 0
  const title =
    programmes && programmes.length > 0
      ? running > 0
        ? t('trainings.programmesTitle', { count: programmes.length, running })
        : t('trainings.programmesNoneRuns', { count: programmes.length })
      : t('trainings.tabs.programmes')
  const plan = mayPlan && (
    <Button asChild>
      <Link to={newProgrammePath([])}>{t('trainings.newProgramme')}</Link>
    </Button>
  )
  return (
    <Page
      eyebrow={`${t('nav.learning')} · ${organisation.name}`}
      synthetic={organisation.synthetic}
      title={title}
      documentTitle={`${t('nav.learning')} · ${t('trainings.tabs.programmes')}`}
      lead={<p>{t('trainings.programmesLead')}</p>}
      busy={!data && !error}
      actions={programmes && programmes.length > 0 && plan}
    >
      <LearningNav />
      {programmes && programmes.length > 0 ? (
        <ul className="programme-list">
          {programmes.map((programme) => (
            <OneProgramme key={programme.id} programme={programme} />
          ))}
        </ul>
      ) : programmes ? (
        <Empty title={t('trainings.programmesEmpty')} action={plan}>
          {t(mayPlan ? 'trainings.programmesEmptyText' : 'trainings.programmesEmptyRead')}
        </Empty>
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Loading rows={4} />
      )}
    </Page>
  )
}

function OneProgramme({ programme }: { programme: ProgrammePartsFragment }) {
  const { language } = useText()
  const { id, name, trainings } = programme
  return (
    <li className="card">
      <h2>
        <Link to={programmePath(id)}>{name}</Link>
      </h2>
      <ProgrammeFacts programme={programme} />
      <p>{trainings.map(({ title }) => localised(title, language)).join(' · ')}</p>
    </li>
  )
}
