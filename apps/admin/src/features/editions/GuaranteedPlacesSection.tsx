import { useQuery } from '@apollo/client/react'
import { Section } from '../../components/page/Page.tsx'
import { Failed, Loading } from '../../components/page/states.tsx'
import { DataTable } from '../../components/tables/DataTable.tsx'
import { GuaranteedPlacesDocument, type GuaranteedPlacesQuery } from '../../generated/graphql.ts'
import { useText, type Translate } from '../../lib/i18n.ts'
import { capabilityNode, heritageNode, maturityInstrument, nodeTitle, totalNode } from '../../lib/instrument.ts'
import { placeSpan } from '../../lib/place.ts'

const nodes = [totalNode, capabilityNode, heritageNode]

type PublicEdition = GuaranteedPlacesQuery['editions']['nodes'][number]
type Organisation = PublicEdition['guaranteedPlaces'][number]['organisation']

/** Those who share publicly in the newest edition, with the places that they may claim. */
export function GuaranteedPlacesSection() {
  const { t } = useText()
  const variables = { instrumentKey: maturityInstrument, nodes }
  const { data, error, refetch } = useQuery(GuaranteedPlacesDocument, { variables })
  const edition = data?.editions.nodes[0]
  return (
    <Section title={t('guaranteed.title')} note={edition && noteOf(edition, t)}>
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !data ? (
        <Loading rows={4} />
      ) : edition && edition.guaranteedPlaces.length > 0 ? (
        <Places edition={edition} />
      ) : (
        <p className="subtle">{t('guaranteed.empty')}</p>
      )}
    </Section>
  )
}

/** Which edition, and how many the places are among. */
function noteOf({ reportingYear: year, number, guaranteedPlaces }: PublicEdition, t: Translate): string {
  const count = guaranteedPlaces[0]?.among ?? 0
  return count === 0 ? '' : t('guaranteed.note', { year, number, count })
}

function Places({ edition }: { edition: PublicEdition }) {
  const { t, language } = useText()
  const places = edition.guaranteedPlaces
  const spans = new Map(
    places.map(({ node, organisation, low, high }) => [`${node} ${organisation.id}`, placeSpan(low, high)]),
  )
  const organisations = places.filter(({ node }) => node === totalNode).map(({ organisation }) => organisation)
  return (
    <DataTable
      caption={t('guaranteed.title')}
      rows={organisations}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', kind: 'name', label: t('guaranteed.organisation'), cell: ({ name }: Organisation) => name },
        ...nodes.flatMap((node) => {
          const known = edition.instrumentVersion.nodes.find(({ id }) => id === node)
          if (!known) return []
          return {
            key: node,
            kind: node === totalNode ? ('primary' as const) : ('number' as const),
            label: nodeTitle(known, t, language),
            cell: ({ id }: Organisation) => spans.get(`${node} ${id}`) ?? t('guaranteed.none'),
          }
        }),
      ]}
    />
  )
}
