import { useQuery } from '@apollo/client/react'
import { Button } from '@digdir/designsystemet-react'
import { Link, Navigate } from 'react-router'
import { BalanceMap } from '../../components/charts/BalanceMap.tsx'
import { ChartFrame } from '../../components/charts/ChartFrame.tsx'
import { Page, Section } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading } from '../../components/page/states.tsx'
import { InitiativePortfolioDocument, type InitiativePortfolioQuery } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { balanceSeries } from './balance-series.ts'
import { InitiativeHead } from './InitiativeList.tsx'
import { InitiativesNav } from './InitiativesNav.tsx'
import { stages } from './initiative-words.ts'
import { useEditsInitiatives } from './useEditsInitiatives.ts'

type Portfolio = InitiativePortfolioQuery['initiativePortfolio']

/** What the organisation does, plans and has done: where the weight lies, and each by how far it has come. */
export function PortfolioPage() {
  const { organisation } = useSignedIn()
  return organisation ? <OwnInitiatives organisation={organisation} /> : <Navigate to={paths.inspiration} replace />
}

function OwnInitiatives({ organisation }: { organisation: HomeOrganisation }) {
  const { t } = useText()
  const edits = useEditsInitiatives()
  const { data, error, refetch } = useQuery(InitiativePortfolioDocument, {
    variables: { organisationId: organisation.id },
    fetchPolicy: 'cache-and-network',
  })
  const portfolio = data?.initiativePortfolio
  const title =
    portfolio && portfolio.length > 0
      ? t('inspiration.portfolio.titleCount', { count: portfolio.length })
      : t('inspiration.portfolio.title')
  const add = edits && (
    <Button asChild>
      <Link to={paths.newInitiative}>{t('inspiration.new')}</Link>
    </Button>
  )
  return (
    <Page
      eyebrow={`${t('nav.inspiration')} · ${organisation.name}`}
      synthetic={organisation.synthetic}
      title={title}
      documentTitle={`${t('nav.inspiration')} · ${title}`}
      lead={<p>{t('inspiration.portfolio.note')}</p>}
      busy={!portfolio && !error}
      actions={portfolio && portfolio.length > 0 && add}
    >
      <InitiativesNav />
      {!portfolio ? (
        error ? (
          <Failed error={error} retry={refetch} />
        ) : (
          <Loading rows={6} />
        )
      ) : portfolio.length === 0 ? (
        <Empty title={t('inspiration.portfolio.empty')} action={add}>
          {t('inspiration.portfolio.emptyText')}
        </Empty>
      ) : (
        <>
          <Balance portfolio={portfolio} />
          <ByStage portfolio={portfolio} />
        </>
      )}
    </Page>
  )
}

function Balance({ portfolio }: { portfolio: Portfolio }) {
  const { t, language } = useText()
  const { data, title, corners } = balanceSeries(portfolio, t, language)
  return (
    <ChartFrame
      id="balans"
      title={title}
      heading="h2"
      about={t('inspiration.balance.about', { count: portfolio.length })}
      data={data}
      fileName="initiativ-balans"
      note={t('inspiration.balance.note')}
    >
      {(width) => <BalanceMap corners={corners} width={Math.min(width, 720)} label={title} />}
    </ChartFrame>
  )
}

function ByStage({ portfolio }: { portfolio: Portfolio }) {
  const { t } = useText()
  return stages.map((stage) => {
    const here = portfolio.filter((initiative) => initiative.stage === stage)
    if (here.length === 0) return null
    const words = { stage: t(`inspiration.stages.${stage}`), count: here.length }
    return (
      <Section key={stage} title={t('inspiration.portfolio.inStage', words)}>
        <ol className="initiative-list">
          {here.map((initiative) => (
            <li key={initiative.id} className="card">
              <InitiativeHead initiative={initiative} isOwn>
                <p className="subtle">
                  {[
                    t(`inspiration.visibilityHelp.${initiative.visibility}`),
                    initiative.origin &&
                      t('inspiration.portfolio.copied', { name: initiative.origin.organisation.name }),
                  ]
                    .filter(Boolean)
                    .join(' ')}
                </p>
              </InitiativeHead>
            </li>
          ))}
        </ol>
      </Section>
    )
  })
}
