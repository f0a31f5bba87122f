import { Link } from 'react-router'
import type { DecisionPartsFragment } from '../../generated/graphql.ts'
import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { decisionPath } from '../../lib/paths.ts'
import { decisionFacts, evidenceText } from './decision-words.ts'
import { VerdictMark } from './VerdictMark.tsx'

/** A decision in the list: when and by whom, and each target with its verdict. */
export function DecisionCard({ decision }: { decision: DecisionPartsFragment }) {
  const { t, language } = useText()
  const { id, title, targets } = decision
  return (
    <article className="card decision-card" aria-labelledby={`decision-${id}`}>
      <header>
        <h3 id={`decision-${id}`}>
          <Link to={decisionPath(id)}>{title}</Link>
        </h3>
        <p className="subtle">{decisionFacts(decision, t, language)}</p>
      </header>
      {targets.length === 0 ? (
        <p className="subtle">{t('decisions.noTargets')}</p>
      ) : (
        <ul className="target-list">
          {targets.map((target) => (
            <li key={target.id}>
              <div className="target-words">
                <span>{target.title}</span>
                <span className="subtle">{evidenceText(target, t, language)}</span>
              </div>
              <div className="target-state">
                <VerdictMark verdict={target.judgement?.verdict ?? null} />
                <span className="subtle">{t('decisions.due', { date: formatDate(target.dueOn, language) })}</span>
              </div>
            </li>
          ))}
        </ul>
      )}
    </article>
  )
}
