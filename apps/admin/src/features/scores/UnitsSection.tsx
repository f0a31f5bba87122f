import { ToggleGroup } from '@digdir/designsystemet-react'
import { useMemo } from 'react'
import { Section } from '../../components/page/Page.tsx'
import { compareNames, formatCount } from '../../lib/format.ts'
import { ToggleLegend } from '../../components/page/ToggleLegend.tsx'
import { useText } from '../../lib/i18n.ts'
import { oneOf, useResultAddress } from './result-address.ts'
import { type Group, groupRows, type GroupRow, type InstrumentNode, unitSpan } from './result-series.ts'
import { kindName } from './kind-name.ts'
import { TogetherNote } from './TogetherNote.tsx'
import { UnitFilters } from './UnitFilters.tsx'
import { UnitPages } from './UnitPages.tsx'
import { UnitsHeatMap } from './UnitsHeatMap.tsx'
import { UnitsList } from './UnitsList.tsx'
import { pageOf, sortOf, unitsAsked } from './units-view.ts'
import { useUnitTable } from './useUnitTable.ts'

export interface UnitsProps {
  roundId: string
  groups: readonly Group[]
  branch: Group['branch']
  /** Key of the group that the page is about. */
  chosen: string
  organisationName: string
  nodes: readonly InstrumentNode[]
}

const views = { OWN: ['karta', 'lista'], FUNDED: ['lista', 'karta'] } as const

/** The units of one branch side by side. Own units and funded operations are two lists and never share a total. */
export function UnitsSection(props: UnitsProps) {
  const { groups, branch, organisationName } = props
  const { t, language } = useText()
  const { read, choose } = useResultAddress()
  const rows = useMemo(() => groupRows(groups, branch), [groups, branch])
  const view = oneOf<'karta' | 'lista'>(read('vy'), views[branch])
  const table = useUnitTable(props.roundId, props.nodes, view === 'karta')
  const sort = sortOf(read('sortera'))
  const [kind, operator, text] = [read('typ'), read('drivs'), read('sok') ?? '']
  const found = useMemo(() => {
    const valueOf = (row: GroupRow, by: string): number | string | null => {
      if (by === 'namn') return row.group.name
      if (by === 'antal') return row.group.respondents ?? null
      if (by === 'typ') return kindName(row.group.kind, language)
      if (by === 'utforare') return row.group.operator ?? null
      if (by === 'total') return row.total?.mean ?? null
      return table.cellOf(row.key, by)?.mean ?? null
    }
    const asked = { kind, operator, text, sort: sortOf(read('sortera')) }
    return unitsAsked(rows, asked, valueOf, compareNames(language))
    // The address is read as a text: the object that is made of it is new every time.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [rows, kind, operator, text, sort.by, sort.descending, table.cellOf, language])
  if (rows.length === 0)
    return (
      <Section title={t(`result.units.${branch}`)}>
        <p className="subtle">{t(branch === 'OWN' ? 'result.noOwn' : 'result.noFunded')}</p>
      </Section>
    )
  const span = unitSpan(rows)
  const page = pageOf(found, read('sida'))
  const title =
    branch === 'OWN' && span
      ? t('result.unitsTitle', { high: span.high.group.name, low: span.low.group.name })
      : t(`result.units.${branch}`)
  const shown = { ...props, rows: page.rows, sort }
  return (
    <Section
      title={title}
      note={t(`result.unitsNote.${branch}`)}
      actions={
        <ToggleGroup
          variant="secondary"
          value={view}
          onChange={(value) => choose({ vy: value === views[branch][0] ? null : value, sortera: null, sida: null })}
        >
          <ToggleLegend>{t('result.view.label')}</ToggleLegend>
          {views[branch].map((one) => (
            <ToggleGroup.Item key={one} value={one}>
              {t(`result.view.${one}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
      }
    >
      <div className={branch === 'FUNDED' ? 'units units-funded' : 'units'}>
        <UnitFilters rows={rows} view={view} />
        <p className="units-count" role="status">
          {t('result.unitsFound', { count: found.length, n: formatCount(found.length, language) })}
        </p>
        {view === 'karta' ? <UnitsHeatMap {...shown} table={table} /> : <UnitsList {...shown} />}
        <UnitPages page={page.page} pages={page.pages} />
      </div>
      <TogetherNote groups={groups} branch={branch} organisationName={organisationName} />
    </Section>
  )
}
