import { useQuery } from '@apollo/client/react'
import { useSearchParams } from 'react-router'
import { Choice } from '../../components/page/Choice.tsx'
import { Page, Section } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import { OpenDataEditionsDocument, OpenDataMembersDocument } from '../../generated/graphql.ts'
import { compareNames, formatPercent } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { totalNode } from '../../lib/instrument.ts'
import { CountriesTable } from './CountriesTable.tsx'
import {
  type CountryOrder,
  countryRows,
  medianTotal,
  newestOpenData,
  type OpenDataEdition,
  ownCountry,
} from './open-data-series.ts'
import './national.css'

/** Open Data Maturity: the 35 countries' official answers, computed here, with source, licence and known faults. */
export function OpenDataPage() {
  const { t } = useText()
  const { data, error, refetch } = useQuery(OpenDataEditionsDocument)
  const edition = data && newestOpenData(data.editions.nodes)
  if (edition) return <Countries edition={edition} />
  return (
    <Page title={t('openData.name')} documentTitle={t('openData.name')} busy={!data && !error}>
      {error ? (
        <Failed error={error} retry={refetch} />
      ) : data ? (
        <Empty title={t('openData.emptyTitle')}>{t('openData.emptyText')}</Empty>
      ) : (
        <Loading rows={10} />
      )}
    </Page>
  )
}

function Countries({ edition }: { edition: OpenDataEdition }) {
  const { t, language } = useText()
  const [search, setSearch] = useSearchParams()
  const { instrumentVersion } = edition
  const dimensions = instrumentVersion.nodes.filter(({ level }) => level === 'DIMENSION')
  const { data, error, refetch } = useQuery(OpenDataMembersDocument, {
    variables: { editionId: edition.id, nodes: [totalNode, ...dimensions.map(({ id }) => id)] },
  })
  const asked = search.get('ordning') ?? 'total'
  const at = dimensions.findIndex(({ id }) => id === asked)
  const order: CountryOrder =
    asked === 'name' ? { column: 'name' } : at >= 0 ? { column: 'dimension', at } : { column: 'total' }
  const names = compareNames(language)
  const members = data?.edition?.members.nodes
  const rows =
    members &&
    countryRows(
      members,
      dimensions.map(({ id }) => id),
      order,
      names,
    )
  const leader = rows?.find(({ place }) => place === 1)
  const middle = rows ? medianTotal(rows) : null
  const name = localised(instrumentVersion.title, language)
  const own = rows?.find(({ code }) => code === ownCountry)
  const title =
    rows && own?.total?.mean != null
      ? t('openData.title', {
          name: own.name,
          place: own.place,
          count: rows.length,
          value: formatPercent(own.total.mean, language, 1),
        })
      : name
  const lead =
    leader?.total?.mean != null && middle !== null
      ? t('openData.lead', {
          leader: leader.name,
          value: formatPercent(leader.total.mean, language, 1),
          median: formatPercent(middle, language, 1),
        })
      : null
  return (
    <Page
      eyebrow={name}
      title={title}
      documentTitle={`${title} · ${name}`}
      lead={
        <p>
          {lead} {localised(instrumentVersion.about, language)}
        </p>
      }
      busy={!rows && !error}
    >
      {error && !rows ? (
        <Failed error={error} retry={refetch} />
      ) : !rows ? (
        <Loading rows={10} />
      ) : (
        <Section
          title={t('openData.tableTitle', { count: rows.length })}
          note={t('openData.tableNote')}
          actions={
            <Choice
              label={t('comparison.order')}
              value={at >= 0 || asked === 'name' ? asked : 'total'}
              options={[
                { value: 'total', label: t('levels.TOTAL') },
                ...dimensions.map(({ id, title: label }) => ({ value: id, label: localised(label, language) })),
                { value: 'name', label: t('openData.country') },
              ]}
              onChange={(value) => setSearch({ ordning: value }, { preventScrollReset: true, replace: true })}
            />
          }
        >
          <CountriesTable
            rows={rows}
            title={t('openData.tableTitle', { count: rows.length })}
            dimensions={dimensions.map(({ title: label }) => localised(label, language))}
          />
        </Section>
      )}
      <Section title={t('openData.sourceTitle')}>
        <div className="card about-body">
          <p>{t('openData.source', { source: instrumentVersion.source ?? '–', licence: instrumentVersion.licence })}</p>
          <p>{t('openData.computed')}</p>
        </div>
      </Section>
      {instrumentVersion.faults.length > 0 && (
        <Section title={t('openData.faultsTitle')} note={t('openData.faultsNote')}>
          <ul className="card fault-list">
            {instrumentVersion.faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  )
}
