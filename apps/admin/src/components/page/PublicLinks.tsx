import { Link } from 'react-router'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'

/** The pages that anybody may read. */
export function PublicLinks() {
  const { t } = useText()
  return (
    <>
      <Link to={paths.about}>{t('shell.about')}</Link>
      <Link to={paths.publicResults}>{t('shell.publicResults')}</Link>
      <Link to={paths.method}>{t('shell.method')}</Link>
      <Link to={paths.privacy}>{t('shell.privacy')}</Link>
      <Link to={paths.accessibility}>{t('shell.accessibility')}</Link>
    </>
  )
}
