import type { ResultQuery } from '../../generated/graphql.ts'
import { formatCount, formatShare } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import { ReliabilityTable } from './ReliabilityTable.tsx'

type Round = NonNullable<ResultQuery['round']>
type Result = NonNullable<Round['result']>

/** What the numbers rest on: quality, rules, recipe. */
export function AboutNumbers({ round, result }: { round: Round; result: Result }) {
  const { t, language } = useText()
  const { recipe } = result
  return (
    <details className="about-numbers card">
      <summary>{t('result.about')}</summary>
      <div className="about-body">
        <p>{t('method.interval')}</p>
        <p>{t('method.hidden')}</p>
        <p>{t('method.rest')}</p>
        <p>{t('method.bound')}</p>
        <dl className="fact-list">
          {round.quality.map((quality) => (
            <div key={quality.branch}>
              <dt>{t(`result.quality.${quality.branch}`)}</dt>
              <dd>
                {t(quality.respondents == null ? 'result.qualityFewText' : 'result.qualityText', {
                  grade: t(`grades.${quality.grade}`),
                  respondents: formatCount(quality.respondents ?? 0, language),
                  invited: formatCount(quality.invited, language),
                  rate: quality.responseRate == null ? '–' : formatShare(quality.responseRate, language),
                  coverage: quality.coverage == null ? '–' : formatShare(quality.coverage, language),
                })}
              </dd>
            </div>
          ))}
          <div>
            <dt>{t('method.recipe')}</dt>
            <dd>
              {t('method.recipeText', { method: recipe.methodVersion, instrument: recipe.instrumentVersion })}{' '}
              <code className="hash">{recipe.hash.slice(0, 16)}</code>
            </dd>
          </div>
        </dl>
        <ReliabilityTable round={round} reliability={result.reliability} />
      </div>
    </details>
  )
}
