import { NavLink } from 'react-router'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import './learning.css'

/** The three pages of learning beside each other: what to train, what there is, what is done. */
export function LearningNav() {
  const { t } = useText()
  return (
    <nav className="learning-nav" aria-label={t('nav.learning')}>
      <ul>
        <li>
          <NavLink to={paths.learning} end>
            {t('trainings.tabs.recommended')}
          </NavLink>
        </li>
        <li>
          <NavLink to={paths.catalogue}>{t('trainings.tabs.catalogue')}</NavLink>
        </li>
        <li>
          <NavLink to={paths.programmes}>{t('trainings.tabs.programmes')}</NavLink>
        </li>
      </ul>
    </nav>
  )
}
