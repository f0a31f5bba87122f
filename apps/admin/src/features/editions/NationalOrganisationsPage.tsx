import { useQuery } from '@apollo/client/react'
import { Button, Field, Label, Search, Tag } from '@digdir/designsystemet-react'
import { useDeferredValue, useId, useState } from 'react'
import { Link } from 'react-router'
import { Choice } from '../../components/page/Choice.tsx'
import { Page, Section } from '../../components/page/Page.tsx'
import { Failed, Loading, Refused } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import {
  type MeasuringState,
  type NationalOrganisationPartsFragment,
  NationalOrganisationsDocument,
  type OrganisationKind,
} from '../../generated/graphql.ts'
import { formatCount } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { AddOrganisation } from './AddOrganisation.tsx'
import { AppointKeyUser } from './AppointKeyUser.tsx'
import { AppointedNotice, type Appointed } from './AppointedNotice.tsx'
import { NationalNav } from './NationalNav.tsx'

const pageSize = 50
const states = ['NONE', 'PLANNED', 'OPEN', 'CLOSED', 'SCORED'] as const satisfies readonly MeasuringState[]
const kinds = ['MUNICIPALITY', 'REGION', 'AGENCY', 'COMPANY', 'COUNTRY'] as const satisfies readonly OrganisationKind[]
const colours = { NONE: 'neutral', PLANNED: 'neutral', OPEN: 'accent', CLOSED: 'warning', SCORED: 'success' } as const

/** Every organisation, how far it is, and a way in for those that nobody runs yet. */
export function NationalOrganisationsPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  const title = t('nationalOrganisations.title')
  if (hasRole(signedIn, 'NATIONAL_COORDINATOR')) return <Organisations demo={signedIn.demo} />
  return (
    <Page title={title} documentTitle={title}>
      <Refused />
    </Page>
  )
}

function Organisations({ demo }: { demo: boolean }) {
  const { t, language } = useText()
  const searchId = useId()
  const [thisYear] = useState(() => new Date().getFullYear())
  const [year, setYear] = useState(thisYear)
  const [search, setSearch] = useState('')
  const [measuring, setMeasuring] = useState<MeasuringState | ''>('')
  const [kind, setKind] = useState<OrganisationKind | ''>('')
  const [appointed, setAppointed] = useState<Appointed | null>(null)
  // Typing is not held up by the list.
  const asked = useDeferredValue(search)
  const { data, previousData, error, refetch, fetchMore } = useQuery(NationalOrganisationsDocument, {
    variables: {
      reportingYear: year,
      search: asked,
      measuring: measuring || null,
      kind: kind || null,
      first: pageSize,
    },
  })
  const list = (data ?? previousData)?.nationalOrganisations
  const title = list
    ? t('nationalOrganisations.found', { count: list.totalCount, number: formatCount(list.totalCount, language) })
    : t('nationalOrganisations.title')
  const done = (made: Appointed) => {
    setAppointed(made)
    void refetch()
  }
  const more = () =>
    fetchMore({
      variables: { after: list?.pageInfo.endCursor ?? null },
      updateQuery: (before, { fetchMoreResult }) => ({
        nationalOrganisations: {
          ...fetchMoreResult.nationalOrganisations,
          nodes: [...before.nationalOrganisations.nodes, ...fetchMoreResult.nationalOrganisations.nodes],
        },
      }),
    })
  return (
    <Page
      eyebrow={<Link to={paths.national}>{t('nav.national')}</Link>}
      title={t('nationalOrganisations.title')}
      documentTitle={t('nationalOrganisations.title')}
      lead={<p>{t('nationalOrganisations.lead')}</p>}
      synthetic={demo}
      busy={!list && !error}
    >
      <NationalNav />
      {appointed && <AppointedNotice appointed={appointed} onClose={() => setAppointed(null)} />}
      <Section title={title}>
        <div className="national-filter">
          <Field>
            <Label htmlFor={searchId}>{t('nationalOrganisations.search')}</Label>
            <Search>
              <Search.Input id={searchId} value={search} onChange={(event) => setSearch(event.target.value)} />
              <Search.Clear aria-label={t('nationalOrganisations.clear')} onClick={() => setSearch('')} />
            </Search>
          </Field>
          <Choice
            label={t('nationalOrganisations.kind')}
            value={kind}
            options={[
              { value: '', label: t('nationalOrganisations.all') },
              ...kinds.map((each) => ({ value: each, label: t(`nationalOrganisations.kinds.${each}`) })),
            ]}
            onChange={(each) => setKind(each as OrganisationKind | '')}
          />
          <Choice
            label={t('columns.year')}
            value={String(year)}
            options={[thisYear + 1, thisYear, thisYear - 1].map((each) => ({
              value: String(each),
              label: String(each),
            }))}
            onChange={(each) => setYear(Number(each))}
          />
          <Choice
            label={t('nationalOrganisations.measuring')}
            value={measuring}
            options={[
              { value: '', label: t('nationalOrganisations.all') },
              ...states.map((state) => ({ value: state, label: t(`nationalOrganisations.states.${state}`) })),
            ]}
            onChange={(state) => setMeasuring(state as MeasuringState | '')}
          />
        </div>
        {error && !list ? (
          <Failed error={error} retry={refetch} />
        ) : !list ? (
          <Loading rows={8} />
        ) : list.nodes.length === 0 ? (
          <p className="subtle" role="status">
            {t('nationalOrganisations.none')}
          </p>
        ) : (
          <OrganisationsTable rows={list.nodes} year={year} onAppointed={done} />
        )}
        {list?.pageInfo.hasNextPage && (
          <p>
            <Button variant="secondary" onClick={() => void more()}>
              {t('jobs.more')}
            </Button>
          </p>
        )}
        <p className="subtle">{t('nationalOrganisations.sharingNote')}</p>
      </Section>
      <Section title={t('nationalOrganisations.add')} note={t('nationalOrganisations.addNote')}>
        <AddOrganisation onAdded={done} />
      </Section>
    </Page>
  )
}

function OrganisationsTable({
  rows,
  year,
  onAppointed,
}: {
  rows: readonly NationalOrganisationPartsFragment[]
  year: number
  onAppointed(made: Appointed): void
}) {
  const { t } = useText()
  return (
    <DataTable
      caption={t('nationalOrganisations.title')}
      rows={rows}
      rowKey={({ organisation }) => organisation.id}
      columns={[
        {
          key: 'name',
          kind: 'name',
          label: t('nationalOrganisations.name'),
          cell: ({ organisation: { name, code, county } }) => (
            <>
              {name}
              <span className="row-note">{[code, county].filter(Boolean).join(' · ')}</span>
            </>
          ),
        },
        {
          key: 'group',
          label: t('nationalOrganisations.group'),
          cell: ({ organisation: { skrGroup, kind } }) =>
            skrGroup ? `${skrGroup.code} ${skrGroup.name}` : t(`nationalOrganisations.kinds.${kind}`),
        },
        {
          key: 'measuring',
          label: t('nationalOrganisations.measuringYear', { year }),
          cell: ({ measuring }) => (
            <Tag data-color={colours[measuring]}>{t(`nationalOrganisations.states.${measuring}`)}</Tag>
          ),
        },
        {
          key: 'sharing',
          label: t('nationalOrganisations.sharing'),
          cell: ({ editionSharing }) =>
            t(
              `nationalOrganisations.sharings.${editionSharing === null || editionSharing === 'ANONYMOUS' ? 'NONE' : editionSharing}`,
            ),
        },
        {
          key: 'keyUser',
          label: t('roles.KEY_USER'),
          cell: ({ keyUser, mayAppoint, organisation }) => (
            <>
              {t(`nationalOrganisations.keyUsers.${keyUser}`)}
              {mayAppoint && (
                <span className="row-note">
                  <AppointKeyUser
                    organisation={organisation}
                    isAgain={keyUser === 'INVITED'}
                    onAppointed={onAppointed}
                  />
                </span>
              )}
            </>
          ),
        },
      ]}
    />
  )
}
