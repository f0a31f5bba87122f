import { Details } from '@digdir/designsystemet-react'
import { formatDate, formatIndex, formatSpan } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { aimText, evidenceText, figureText } from './decision-words.ts'
import type { ShownDecision } from './DecisionPage.tsx'
import { MarkDone } from './MarkDone.tsx'
import { TargetStrip, type ForecastSpan } from './TargetStrip.tsx'
import { VerdictMark } from './VerdictMark.tsx'

type ShownTarget = ShownDecision['targets'][number]

interface Props {
  target: ShownTarget
  mayMark: boolean
  onMarked(): void
}

/** One target: its verdict, what it rests on, where the rounds lead, and everything that was said of it. */
export function TargetCard({ target, mayMark, onMarked }: Props) {
  const { t, language } = useText()
  const { id, kind, title, dueOn, responsible, overdue, judgement, threshold, baseline } = target
  const forecast = forecastOf(target)
  const rests = evidenceText(target, t, language)
  return (
    <article className="card target-card" aria-labelledby={`target-${id}`}>
      <header>
        <h3 id={`target-${id}`}>{title}</h3>
        <VerdictMark verdict={judgement?.verdict ?? null} />
      </header>
      <p>{aimText(target, t, language)}</p>
      <dl className="target-facts">
        <div>
          <dt>{t('decisions.dueOn')}</dt>
          <dd>
            {formatDate(dueOn, language)}
            {overdue && ` (${t('decisions.passed')})`}
          </dd>
        </div>
        {responsible && (
          <div>
            <dt>{t('decisions.responsible')}</dt>
            <dd>{responsible}</dd>
          </div>
        )}
        {baseline && (
          <div>
            <dt>{t('decisions.baseline')}</dt>
            <dd>{baseline.name}</dd>
          </div>
        )}
        <div>
          <dt>{t('decisions.rests')}</dt>
          <dd>{rests}</dd>
        </div>
        {kind === 'SCORE' && target.units.length === 0 && (
          <div>
            <dt>{t('decisions.forecast')}</dt>
            <dd>{forecastText(target, forecast, t, language)}</dd>
          </div>
        )}
      </dl>
      {kind === 'SCORE' && threshold !== null && judgement && (
        <TargetStrip
          threshold={threshold}
          evidence={judgement.evidence}
          forecast={forecast}
          label={`${aimText(target, t, language)}. ${rests}`}
        />
      )}
      {kind === 'ACTION' && mayMark && <MarkDone target={target} onMarked={onMarked} />}
      {target.history.length > 0 && (
        <Details>
          <Details.Summary>{t('decisions.history', { count: target.history.length })}</Details.Summary>
          <Details.Content>
            <ol className="judgements">
              {target.history.map((one) => (
                <li key={one.judgedAt}>
                  <time dateTime={one.judgedAt}>{formatDate(one.judgedAt, language)}</time>
                  <VerdictMark verdict={one.verdict} />
                  <span className="subtle">
                    {[
                      t('decisions.because', { cause: t(`decisions.causes.${one.cause}`) }),
                      ...one.evidence.map((part) => figureText(part, kind, t, language)),
                    ].join(' · ')}
                  </span>
                </li>
              ))}
            </ol>
          </Details.Content>
        </Details>
      )}
    </article>
  )
}

function forecastOf({ forecast }: ShownTarget): ForecastSpan | null {
  if (!forecast || forecast.value === null || forecast.low === null || forecast.high === null) return null
  return { value: forecast.value, low: forecast.low, high: forecast.high }
}

function forecastText(
  { dueOn, forecast }: ShownTarget,
  span: ForecastSpan | null,
  t: ReturnType<typeof useText>['t'],
  language: ReturnType<typeof useText>['language'],
): string {
  if (!span) return t('decisions.tooFewRounds', { count: forecast?.rounds ?? 0 })
  return t('decisions.forecastText', {
    date: formatDate(dueOn, language),
    value: formatIndex(span.value, language, 0),
    span: formatSpan(span.low, span.high, language, 0),
    count: forecast?.rounds ?? 0,
  })
}
