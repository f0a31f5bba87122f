import { Button } from '@digdir/designsystemet-react'
import { DownloadIcon } from '@navikt/aksel-icons'
import { chartCsv } from '../../../components/charts/chart-data.ts'
import { Section } from '../../../components/page/Page.tsx'
import { type Column, DataTable } from '../../../components/tables/DataTable.tsx'
import { HiddenSign, IndexCell, SignKey } from '../../../components/tables/figure-cells.tsx'
import { saveFile, toCsv } from '../../../lib/csv.ts'
import { formatCount, formatDifference, formatIndex } from '../../../lib/format.ts'
import { useText } from '../../../lib/i18n.ts'
import { nodeTitle } from '../../../lib/instrument.ts'
import { cohortName } from '../cohort-name.ts'
import { type PublicCohort, publicData, type PublicNode, type PublicResult } from './public-result.ts'

interface Props {
  readonly result: PublicResult
  readonly cohort: PublicCohort | undefined
  readonly rows: readonly PublicNode[]
}

const depths: Partial<Record<PublicNode['node']['level'], string>> = {
  TOTAL: 'depth-0',
  DIMENSION: 'row-dimension',
  CATEGORY: 'depth-1',
  FACTOR: 'depth-2',
}

/** Every part down to the factors: index, interval, how many answered, and the group's median. */
export function PublicTable({ result, cohort, rows }: Props) {
  const { t, language } = useText()
  const { organisation, edition } = result
  const save = () =>
    saveFile(
      `mognad-oppet-resultat-${organisation.name}-${edition.reportingYear}-alla-delar.csv`
        .toLowerCase()
        .replaceAll(/\s+/g, '-'),
      'text/csv;charset=utf-8',
      toCsv(chartCsv(publicData(rows, t, language), t), language),
    )
  // A joint answer is one, whoever took part in it.
  const respondents: Column<PublicNode> = {
    key: 'n',
    kind: 'number',
    label: t('columns.n'),
    cell: ({ own }) =>
      own?.respondents == null ? <HiddenSign reason={own?.reason} /> : formatCount(own.respondents, language),
  }
  const columns: Column<PublicNode>[] = [
    { key: 'name', kind: 'name', label: t('columns.node'), cell: ({ node }) => nodeTitle(node, t, language) },
    {
      key: 'index',
      kind: 'primary',
      label: t('columns.indexInterval'),
      term: 'score',
      cell: ({ own }) => <IndexCell figure={own} />,
    },
    ...(edition.collection === 'JOINT' ? [] : [respondents]),
    ...(cohort ? groupColumns() : []),
  ]
  function groupColumns(): Column<PublicNode>[] {
    return [
      {
        key: 'median',
        kind: 'number',
        label: t('columns.median'),
        cell: ({ cohort: group }) =>
          group?.median == null ? (
            <HiddenSign reason={group?.reason ?? 'HIDDEN'} />
          ) : (
            formatIndex(group.median, language)
          ),
      },
      {
        key: 'gap',
        kind: 'number',
        label: t('columns.gap'),
        cell: ({ gap, own }) =>
          gap === null ? <HiddenSign reason={own?.reason ?? 'HIDDEN'} /> : formatDifference(gap, language),
      },
    ]
  }
  const group = cohort && cohortName({ key: cohort.cohort.key, name: cohort.cohort.name ?? null }, t, language)
  return (
    <Section
      title={t('publicResults.partsTitle')}
      note={group ? t('publicResults.partsNote', { cohort: group }) : t('publicResults.partsNoteAlone')}
      actions={
        <Button variant="secondary" onClick={save}>
          <DownloadIcon aria-hidden />
          {t('comparison.download')}
        </Button>
      }
    >
      <DataTable
        caption={t('publicResults.partsCaption', { name: organisation.name, year: edition.reportingYear })}
        columns={columns}
        rows={rows}
        rowKey={({ node }) => node.id}
        rowClass={({ node }) => depths[node.level]}
      />
      <SignKey reasons={rows.flatMap(({ own, cohort: figure }) => [own ? own.reason : 'MISSING', figure?.reason])} />
    </Section>
  )
}
