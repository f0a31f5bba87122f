import { RateMeter } from '../../components/charts/RateMeter.tsx'
import { type Column, DataTable } from '../../components/tables/DataTable.tsx'
import { hiddenSigns } from '../../lib/figure.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { Round } from './RoundPage.tsx'
import { type TreeRow, unitRows } from './unit-rows.ts'

type UnitRow = TreeRow<Round['units'][number]>

/** Response rate per key group. Units that are no group of their own are counted with one above them. */
export function RoundUnits({ units }: { units: Round['units'] }) {
  const { t, language } = useText()
  if (units.length === 0) return <p className="subtle">{t('rounds.noUnits')}</p>
  const columns: Column<UnitRow>[] = [
    {
      key: 'name',
      kind: 'name',
      label: t('columns.unit'),
      cell: ({ unit }) => (
        <>
          {unit.name}
          {unit.branch === 'FUNDED' && (
            <span className="row-note">
              {unit.operator ? t('rounds.fundedBy', { operator: unit.operator }) : t('rounds.funded')}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'responses',
      kind: 'primary',
      label: t('columns.responses'),
      cell: ({ unit }) =>
        unit.responseRate.responses == null ? (
          <NoRate />
        ) : (
          t('rounds.rateCounts', {
            responses: formatCount(unit.responseRate.responses, language),
            invited: formatCount(unit.responseRate.invited, language),
          })
        ),
    },
    {
      key: 'rate',
      label: t('columns.rate'),
      term: 'responseRate',
      cell: ({ unit }) =>
        unit.responseRate.rate == null ? <NoRate /> : <RateMeter rate={unit.responseRate} size="bar" />,
    },
  ]
  return (
    <>
      <DataTable
        caption={t('rounds.unitsTitle')}
        columns={columns}
        rows={unitRows(units)}
        rowKey={({ unit }) => unit.unitId}
        rowClass={({ depth }) => `depth-${Math.min(depth, 3)}`}
      />
      {units.some(({ responseRate }) => responseRate.rate == null) && (
        <ul className="sign-key">
          <li>
            <span className="hidden-sign">{hiddenSigns.HIDDEN}</span> {t('rounds.noRate')}
          </li>
        </ul>
      )}
    </>
  )
}

/** Of a unit that is no group of its own neither the rate nor the counts are shown: the one would tell the other. */
function NoRate() {
  const { t } = useText()
  return (
    <span className="hidden-sign" title={t('rounds.noRate')}>
      <span aria-hidden="true">{hiddenSigns.HIDDEN}</span>
      <span className="ds-sr-only">{t('rounds.noRate')}</span>
    </span>
  )
}
