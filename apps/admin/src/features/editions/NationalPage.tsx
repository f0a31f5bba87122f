import { useApolloClient, useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'react-router'
import { Page, Section } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { NationalEditionsDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { hasRole, useSignedIn } from '../../lib/viewer.ts'
import { SavedViewsCard } from '../saved-views/SavedViewsCard.tsx'
import { ComputeEdition } from './ComputeEdition.tsx'
import { EditionsTable } from './EditionsTable.tsx'
import { GuaranteedPlacesSection } from './GuaranteedPlacesSection.tsx'
import { JobRunsSection } from './JobRunsSection.tsx'
import { NationalNav } from './NationalNav.tsx'
import { StructuralFactsSection } from './StructuralFactsSection.tsx'
import './national.css'

/** The coordinators' page: editions from draft to published, and the computations behind them. */
export function NationalPage() {
  const { t } = useText()
  const signedIn = useSignedIn()
  if (hasRole(signedIn, 'NATIONAL_COORDINATOR')) return <National />
  return (
    <Page title={t('nav.national')} documentTitle={t('nav.national')}>
      <Refused />
    </Page>
  )
}

function National() {
  const { t } = useText()
  const { demo } = useSignedIn()
  const client = useApolloClient()
  // Editions and computations stand on one page and change together.
  const refresh = () => void client.refetchQueries({ include: 'active' })
  const [followed, setFollowed] = useState<string | null>(null)
  const { data, error, refetch } = useQuery(NationalEditionsDocument, { variables: { first: 100 } })
  const editions = data?.editions.nodes
  const waiting = editions?.filter(({ state }) => state === 'AUDITED').length ?? 0
  const title = editions ? t('national.title', { count: waiting }) : t('nav.national')
  return (
    <Page
      eyebrow={t('nav.national')}
      title={title}
      documentTitle={`${title} · ${t('nav.national')}`}
      synthetic={demo}
      busy={!data && !error}
    >
      {error && !data ? (
        <Failed error={error} retry={refetch} />
      ) : !editions ? (
        <Loading rows={6} />
      ) : (
        <>
          <NationalNav />
          <ComputeEdition
            editions={editions}
            followed={followed}
            onRequested={(jobRunId) => {
              setFollowed(jobRunId)
              refresh()
            }}
            onDone={() => {
              setFollowed(null)
              refresh()
            }}
          />
          <Section title={t('national.editions')} note={t('national.editionsNote')}>
            {editions.length === 0 ? (
              <Empty title={t('national.emptyTitle')}>{t('national.emptyText')}</Empty>
            ) : (
              <EditionsTable editions={editions} reload={refresh} />
            )}
            <p>
              <Link to={paths.openData}>{t('shell.openData')}</Link>
            </p>
          </Section>
          <StructuralFactsSection />
          <JobRunsSection onChanged={refresh} />
          <GuaranteedPlacesSection />
          <SavedViewsCard />
        </>
      )}
    </Page>
  )
}
