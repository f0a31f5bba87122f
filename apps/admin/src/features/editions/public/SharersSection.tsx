import { Field, Label, Search } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { Link, useSearchParams } from 'react-router'
import { ChartFigure } from '../../../components/charts/ChartFigure.tsx'
import { ScaleLabels } from '../../../components/charts/marks.tsx'
import { ScoreStrip } from '../../../components/charts/ScoreStrip.tsx'
import { Choice } from '../../../components/page/Choice.tsx'
import { Section } from '../../../components/page/Page.tsx'
import { type Column, DataTable } from '../../../components/tables/DataTable.tsx'
import { HiddenSign, IndexCell, indexText, SignKey } from '../../../components/tables/figure-cells.tsx'
import { compareNames, formatCount, type Language } from '../../../lib/format.ts'
import { localised, type Translate, useText } from '../../../lib/i18n.ts'
import { nodeTitle } from '../../../lib/instrument.ts'
import { publicResultPath } from '../../../lib/paths.ts'
import { groupsOf, type PublicList, sharerRows, type SharerRow, sharersCsv } from './public-sharers.ts'

const noFigure = { mean: null, low: null, high: null, truncated: null }

/** The list itself: searched, narrowed and ordered by what its address says. */
export function SharersSection({ list, lists }: { list: PublicList; lists: readonly PublicList[] }) {
  const { t, language } = useText()
  const searchId = useId()
  const [search, setSearch] = useSearchParams()
  const read = (name: string) => search.get(name) ?? ''
  const choose = (name: string, value: string) =>
    setSearch(
      (before) => {
        if (value === '') before.delete(name)
        else before.set(name, value)
        return before
      },
      { preventScrollReset: true, replace: true },
    )
  const { edition, nodes, sharers } = list
  const order = nodes.some(({ id }) => id === read('ordning')) ? read('ordning') : 'name'
  const choice = { search: read('sok'), group: read('grupp'), order }
  const rows = sharerRows(list, choice, compareNames(language))
  return (
    <Section
      title={t('publicResults.tableTitle', { count: rows.length, of: sharers.length })}
      note={edition.collection === 'JOINT' ? t('openData.tableNote') : t('publicResults.tableNote')}
    >
      <div className="public-filter">
        <Field>
          <Label htmlFor={searchId}>{t('publicResults.search')}</Label>
          <Search>
            <Search.Input id={searchId} value={choice.search} onChange={(event) => choose('sok', event.target.value)} />
            <Search.Clear aria-label={t('publicResults.clear')} onClick={() => choose('sok', '')} />
          </Search>
        </Field>
        {lists.length > 1 && (
          <Choice
            label={t('publicResults.instrument')}
            value={edition.instrumentKey}
            options={lists.map((one) => ({
              value: one.edition.instrumentKey,
              label: localised(one.edition.title, language),
            }))}
            onChange={(value) => setSearch({ enkat: value }, { preventScrollReset: true, replace: true })}
          />
        )}
        {groupsOf(sharers).length > 0 && (
          <Choice
            label={t('publicResults.group')}
            value={choice.group}
            options={[
              { value: '', label: t('publicResults.allGroups') },
              ...groupsOf(sharers).map(({ code, name }) => ({ value: code, label: name })),
            ]}
            onChange={(value) => choose('grupp', value)}
          />
        )}
        <Choice
          label={t('comparison.order')}
          value={order}
          options={[
            { value: 'name', label: t('publicResults.byName') },
            ...nodes.map((node) => ({
              value: node.id,
              label: t('publicResults.byNode', { part: nodeTitle(node, t, language) }),
            })),
          ]}
          onChange={(value) => choose('ordning', value === 'name' ? '' : value)}
        />
      </div>
      {rows.length === 0 ? (
        <p role="status">{t('publicResults.noneFound')}</p>
      ) : (
        <ChartFigure
          id="oppna"
          title={t('publicResults.caption', { year: edition.reportingYear })}
          about={localised(edition.title, language)}
          fileName={`mognad-oppna-resultat-${edition.instrumentKey}-${edition.reportingYear}`}
          csv={() => sharersCsv(list, rows, t, language)}
        >
          <DataTable
            caption={t('publicResults.caption', { year: edition.reportingYear })}
            columns={columnsOf(list, t, language)}
            rows={rows}
            drawn={rows.flatMap(({ total }) => [total?.mean, total?.low, total?.high])}
            rowKey={({ sharer }) => sharer.organisation.id}
            scrolls
          />
        </ChartFigure>
      )}
      <SignKey
        reasons={rows.flatMap(({ total, dimensions, sharer }) => [
          total ? total.reason : (sharer.reason ?? 'MISSING'),
          ...dimensions.map((figure) => figure?.reason),
        ])}
      />
    </Section>
  )
}

function columnsOf({ edition, nodes }: PublicList, t: Translate, language: Language): Column<SharerRow>[] {
  const dimensions = nodes.filter(({ level }) => level === 'DIMENSION')
  const respondents: Column<SharerRow> = {
    key: 'n',
    kind: 'number',
    label: t('columns.n'),
    cell: ({ total }) =>
      total?.respondents == null ? <HiddenSign reason={total?.reason} /> : formatCount(total.respondents, language),
  }
  return [
    {
      key: 'name',
      kind: 'name',
      label: t('publicResults.organisation'),
      cell: ({ sharer: { organisation } }) => (
        <>
          <Link to={publicResultPath(organisation.id, edition.instrumentKey)}>{organisation.name}</Link>
          {organisation.skrGroup && <span className="row-note">{organisation.skrGroup.name}</span>}
        </>
      ),
    },
    {
      key: 'total',
      kind: 'primary',
      label: t('columns.indexInterval'),
      term: 'score',
      cell: ({ total, sharer }) => <IndexCell figure={total ?? { ...noFigure, reason: sharer.reason ?? null }} />,
    },
    {
      key: 'chart',
      kind: 'chart',
      label: t('columns.chart'),
      heading: <ScaleLabels />,
      cell: ({ total }) => <ScoreStrip figure={total} height={36} />,
    },
    ...dimensions.map((node, at): Column<SharerRow> => ({
      key: node.id,
      kind: 'number',
      label: nodeTitle(node, t, language),
      cell: ({ dimensions: figures }) => {
        const figure = figures[at]
        return figure?.mean == null ? (
          <HiddenSign reason={figure?.reason} />
        ) : (
          indexText(figure.mean, figure.truncated, language)
        )
      },
    })),
    // A joint answer is one, whoever took part in it.
    ...(edition.collection === 'JOINT' ? [] : [respondents]),
  ]
}
