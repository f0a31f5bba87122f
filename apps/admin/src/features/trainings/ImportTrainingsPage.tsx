import { useMutation } from '@apollo/client/react'
import { ImportFrame } from '../../components/files/ImportFrame.tsx'
import { useImportSteps } from '../../components/files/useImportSteps.ts'
import { ImportTrainingsDocument, PreviewTrainingImportDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { useCatalogueOwner } from './useCatalogue.ts'
import './learning.css'

/** Trainings from a file, into the own catalogue or the national one. */
export function ImportTrainingsPage() {
  const { t, language } = useText()
  const { organisationId, keeps } = useCatalogueOwner()
  const [look, looking] = useMutation(PreviewTrainingImportDocument)
  const [takeIn, taking] = useMutation(ImportTrainingsDocument)
  const input = ({ content }: { content: string }) => ({ variables: { input: { organisationId, content } } })
  const steps = useImportSteps({
    looking,
    taking,
    look: (file) => look(input(file)),
    takeIn: (file) => takeIn(input(file)),
  })
  const preview = looking.data?.previewTrainingImport
  const done = taking.data?.importTrainings
  return (
    <ImportFrame
      steps={steps}
      words={{
        title: t('trainings.import.title'),
        lead: t(organisationId ? 'trainings.import.lead' : 'trainings.import.leadNational'),
        choose: t('trainings.import.choose'),
        file: t('trainings.import.file'),
        fileHelp: t('trainings.import.fileHelp'),
        confirm: t('trainings.import.confirm'),
        done: t('trainings.import.done'),
        again: t('trainings.import.again'),
      }}
      home={{ to: paths.catalogue, name: t('trainings.tabs.catalogue'), back: t('trainings.import.toCatalogue') }}
      mayImport={keeps}
      template={
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
      kinds=".csv,.xlsx,.json,text/csv,application/json"
      preview={preview && <ImportPreview preview={preview} />}
      changes={preview?.problemCount === 0 ? preview.created + preview.changed : null}
      done={done && <p>{t('trainings.import.doneText', { created: done.created, changed: done.changed })}</p>}
    />
  )
}
