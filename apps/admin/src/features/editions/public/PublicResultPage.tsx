import { Alert, Button } from '@digdir/designsystemet-react'
import { Link, useParams, useSearchParams } from 'react-router'
import { Page } from '../../../components/page/Page.tsx'
import { Failed } from '../../../components/page/states.tsx'
import { PublicResultDocument } from '../../../generated/graphql.ts'
import { isRefused } from '../../../lib/errors.ts'
import { localised, useText } from '../../../lib/i18n.ts'
import { maturityInstrument } from '../../../lib/instrument.ts'
import { paths, publicResultsPath } from '../../../lib/paths.ts'
import { AboutPublic } from './AboutPublic.tsx'
import { usePublicAnswer } from './public-answer.ts'
import { leadOf, type PublicResult, publicNodes, sentenceOf } from './public-result.ts'
import { PublicFrame } from './PublicFrame.tsx'
import { ResultsComing } from './ResultsComing.tsx'
import { PublicChart } from './PublicChart.tsx'
import { PublicTable } from './PublicTable.tsx'
import { PublicTrend } from './PublicTrend.tsx'

/** One organisation that shares publicly: a sentence, a chart, a table, the years, and what is not shown. */
export function PublicResultPage() {
  const { t } = useText()
  const { organisationId = '' } = useParams()
  const [search] = useSearchParams()
  const instrumentKey = search.get('enkat') ?? maturityInstrument
  const { data, error, again } = usePublicAnswer(PublicResultDocument, { organisationId, instrumentKey })
  if (data?.publicResult) return <Shown result={data.publicResult} />
  const title = t('publicResults.name')
  return (
    <PublicFrame>
      <Page title={title} documentTitle={title} busy={!data && !error}>
        {!data && !error ? (
          <ResultsComing rows={8} />
        ) : error && !isRefused(error) ? (
          <Failed error={error} retry={again} />
        ) : (
          <NotShared />
        )}
      </Page>
    </PublicFrame>
  )
}

/** The same whether there is such an organisation or not. */
function NotShared() {
  const { t } = useText()
  return (
    <Alert data-color="warning">
      <h2>{t('publicResults.notSharedTitle')}</h2>
      <p>{t('publicResults.notSharedText')}</p>
      <Button asChild variant="secondary">
        <Link to={paths.publicResults}>{t('publicResults.toList')}</Link>
      </Button>
    </Alert>
  )
}

function Shown({ result }: { result: PublicResult }) {
  const { t, language } = useText()
  const [search, setSearch] = useSearchParams()
  const { edition, cohorts } = result
  const asked = search.get('grupp')
  const cohort = cohorts.find((one) => one.cohort.key === asked) ?? cohorts[0]
  const rows = publicNodes(result, cohort)
  const title = sentenceOf(result, t, language)
  const choose = (key: string) =>
    setSearch(
      (before) => {
        before.set('grupp', key)
        return before
      },
      { preventScrollReset: true, replace: true },
    )
  const about = t('publicResults.eyebrow', {
    name: localised(edition.title, language),
    year: edition.reportingYear,
    number: edition.number,
  })
  return (
    <PublicFrame>
      <Page
        eyebrow={
          <>
            <Link to={publicResultsPath(edition.instrumentKey)}>{t('publicResults.name')}</Link> · {about}
          </>
        }
        title={title}
        documentTitle={title}
        synthetic={edition.synthetic}
        lead={<p>{leadOf(result, cohort, t, language)}</p>}
      >
        <PublicChart result={result} cohort={cohort} rows={rows} choose={choose} />
        <PublicTable result={result} cohort={cohort} rows={rows} />
        <PublicTrend result={result} />
        <AboutPublic edition={edition} grade={result.grade ?? null} />
      </Page>
    </PublicFrame>
  )
}
