import { useApolloClient } from '@apollo/client/react'
import { ReportFileDocument, type ReportPartsFragment } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { FilesTable } from './FilesTable.tsx'

/** The reports of an organisation's rounds. */
export function ReportsTable({ reports }: { reports: readonly ReportPartsFragment[] }) {
  const { t } = useText()
  const client = useApolloClient()
  const load = async (reportId: string) => {
    const asked = { query: ReportFileDocument, variables: { reportId }, fetchPolicy: 'no-cache' } as const
    const file = (await client.query(asked)).data?.reportFile
    if (!file) throw new Error('the file did not come')
    return file
  }
  return (
    <FilesTable
      caption={t('reports.list')}
      aboutLabel={t('reports.columns.round')}
      load={load}
      files={reports.map(({ kind, round, madeAt, size, ...report }) => ({
        ...report,
        madeAt: madeAt ?? null,
        size: size ?? null,
        name: t(`reports.kinds.${kind}`),
        format: t(`reports.formats.${kind}`),
        about: round.name,
      }))}
    />
  )
}
