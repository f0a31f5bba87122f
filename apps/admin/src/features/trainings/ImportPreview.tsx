import { Alert } from '@digdir/designsystemet-react'
import { MistakesTable } from '../../components/files/MistakesTable.tsx'
import { Section } from '../../components/page/Page.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import type { TrainingImportPartsFragment } from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'

/** What a file would do, training by training; or what has to be mended in it, line by line. */
export function ImportPreview({ preview }: { preview: TrainingImportPartsFragment }) {
  const { t, language } = useText()
  const { created, changed, kept, trainings, problems, problemCount, isJson } = preview
  if (problemCount > 0) {
    const title = t('trainings.import.problems', {
      count: problemCount,
      number: formatCount(problemCount, language),
    })
    return (
      <Section title={title}>
        <Alert data-color="warning">
          <p>{t('trainings.import.problemsText')}</p>
        </Alert>
        <MistakesTable
          caption={title}
          mistakes={problems}
          count={problemCount}
          lineWord={isJson ? 'files.entryNumber' : 'files.lineNumber'}
        />
      </Section>
    )
  }
  const isSame = created + changed === 0
  return (
    <Section title={isSame ? t('trainings.import.nothing') : t('trainings.import.preview', { created, changed, kept })}>
      <DataTable
        caption={t('trainings.import.previewCaption')}
        rows={trainings}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'title',
            kind: 'name',
            label: t('trainings.fields.title'),
            cell: ({ title }) => localised(title, language),
          },
          { key: 'code', label: t('trainings.fields.code'), cell: ({ code }) => code },
          { key: 'act', label: t('trainings.import.act'), cell: ({ act }) => t(`trainings.import.acts.${act}`) },
        ]}
      />
    </Section>
  )
}
