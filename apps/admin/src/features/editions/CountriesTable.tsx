import { ChartFigure } from '../../components/charts/ChartFigure.tsx'
import { ScaleLabels } from '../../components/charts/marks.tsx'
import { ScoreStrip } from '../../components/charts/ScoreStrip.tsx'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import { HiddenSign } from '../../components/tables/figure-cells.tsx'
import { formatPercent } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { type CountryRow, ownCountry } from './open-data-series.ts'

interface Props {
  rows: readonly CountryRow[]
  dimensions: readonly string[]
  /** What the table says. */
  title: string
}

/** Total as dot and number, the dimensions as numbers. Joint answers have no interval, so none is drawn. */
export function CountriesTable({ rows, dimensions, title }: Props) {
  const { t, language } = useText()
  const percent = (figure: CountryRow['total']) =>
    figure?.mean == null ? <HiddenSign reason={figure?.reason} /> : formatPercent(figure.mean, language, 1)
  const columns: Column<CountryRow>[] = [
    { key: 'name', kind: 'name', label: t('openData.country'), cell: ({ name }) => name },
    { key: 'total', kind: 'primary', label: t('levels.TOTAL'), cell: ({ total }) => <strong>{percent(total)}</strong> },
    {
      key: 'chart',
      kind: 'chart',
      label: t('columns.chart'),
      heading: <ScaleLabels />,
      cell: ({ total }) => (
        <ScoreStrip
          figure={{ mean: total?.mean ?? null, low: null, high: null, reason: total?.reason ?? null }}
          height={36}
        />
      ),
    },
    ...dimensions.map((label, at): Column<CountryRow> => ({
      key: `dimension-${at}`,
      kind: 'number',
      label,
      cell: (row) => percent(row.dimensions[at]),
    })),
    { key: 'place', kind: 'number', label: t('openData.place'), cell: ({ place }) => place ?? '–' },
  ]
  return (
    <ChartFigure id="lander" title={title} about={t('openData.name')} fileName="mognad-oppna-data">
      <DataTable
        caption={t('openData.name')}
        columns={columns}
        rows={rows}
        drawn={rows.map(({ total }) => total?.mean)}
        rowKey={({ id }) => id}
        rowClass={({ code }) => (code === ownCountry ? 'row-chosen' : undefined)}
      />
    </ChartFigure>
  )
}
