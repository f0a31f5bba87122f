import { useText } from '../../lib/i18n.ts'
import { readingAddress } from '../../lib/language-address.ts'
import { paths } from '../../lib/paths.ts'

/** The pages that anybody may read. Most are documents of their own, so links that load them. */
export function PublicLinks() {
  const { t, language } = useText()
  return (
    <>
      <a href={readingAddress(paths.about, language)}>{t('shell.about')}</a>
      <a href={paths.publicResults}>{t('shell.publicResults')}</a>
      <a href={readingAddress(paths.method, language)}>{t('shell.method')}</a>
      <a href={readingAddress(paths.privacy, language)}>{t('shell.privacy')}</a>
      <a href={readingAddress(paths.accessibility, language)}>{t('shell.accessibility')}</a>
    </>
  )
}
