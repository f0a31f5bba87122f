import { useMutation } from '@apollo/client/react'
import { Alert, Button, Checkbox } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { FileChoice, type ChosenFile } from '../../components/files/FileChoice.tsx'
import { Page, Section } from '../../components/page/Page.tsx'
import { ActFailed, Refused } from '../../components/page/states.tsx'
import { ImportUnitsDocument, PreviewUnitImportDocument, type ImportUnitsMutation } from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { ImportPreview } from './ImportPreview.tsx'
import { TemplateLinks } from './TemplateLinks.tsx'
import './organisation.css'

/** Choose a file, look at what it would do, confirm. Until the last step nothing is stored. */
export function ImportUnitsPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const { organisation } = signedIn
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [retireMissing, setRetireMissing] = useState(false)
  const [look, looking] = useMutation(PreviewUnitImportDocument)
  const [takeIn, taking] = useMutation(ImportUnitsDocument)
  const title = t('organisation.import.title')
  if (!organisation || !hasRole(signedIn, 'KEY_USER'))
    return (
      <Page title={title} documentTitle={title}>
        <Refused />
      </Page>
    )
  const organisationId = organisation.id
  const preview = looking.data?.previewUnitImport
  const done = taking.data?.importUnits
  const show = async (chosen: ChosenFile, retire: boolean) => {
    setFile(chosen)
    setRetireMissing(retire)
    taking.reset()
    const input = { organisationId, content: chosen.content, retireMissing: retire }
    await look({ variables: { input } }).catch(() => null)
  }
  const confirm = async () => {
    if (!file || !preview) return
    const input = { organisationId, content: file.content, basis: preview.basis, retireMissing }
    await takeIn({ variables: { input } }).catch(() => null)
  }
  const again = () => {
    setFile(null)
    looking.reset()
    taking.reset()
  }
  return (
    <Page
      eyebrow={<Link to={paths.organisation}>{t('nav.organisation')}</Link>}
      synthetic={organisation.synthetic}
      title={title}
      documentTitle={title}
      lead={<p>{t('organisation.import.lead')}</p>}
      busy={looking.loading || taking.loading}
    >
      {done ? (
        <ImportDone done={done} onAgain={again} />
      ) : (
        <>
          <Section title={t('organisation.import.choose')} note={<TemplateLinks />}>
            <div className="card import-file">
              <FileChoice
                label={t('organisation.import.file')}
                file={file}
                help={t('organisation.import.fileHelp')}
                onChoose={(given) => void show(given, retireMissing)}
              />
              <Checkbox
                label={t('organisation.import.retireMissing')}
                description={t('organisation.import.retireMissingHelp')}
                checked={retireMissing}
                onChange={(event) =>
                  file ? void show(file, event.target.checked) : setRetireMissing(event.target.checked)
                }
              />
            </div>
            {looking.error && <ActFailed error={looking.error} />}
          </Section>
          <div role="status">{preview && <ImportPreview preview={preview} />}</div>
          {taking.error && <ActFailed error={taking.error} />}
          {preview && preview.problemCount === 0 && (
            <div className="dialog-actions">
              <Button
                disabled={preview.created + preview.changed + preview.moved + preview.retired === 0}
                loading={taking.loading}
                onClick={() => void confirm()}
              >
                {t('organisation.import.confirm')}
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

function ImportDone({ done, onAgain }: { done: ImportUnitsMutation['importUnits']; onAgain(): void }) {
  const { t, language } = useText()
  const { created, changed, moved, retired } = done
  const counts = { created, changed, moved, retired }
  return (
    <Alert data-color="success" role="status">
      <h2>{t('organisation.import.done')}</h2>
      <ul className="facts">
        {Object.entries(counts)
          .filter(([, number]) => number > 0)
          .map(([what, number]) => (
            <li key={what}>
              {t(`organisation.import.counts.${what as keyof typeof counts}`, {
                count: number,
                number: formatCount(number, language),
              })}
            </li>
          ))}
      </ul>
      <div className="dialog-actions">
        <Button asChild>
          <Link to={paths.organisation}>{t('organisation.import.toTree')}</Link>
        </Button>
        <Button variant="tertiary" onClick={onAgain}>
          {t('organisation.import.again')}
        </Button>
      </div>
    </Alert>
  )
}
