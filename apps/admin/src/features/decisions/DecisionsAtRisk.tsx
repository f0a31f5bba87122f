import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'react-router'
import { DecisionsAtRiskDocument } from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { decisionPath, paths } from '../../lib/paths.ts'
import { isReached } from './decision-words.ts'
import { VerdictMark } from './VerdictMark.tsx'
import './decisions.css'

/** A target that is not reached is at risk from so many days before its date. */
const nearDays = 90
const mostShown = 3
const dayMs = 86_400_000

/** Targets past their date or near it that are not known to be reached, for the overview; nothing where there are no decisions. */
export function DecisionsAtRisk({ organisationId }: { organisationId: string }) {
  const { t, language } = useText()
  const [near] = useState(() => new Date(Date.now() + nearDays * dayMs).toISOString().slice(0, 10))
  // One part of the page: without it the rest still stands.
  const { data } = useQuery(DecisionsAtRiskDocument, { variables: { organisationId }, errorPolicy: 'ignore' })
  const decisions = data?.decisions.filter(({ withdrawn, targets }) => !withdrawn && targets.length > 0) ?? []
  if (decisions.length === 0) return null
  const targets = decisions.flatMap((decision) => decision.targets.map((target) => ({ ...target, decision })))
  const atRisk = targets
    .filter((target) => target.overdue || (!isReached(target) && target.dueOn <= near))
    .toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1))
  const reached = targets.filter(isReached).length
  return (
    <section className="card overview-card">
      <p className="card-kicker">{t('nav.decisions')}</p>
      <h2>
        {atRisk.length > 0
          ? t('decisions.atRisk', { count: atRisk.length })
          : t('decisions.title', { reached, count: targets.length })}
      </h2>
      {atRisk.length > 0 && (
        <ul className="target-list">
          {atRisk.slice(0, mostShown).map(({ id, title, dueOn, judgement, decision }) => (
            <li key={id}>
              <div className="target-words">
                <Link to={decisionPath(decision.id)}>{title}</Link>
                <span className="subtle">{t('decisions.due', { date: formatDate(dueOn, language) })}</span>
              </div>
              <VerdictMark verdict={judgement?.verdict ?? null} />
            </li>
          ))}
        </ul>
      )}
      <p>
        <Link to={paths.decisions}>{t('decisions.toAll')}</Link>
      </p>
    </section>
  )
}
