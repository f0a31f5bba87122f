import { useMutation } from '@apollo/client/react'
import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { FileChoice, type ChosenFile } from '../../components/files/FileChoice.tsx'
import { Page, Section } from '../../components/page/Page.tsx'
import { ActFailed, Refused } from '../../components/page/states.tsx'
import { ImportTrainingsDocument, PreviewTrainingImportDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { useCatalogueOwner } from './useCatalogue.ts'
import './learning.css'

/** Choose a file, look at what it would do, confirm. Until the last step nothing is stored. */
export function ImportTrainingsPage() {
  const { t, language } = useText()
  const { organisationId, keeps } = useCatalogueOwner()
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [look, looking] = useMutation(PreviewTrainingImportDocument)
  const [takeIn, taking] = useMutation(ImportTrainingsDocument)
  const title = t('trainings.import.title')
  const preview = looking.data?.previewTrainingImport
  const done = taking.data?.importTrainings
  const show = async (chosen: ChosenFile) => {
    setFile(chosen)
    taking.reset()
    await look({ variables: { input: { organisationId, content: chosen.content } } }).catch(() => null)
  }
  const confirm = async () => {
    if (file) await takeIn({ variables: { input: { organisationId, content: file.content } } }).catch(() => null)
  }
  const again = () => {
    setFile(null)
    looking.reset()
    taking.reset()
  }
  return (
    <Page
      eyebrow={<Link to={paths.catalogue}>{t('trainings.tabs.catalogue')}</Link>}
      title={title}
      documentTitle={title}
      lead={keeps && <p>{t(organisationId ? 'trainings.import.lead' : 'trainings.import.leadNational')}</p>}
      busy={looking.loading || taking.loading}
    >
      {!keeps ? (
        <Refused />
      ) : done ? (
        <Alert data-color="success" role="status">
          <h2>{t('trainings.import.done')}</h2>
          <p>{t('trainings.import.doneText', { created: done.created, changed: done.changed })}</p>
          <div className="dialog-actions">
            <Button asChild>
              <Link to={paths.catalogue}>{t('trainings.import.toCatalogue')}</Link>
            </Button>
            <Button variant="tertiary" onClick={again}>
              {t('trainings.import.again')}
            </Button>
          </div>
        </Alert>
      ) : (
        <>
          <Section
            title={t('trainings.import.choose')}
            note={
              <p>
                {t('trainings.import.template')}{' '}
                <a className="ds-link" href={`/files/training-template.xlsx?language=${language}`} download>
                  XLSX
                </a>{' '}
                {t('trainings.import.or')}{' '}
                <a className="ds-link" href={`/files/training-template.csv?language=${language}`} download>
                  CSV
                </a>
              </p>
            }
          >
            <div className="card">
              <FileChoice
                label={t('trainings.import.file')}
                kinds=".csv,.xlsx,.json,text/csv,application/json"
                file={file}
                help={t('trainings.import.fileHelp')}
                onChoose={(given) => void show(given)}
              />
            </div>
            {looking.error && <ActFailed error={looking.error} />}
          </Section>
          <div role="status">{preview && <ImportPreview preview={preview} />}</div>
          {taking.error && <ActFailed error={taking.error} />}
          {preview && preview.problemCount === 0 && (
            <div className="dialog-actions">
              <Button
                disabled={preview.created + preview.changed === 0}
                loading={taking.loading}
                onClick={() => void confirm()}
              >
                {t('trainings.import.confirm')}
              </Button>
              <Button variant="tertiary" onClick={again}>
                {t('actions.cancel')}
              </Button>
            </div>
          )}
        </>
      )}
    </Page>
  )
}
