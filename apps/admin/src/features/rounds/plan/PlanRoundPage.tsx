import { useQuery } from '@apollo/client/react'
import { useMemo } from 'react'
import { Link, Navigate, useParams } from 'react-router'
import { Page } from '../../../components/page/Page.tsx'
import { Failed, Loading, Refused } from '../../../components/page/states.tsx'
import { PlanChoicesDocument, RoundPlanDocument, type PlanChoicesQuery } from '../../../generated/graphql.ts'
import { useText } from '../../../lib/i18n.ts'
import { paths } from '../../../lib/paths.ts'
import { hasRole, useSignedIn, type HomeOrganisation } from '../../../lib/viewer.ts'
import { draftOf, newDraft } from './plan-draft.ts'
import { PlanWizard } from './PlanWizard.tsx'
import './plan.css'

export type Instruments = PlanChoicesQuery['instrumentVersions']

/** A new round, or one that is planned: the same pages, saved step by step. */
export function PlanRoundPage() {
  const { t } = useText()
  const { roundId } = useParams()
  const signedIn = useSignedIn()
  const { organisation } = signedIn
  const choices = useQuery(PlanChoicesDocument)
  const known = useQuery(RoundPlanDocument, {
    variables: { roundId: roundId ?? '' },
    skip: !roundId,
    fetchPolicy: 'network-only',
  })
  if (!organisation) return <Navigate to={paths.national} replace />
  const instruments = choices.data?.instrumentVersions
  const round = known.data?.round
  const error = choices.error ?? known.error
  const planned = round?.box?.state === 'PLANNED' || round?.box?.state === 'OPEN'
  const frame = {
    eyebrow: <Link to={paths.rounds}>{t('nav.rounds')}</Link>,
    synthetic: organisation.synthetic,
    title: round ? round.name : t('roundPlan.newTitle'),
    documentTitle: round ? round.name : t('roundPlan.newTitle'),
  }
  const waiting = !instruments || (roundId && !known.data)
  const refused = !hasRole(signedIn, 'KEY_USER') || (roundId && !round?.plan) || (round && !planned)
  if (!refused && !waiting && !error)
    return <Ready key={roundId} instruments={instruments} round={round ?? null} organisation={organisation} />
  return (
    <Page {...frame} busy={!error && !refused}>
      {error ? <Failed error={error} /> : refused && !waiting ? <Refused /> : <Loading rows={5} />}
    </Page>
  )
}

function Ready({
  instruments,
  round,
  organisation,
}: {
  instruments: Instruments
  round: Parameters<typeof draftOf>[0] | null
  organisation: HomeOrganisation
}) {
  const { t } = useText()
  const first = useMemo(() => {
    const now = new Date()
    const start = newDraft(now, instruments[0]?.id ?? '', '')
    const name = t('roundPlan.usualName', { year: new Date(start.closesAt).getFullYear() })
    return (round && draftOf(round)) ?? { ...start, name }
    // Only the plan that was there when the page opened: what is written since is the draft's.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [])
  return <PlanWizard first={first} round={round} instruments={instruments} organisation={organisation} />
}
