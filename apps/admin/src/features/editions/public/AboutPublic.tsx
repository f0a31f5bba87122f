import { Section } from '../../../components/page/Page.tsx'
import type { Grade, PublicEditionPartsFragment } from '../../../generated/graphql.ts'
import { formatDate } from '../../../lib/format.ts'
import { useText } from '../../../lib/i18n.ts'
import { readingAddress } from '../../../lib/language-address.ts'
import { paths } from '../../../lib/paths.ts'

/** What is not shown here and why, and which edition every number is from. */
export function AboutPublic({ edition, grade }: { edition: PublicEditionPartsFragment; grade?: Grade | null }) {
  const { t, language } = useText()
  return (
    <Section title={t('publicResults.about.title')}>
      <div className="card about-body">
        <ul className="public-said">
          {edition.collection === 'JOINT' ? (
            <li>{t('publicResults.about.joint')}</li>
          ) : (
            <>
              <li>{t('publicResults.about.chosen')}</li>
              <li>{t('publicResults.about.seven')}</li>
            </>
          )}
          <li>{t('publicResults.about.depth')}</li>
          <li>{t('publicResults.about.sample')}</li>
        </ul>
        <dl className="fact-list">
          <div>
            <dt>{t('comparison.edition')}</dt>
            <dd>
              {t('comparison.editionText', { year: edition.reportingYear, number: edition.number })},{' '}
              {t('comparison.published', { date: formatDate(edition.publishedAt, language) })}
            </dd>
          </div>
          <div>
            <dt>{t('publicResults.about.seal')}</dt>
            <dd>
              <code className="hash">{edition.contentHash.slice(0, 16)}</code> {t('publicResults.about.sealText')}
            </dd>
          </div>
          {grade && (
            <div>
              <dt>{t('publicResults.about.grade')}</dt>
              <dd>{t(`grades.${grade}`)}</dd>
            </div>
          )}
          {edition.source && (
            <div>
              <dt>{t('openData.sourceTitle')}</dt>
              <dd>{t('openData.source', { source: edition.source, licence: edition.licence })}</dd>
            </div>
          )}
          <div>
            <dt>{t('publicResults.about.licence')}</dt>
            <dd>{edition.licence}</dd>
          </div>
        </dl>
        <p>
          <a href={readingAddress(paths.method, language)}>{t('shell.method')}</a>
        </p>
      </div>
    </Section>
  )
}
