import { useMutation, useQuery } from '@apollo/client/react'
import { Link, useNavigate, useParams, useSearchParams } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { ProgrammeDocument, ProgrammesDocument, SaveProgrammeDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths, programmePath } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { ProgrammeForm, type ProgrammeDraft } from './ProgrammeForm.tsx'
import { useCatalogue } from './useCatalogue.ts'
import { useUnitsToTrain } from './useUnitsToTrain.ts'
import './learning.css'

/** A new programme, with the trainings that the address names chosen; or a known one. */
export function ProgrammeEditorPage() {
  const { t } = useText()
  const { programmeId = null } = useParams()
  const [search] = useSearchParams()
  const signedIn = useSignedIn()
  const organisationId = signedIn.organisation?.id ?? ''
  const { trainings, error, refetch } = useCatalogue()
  const { units } = useUnitsToTrain()
  const known = useQuery(ProgrammeDocument, { variables: { id: programmeId ?? '' }, skip: programmeId === null })
  const [save, saving] = useMutation(SaveProgrammeDocument, {
    refetchQueries: [{ query: ProgrammesDocument, variables: { organisationId } }],
    awaitRefetchQueries: true,
  })
  const navigate = useNavigate()
  const programme = known.data?.programme
  const title = programme
    ? t('trainings.editProgrammeTitle', { name: programme.name })
    : t(programmeId === null ? 'trainings.newProgramme' : 'trainings.editProgramme')
  const submit = async (draft: ProgrammeDraft) => {
    const input = { ...draft, organisationId, id: programmeId }
    const answer = await save({ variables: { input } }).catch(() => null)
    if (!answer?.data) return
    // What it is measured by may have changed with its trainings and days.
    if (programmeId) await known.refetch()
    await navigate(programmePath(answer.data.saveProgramme.programme.id))
  }
  const failed = error ?? known.error
  const isReady = trainings && (programmeId === null || programme)
  return (
    <Page
      eyebrow={<Link to={paths.programmes}>{t('trainings.tabs.programmes')}</Link>}
      synthetic={programme?.synthetic ?? signedIn.organisation?.synthetic ?? false}
      title={title}
      documentTitle={title}
      lead={programmeId === null && <p>{t('trainings.newProgrammeLead')}</p>}
      busy={!isReady && !failed}
    >
      {!hasRole(signedIn, 'KEY_USER') || (known.data && !programme) ? (
        <Refused />
      ) : failed ? (
        <Failed error={failed} retry={refetch} />
      ) : isReady ? (
        <>
          <ProgrammeForm
            programme={programme ?? null}
            chosen={search.get('insatser')?.split(',').filter(Boolean) ?? []}
            trainings={trainings}
            units={units}
            loading={saving.loading}
            onSubmit={(draft) => void submit(draft)}
          />
          {saving.error && <ActFailed error={saving.error} />}
        </>
      ) : (
        <Loading rows={8} />
      )}
    </Page>
  )
}
