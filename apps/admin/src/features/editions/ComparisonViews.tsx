import { Link } from 'react-router'
import { useText } from '../../lib/i18n.ts'
import { SaveViewButton } from '../saved-views/SaveViewButton.tsx'
import { useComparisonAddress, type View, views } from './comparison-address.ts'

/** The views of the comparison as links: each has an address of its own. Year, cohort and level follow from one to the next. */
export function ComparisonViews({ view }: { view: View }) {
  const { t } = useText()
  const { linkTo } = useComparisonAddress()
  return (
    <div className="page-tabs-row">
      <nav className="page-tabs" aria-label={t('comparison.views.label')}>
        <ul>
          {views.map((one) => (
            <li key={one}>
              <Link
                to={linkTo({ vy: one === views[0] ? null : one })}
                preventScrollReset
                {...(one === view ? { 'aria-current': 'page' } : {})}
              >
                {t(`comparison.views.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <SaveViewButton />
    </div>
  )
}
