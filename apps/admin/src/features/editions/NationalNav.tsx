import { NavLink } from 'react-router'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { useSignedIn } from '../../lib/viewer.ts'
import './national.css'

/** The coordinators' pages beside each other. */
export function NationalNav() {
  const { t } = useText()
  // Coordinators with an organisation of their own find the catalogue under Lärande.
  const { organisation } = useSignedIn()
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
        <li>
          <NavLink to={paths.reportedInitiatives}>{t('inspiration.moderation.nav')}</NavLink>
        </li>
        {!organisation && (
          <li>
            <NavLink to={paths.catalogue}>{t('trainings.tabs.catalogue')}</NavLink>
          </li>
        )}
      </ul>
    </nav>
  )
}
