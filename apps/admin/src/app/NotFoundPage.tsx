import { Link } from 'react-router'
import { Empty } from '../components/page/states.tsx'
import { Page } from '../components/page/Page.tsx'
import { useText } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'

export function NotFoundPage() {
  const { t } = useText()
  return (
    <Page title={t('notFound.title')} documentTitle={t('notFound.title')}>
      <Empty title={t('notFound.heading')} action={<Link to={paths.overview}>{t('notFound.home')}</Link>}>
        {t('notFound.text')}
      </Empty>
    </Page>
  )
}
