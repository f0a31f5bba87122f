import { NavLink } from 'react-router'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import './national.css'

/** The coordinators' pages beside each other. */
export function NationalNav() {
  const { t } = useText()
  return (
    <nav className="national-nav" aria-label={t('nav.national')}>
      <ul>
        <li>
          <NavLink to={paths.national} end>
            {t('national.editions')}
          </NavLink>
        </li>
        <li>
          <NavLink to={paths.instruments}>{t('instruments.title')}</NavLink>
        </li>
        <li>
          <NavLink to={paths.nationalOrganisations}>{t('nationalOrganisations.title')}</NavLink>
        </li>
      </ul>
    </nav>
  )
}
