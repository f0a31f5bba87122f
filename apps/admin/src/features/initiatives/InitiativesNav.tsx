import { NavLink } from 'react-router'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn } from '../../lib/viewer.ts'
import { NationalNav } from '../editions/NationalNav.tsx'
import './initiatives.css'

/** What others share and what is one's own, beside each other; coordinators have their own pages. */
export function InitiativesNav() {
  const { t } = useText()
  if (!useSignedIn().organisation) return <NationalNav />
  return (
    <nav className="initiatives-nav" aria-label={t('inspiration.views.label')}>
      <ul>
        <li>
          <NavLink to={paths.inspiration} end>
            {t('inspiration.views.suggestions')}
          </NavLink>
        </li>
        <li>
          <NavLink to={paths.portfolio}>{t('inspiration.views.own')}</NavLink>
        </li>
      </ul>
    </nav>
  )
}
