import { useMutation } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { decisionColumns, decisionColumnTitles } from '@mognad/model/decisions/decision-columns'
import { ImportFrame } from '../../components/files/ImportFrame.tsx'
import { MistakesTable } from '../../components/files/MistakesTable.tsx'
import { useImportSteps } from '../../components/files/useImportSteps.ts'
import { Section } from '../../components/page/Page.tsx'
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

/** Decisions with their targets from a file. */
export function ImportDecisionsPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const organisationId = signedIn.organisation?.id ?? ''
  const [look, looking] = useMutation(PreviewDecisionImportDocument)
  const [takeIn, taking] = useMutation(ImportDecisionsDocument, {
    refetchQueries: [{ query: DecisionsDocument, variables: { organisationId } }],
  })
  const input = ({ content }: { content: string }) => ({ variables: { input: { organisationId, content } } })
  const steps = useImportSteps({
    looking,
    taking,
    look: (file) => look(input(file)),
    takeIn: (file) => takeIn(input(file)),
  })
  const preview = looking.data?.previewDecisionImport
  const done = taking.data?.importDecisions
  return (
    <ImportFrame
      steps={steps}
      words={{
        title: t('decisions.import.title'),
        lead: t('decisions.import.lead'),
        choose: t('decisions.import.choose'),
        file: t('decisions.import.file'),
        fileHelp: t('decisions.import.fileHelp'),
        confirm: t('decisions.import.confirm'),
        done: t('decisions.import.done'),
        again: t('decisions.import.again'),
      }}
      home={{ to: paths.decisions, name: t('nav.decisions'), back: t('decisions.import.toDecisions') }}
      synthetic={signedIn.organisation?.synthetic ?? false}
      mayImport={hasRole(signedIn, 'KEY_USER')}
      template={<Template />}
      preview={preview && <Preview preview={preview} />}
      changes={preview?.problemCount === 0 ? preview.decisions.length : null}
      done={done && <p>{t('decisions.import.doneText', { count: done.decisions.length })}</p>}
    />
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
