import { useQuery } from '@apollo/client/react'
import { Link, Navigate } from 'react-router'
import { Page } from '../../components/page/Page.tsx'
import { Empty, Failed, Loading, Refused } from '../../components/page/states.tsx'
import { ResultDocument, ScoredRoundsDocument } from '../../generated/graphql.ts'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn, type HomeOrganisation } from '../../lib/viewer.ts'
import { useResultAddress } from './result-address.ts'
import { ShownResult } from './ShownResult.tsx'
import './result.css'

/** One round's result, for the whole organisation or one of its groups. */
export function ResultPage() {
  const { organisation } = useSignedIn()
  return organisation ? <Result organisation={organisation} /> : <Navigate to={paths.national} replace />
}

function Result({ organisation }: { organisation: HomeOrganisation }) {
  const { t } = useText()
  const { read } = useResultAddress()
  const rounds = useQuery(ScoredRoundsDocument, { variables: { organisationId: organisation.id } })
  const scored = rounds.data?.organisation?.rounds.nodes.filter(
    ({ state }) => state === 'SCORED' || state === 'PUBLISHED',
  )
  const roundId = read('omgang') ?? scored?.[0]?.id
  const result = useQuery(ResultDocument, { variables: { roundId: roundId ?? '' }, skip: !roundId })
  const error = rounds.error ?? result.error
  const round = result.data?.round
  const frame = {
    eyebrow: organisation.name,
    synthetic: organisation.synthetic,
    title: t('nav.result'),
    documentTitle: t('nav.result'),
  }
  if (round?.result) {
    return <ShownResult organisation={organisation} round={round} rounds={scored ?? [round]} result={round.result} />
  }
  if (error) {
    return (
      <Page {...frame}>
        <Failed error={error} retry={() => Promise.all([rounds.refetch(), roundId ? result.refetch() : null])} />
      </Page>
    )
  }
  if (!rounds.data || (roundId && !result.data)) {
    return (
      <Page {...frame} busy>
        <Loading rows={8} />
      </Page>
    )
  }
  return (
    <Page {...frame}>
      {!rounds.data.organisation || (roundId && !round) ? (
        <Refused />
      ) : (
        <Empty title={t('result.emptyTitle')} action={<Link to={paths.rounds}>{t('result.emptyAction')}</Link>}>
          {t('result.emptyText')}
        </Empty>
      )}
    </Page>
  )
}
