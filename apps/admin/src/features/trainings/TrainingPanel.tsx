import { useMutation, useQuery } from '@apollo/client/react'
import { Button, Dialog } from '@digdir/designsystemet-react'
import { useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { ActFailed, Failed, Loading } from '../../components/page/states.tsx'
import {
  OneTrainingDocument,
  RetireTrainingDocument,
  TrainingsDocument,
  type TrainingPartsFragment,
} from '../../generated/graphql.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { newProgrammePath, trainingEditPath } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import type { Tags } from './CataloguePage.tsx'
import { TrainingFacts } from './TrainingFacts.tsx'
import { useCatalogueOwner } from './useCatalogue.ts'

interface Props {
  /** Also one that is no longer offered: programmes and old links still lead to it. */
  trainingId: string
  tags: Tags
  keeps: boolean
  onRetired(name: string): void
  onClose(): void
}

/** All that is known of one training, beside the catalogue, and what can be done with it. */
export function TrainingPanel({ trainingId, tags, keeps, onRetired, onClose }: Props) {
  const { t, language } = useText()
  const dialog = useRef<HTMLDialogElement>(null)
  const { data, error } = useQuery(OneTrainingDocument, { variables: { id: trainingId } })
  useEffect(() => dialog.current?.showModal(), [])
  const training = data?.training
  return (
    <Dialog
      ref={dialog}
      placement="right"
      className="training-panel"
      closeButton={t('trainings.close')}
      aria-labelledby="training-title"
      onClose={onClose}
    >
      <h2 id="training-title">{training ? localised(training.title, language) : t('trainings.one')}</h2>
      {training ? (
        <>
          <TrainingFacts training={training} tags={tags} />
          <Acts
            training={training}
            keeps={keeps}
            onRetired={() => {
              dialog.current?.close()
              onRetired(localised(training.title, language))
            }}
          />
        </>
      ) : error ? (
        <Failed error={error} />
      ) : (
        <Loading rows={4} />
      )}
    </Dialog>
  )
}

interface ActsProps {
  training: TrainingPartsFragment
  keeps: boolean
  onRetired(): void
}

function Acts({ training, keeps, onRetired }: ActsProps) {
  const { t } = useText()
  const signedIn = useSignedIn()
  const { organisationId } = useCatalogueOwner()
  const [asks, setAsks] = useState(false)
  const [retire, { loading, error }] = useMutation(RetireTrainingDocument, { refetchQueries: [TrainingsDocument] })
  const { id, national, retired } = training
  if (retired) return <p className="subtle">{t('trainings.notOffered')}</p>
  const mayKeep = keeps && national === (organisationId === null)
  const confirm = async () => {
    const answer = await retire({ variables: { input: { organisationId, id } } }).catch(() => null)
    if (answer?.data) onRetired()
  }
  return (
    <>
      <div className="dialog-actions">
        {hasRole(signedIn, 'KEY_USER') && (
          <Button asChild>
            <Link to={newProgrammePath([id])}>{t('trainings.plan')}</Link>
          </Button>
        )}
        {mayKeep && (
          <>
            <Button asChild variant="secondary">
              <Link to={trainingEditPath(id)}>{t('trainings.edit')}</Link>
            </Button>
            <Button variant="tertiary" data-color="danger" aria-expanded={asks} onClick={() => setAsks(!asks)}>
              {t('trainings.retire')}
            </Button>
          </>
        )}
      </div>
      {asks && (
        <div role="group" aria-label={t('trainings.retire')}>
          <p>{t('trainings.retireText')}</p>
          <Button data-color="danger" loading={loading} onClick={() => void confirm()}>
            {t('trainings.retireConfirm')}
          </Button>
        </div>
      )}
      {error && <ActFailed error={error} />}
    </>
  )
}
