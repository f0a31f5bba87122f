import { useMutation } from '@apollo/client/react'
import { Link, useNavigate, useParams } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { ActFailed, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { SaveTrainingDocument, TrainingsDocument } from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { paths, trainingPath } from '../../lib/paths.ts'
import { useSignedIn } from '../../lib/viewer.ts'
import { TrainingForm } from './TrainingForm.tsx'
import { draftOf, inputOf, type TrainingDraft } from './training-draft.ts'
import { useCatalogue } from './useCatalogue.ts'
import './learning.css'

/** A new training of one's own, or a known one: of the organisation, or, for coordinators, of the national catalogue. */
export function TrainingEditorPage() {
  const { t, language } = useText()
  const { trainingId = null } = useParams()
  const { organisation } = useSignedIn()
  const { organisationId, keeps, trainings, tags, error, refetch } = useCatalogue()
  const [save, saving] = useMutation(SaveTrainingDocument, {
    refetchQueries: [TrainingsDocument],
    awaitRefetchQueries: true,
  })
  const navigate = useNavigate()
  const known = trainings?.find(({ id, national }) => id === trainingId && national === (organisationId === null))
  const isUnknown = trainingId !== null && trainings !== null && !known
  const title = known
    ? t('trainings.editTitle', { name: localised(known.title, language) })
    : t(trainingId === null ? 'trainings.add' : 'trainings.one')
  const submit = async (draft: TrainingDraft) => {
    const answer = await save({ variables: { input: inputOf(draft, organisationId, trainingId) } }).catch(() => null)
    if (answer?.data) await navigate(trainingPath(answer.data.saveTraining.training.id))
  }
  return (
    <Page
      eyebrow={<Link to={paths.catalogue}>{t('trainings.tabs.catalogue')}</Link>}
      title={title}
      documentTitle={title}
      lead={trainingId === null && <p>{t(organisation ? 'trainings.addLead' : 'trainings.addNationalLead')}</p>}
      busy={!tags && !error}
    >
      {!keeps || isUnknown ? (
        <Refused />
      ) : tags && trainings ? (
        <>
          <TrainingForm
            start={draftOf(known ?? null, tags.areas[0]?.id ?? '', organisation?.name ?? '')}
            tags={tags}
            loading={saving.loading}
            onSubmit={(draft) => void submit(draft)}
          />
          {saving.error && <ActFailed error={saving.error} />}
        </>
      ) : error ? (
        <Failed error={error} retry={refetch} />
      ) : (
        <Loading rows={8} />
      )}
    </Page>
  )
}
