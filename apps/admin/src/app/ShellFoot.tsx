import { Link } from 'react-router'
import { PublicLinks } from '../components/page/PublicLinks.tsx'
import { useText } from '../lib/i18n.ts'
import { paths } from '../lib/paths.ts'

export function ShellFoot({ version }: { version: string }) {
  const { t } = useText()
  return (
    <footer className="shell-foot">
      <div>
        <span>{t('shell.foot', { version })}</span>
        <Link to={paths.openData}>{t('shell.openData')}</Link>
        <PublicLinks />
      </div>
    </footer>
  )
}
