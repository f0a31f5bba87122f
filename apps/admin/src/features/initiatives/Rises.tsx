import type { InitiativePartsFragment } from '../../generated/graphql.ts'
import { formatDifference, formatIndex } from '../../lib/format.ts'
import { localised, useText } from '../../lib/i18n.ts'
import { riseSpan } from './initiative-words.ts'

/** What has clearly risen at the owner since, with its interval, and that this is no proof. Nothing where nothing has. */
export function Rises({ rises }: Pick<InitiativePartsFragment, 'rises'>) {
  const { t, language } = useText()
  if (rises.length === 0) return null
  return (
    <section>
      <h2>{t('inspiration.rises.title')}</h2>
      {rises.map((rise) => (
        <p key={rise.factor.node}>
          {t('inspiration.rises.sentence', {
            factor: localised(rise.factor.title, language),
            before: formatIndex(rise.before, language),
            yearBefore: rise.yearBefore,
            after: formatIndex(rise.after, language),
            yearAfter: rise.yearAfter,
          })}{' '}
          {t('inspiration.rises.interval', {
            difference: formatDifference(rise.difference, language),
            span: riseSpan(rise, language),
          })}
        </p>
      ))}
      <p className="subtle">{t('inspiration.rises.caveat')}</p>
    </section>
  )
}
