import { useMutation } from '@apollo/client/react'
import { Alert, Button } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { Link } from 'react-router'
import { decisionColumns, decisionColumnTitles } from '@mognad/model/decisions/decision-columns'
import { FileChoice, type ChosenFile } from '../../components/files/FileChoice.tsx'
import { MistakesTable } from '../../components/files/MistakesTable.tsx'
import { Page, Section } from '../../components/page/Page.tsx'
import { ActFailed, Refused } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import {
  DecisionsDocument,
  ImportDecisionsDocument,
  PreviewDecisionImportDocument,
  type DecisionImportPartsFragment,
} from '../../generated/graphql.ts'
import { saveFile, toCsv } from '../../lib/csv.ts'
import { formatCount, formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'

/** Choose a file, look at what it would do, confirm. Until the last step nothing is stored. */
export function ImportDecisionsPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const organisationId = signedIn.organisation?.id ?? ''
  const keeps = hasRole(signedIn, 'KEY_USER')
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [look, looking] = useMutation(PreviewDecisionImportDocument)
  const [takeIn, taking] = useMutation(ImportDecisionsDocument, {
    refetchQueries: [{ query: DecisionsDocument, variables: { organisationId } }],
  })
  const title = t('decisions.import.title')
  const preview = looking.data?.previewDecisionImport
  const done = taking.data?.importDecisions
  const show = async (chosen: ChosenFile) => {
    setFile(chosen)
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
      eyebrow={<Link to={paths.decisions}>{t('nav.decisions')}</Link>}
      synthetic={signedIn.organisation?.synthetic ?? false}
      title={title}
      documentTitle={title}
      lead={keeps && <p>{t('decisions.import.lead')}</p>}
      busy={looking.loading || taking.loading}
    >
      {!keeps ? (
        <Refused />
      ) : done ? (
        <Alert data-color="success" role="status">
          <h2>{t('decisions.import.done')}</h2>
          <p>{t('decisions.import.doneText', { count: done.decisions.length })}</p>
          <div className="dialog-actions">
            <Button asChild>
              <Link to={paths.decisions}>{t('decisions.import.toDecisions')}</Link>
            </Button>
            <Button variant="tertiary" onClick={again}>
              {t('decisions.import.again')}
            </Button>
          </div>
        </Alert>
      ) : (
        <>
          <Section title={t('decisions.import.choose')} note={<Template />}>
            <div className="card">
              <FileChoice
                label={t('decisions.import.file')}
                file={file}
                help={t('decisions.import.fileHelp')}
                onChoose={(given) => void show(given)}
              />
            </div>
            {looking.error && <ActFailed error={looking.error} />}
          </Section>
          <div role="status">{preview && <Preview preview={preview} />}</div>
          {taking.error && <ActFailed error={taking.error} />}
          {preview && preview.problemCount === 0 && (
            <div className="dialog-actions">
              <Button disabled={preview.decisions.length === 0} loading={taking.loading} onClick={() => void confirm()}>
                {t('decisions.import.confirm')}
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

/** The titles of the columns, to fill in below. */
function Template() {
  const { t, language } = useText()
  const save = () =>
    saveFile(
      language === 'sv' ? 'mognad-beslut.csv' : 'mognad-decisions.csv',
      'text/csv;charset=utf-8',
      toCsv([decisionColumns.map((column) => decisionColumnTitles[column][language])], language),
    )
  return (
    <p>
      {t('decisions.import.template')}{' '}
      <Button type="button" variant="tertiary" data-size="sm" onClick={save}>
        CSV
      </Button>
    </p>
  )
}

function Preview({ preview }: { preview: DecisionImportPartsFragment }) {
  const { t, language } = useText()
  const { decisions, kept, problemCount, problems } = preview
  if (problemCount > 0) {
    const title = t('decisions.import.problems', { count: problemCount, number: formatCount(problemCount, language) })
    return (
      <Section title={title} note={t('decisions.import.problemsText')}>
        <MistakesTable caption={title} mistakes={problems} count={problemCount} />
      </Section>
    )
  }
  const title =
    decisions.length === 0 ? t('decisions.import.nothing') : t('decisions.import.preview', { count: decisions.length })
  return (
    <Section title={title} note={kept > 0 ? t('decisions.import.kept', { count: kept }) : undefined}>
      {decisions.length > 0 && (
        <DataTable
          caption={title}
          rows={decisions}
          rowKey={(one) => `${one.decidedOn} ${one.title}`}
          columns={[
            { key: 'title', kind: 'name', label: t('decisions.decision'), cell: (one) => one.title },
            { key: 'day', label: t('decisions.fields.decidedOn'), cell: (one) => formatDate(one.decidedOn, language) },
            { key: 'targets', kind: 'number', label: t('decisions.import.targets'), cell: (one) => one.targets },
          ]}
        />
      )}
    </Section>
  )
}
