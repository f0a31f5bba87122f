import { formatDate } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'
import type { ComparisonView } from './useComparison.ts'

/** Which edition, when it was published, and by which recipe: one click away from every number. */
export function AboutEdition({ comparison }: { comparison: Pick<ComparisonView, 'edition'> }) {
  const { t, language } = useText()
  const { edition } = comparison
  return (
    <details className="about-numbers card">
      <summary>{t('comparison.about')}</summary>
      <div className="about-body">
        <p>{t('method.interval')}</p>
        <p>{t('method.comparisonInterval')}</p>
        <p>{t('method.position')}</p>
        <p>{t('method.place')}</p>
        <p>{t('method.otherWeights')}</p>
        <p>{t('method.bands')}</p>
        <dl className="fact-list">
          <div>
            <dt>{t('comparison.edition')}</dt>
            <dd>
              {t('comparison.editionText', { year: edition.reportingYear, number: edition.number })}
              {edition.publishedAt &&
                `, ${t('comparison.published', { date: formatDate(edition.publishedAt, language) })}`}
            </dd>
          </div>
          {edition.recipe && (
            <div>
              <dt>{t('method.recipe')}</dt>
              <dd>
                {t('method.recipeText', {
                  method: edition.recipe.methodVersion,
                  instrument: edition.recipe.instrumentVersion,
                })}{' '}
                <code className="hash">{edition.recipe.hash.slice(0, 16)}</code>
              </dd>
            </div>
          )}
        </dl>
      </div>
    </details>
  )
}
