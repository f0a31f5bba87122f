import { Legend } from '../../components/charts/Legend.tsx'
import { ScaleLabels } from '../../components/charts/marks.tsx'
import { ScoreStrip } from '../../components/charts/ScoreStrip.tsx'
import { Section } from '../../components/page/Page.tsx'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import { HiddenSign, IndexCell, SignKey } from '../../components/tables/figure-cells.tsx'
import { formatCount } from '../../lib/format.ts'
import { figureOf } from '../../lib/figure.ts'
import { useText } from '../../lib/i18n.ts'
import { totalNode } from '../../lib/instrument.ts'
import { groupName } from './group-name.ts'
import { type Group, groupRows, type GroupRow, unitSpan } from './result-series.ts'

interface Props {
  groups: readonly Group[]
  branch: Group['branch']
  chosen: string
  organisationName: string
  onChoose(key: string): void
}

/** The units of one branch side by side. Own units and funded operations are two lists and never share a total. */
export function UnitsSection({ groups, branch, chosen, organisationName, onChoose }: Props) {
  const { t, language } = useText()
  const rows = groupRows(groups, branch)
  if (rows.length === 0) {
    if (branch === 'OWN') return null
    return (
      <Section title={t('result.units.FUNDED')}>
        <p className="subtle">{t('result.noFunded')}</p>
      </Section>
    )
  }
  const span = unitSpan(rows)
  // Own and funded share one scale, so that the eye may go from one list to the other.
  const drawn = groups.flatMap(({ figures }) => {
    const total = figureOf(figures, totalNode)
    return [total?.mean, total?.low, total?.high]
  })
  const columns: Column<GroupRow>[] = [
    {
      key: 'name',
      kind: 'name',
      label: t('columns.unit'),
      cell: (row) => (
        <button
          type="button"
          className="row-button"
          aria-pressed={row.key === chosen}
          onClick={() => {
            onChoose(row.key)
            window.scrollTo({ top: 0 })
          }}
        >
          {groupName(row.group, organisationName, t)}
        </button>
      ),
    },
    {
      key: 'index',
      kind: 'primary',
      label: t('columns.indexInterval'),
      cell: ({ total }) => <IndexCell figure={total} />,
    },
    {
      key: 'chart',
      kind: 'chart',
      label: t('columns.chart'),
      heading: <ScaleLabels />,
      cell: ({ total }) => <ScoreStrip figure={total} />,
    },
    {
      key: 'n',
      kind: 'number',
      label: t('columns.n'),
      cell: ({ group, total }) =>
        group.respondents == null ? <HiddenSign reason={total?.reason} /> : formatCount(group.respondents, language),
    },
  ]
  const title =
    branch === 'OWN' && span
      ? t('result.unitsTitle', { high: span.high.group.name, low: span.low.group.name })
      : t(`result.units.${branch}`)
  return (
    <Section title={title} note={t(`result.unitsNote.${branch}`)}>
      <div className={branch === 'FUNDED' ? 'units units-funded' : 'units'}>
        <DataTable
          caption={t(`result.units.${branch}`)}
          columns={columns}
          rows={rows}
          drawn={drawn}
          rowKey={({ key }) => key}
          rowClass={(row) => `depth-${Math.min(row.depth, 3)}${row.key === chosen ? ' row-chosen' : ''}`}
        />
        <Legend marks={['dot', 'interval']} />
      </div>
      <SignKey reasons={rows.map(({ total }) => total?.reason)} />
    </Section>
  )
}
