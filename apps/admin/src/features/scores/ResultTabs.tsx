import { Link } from 'react-router'
import { useText } from '../../lib/i18n.ts'
import { SaveViewButton } from '../saved-views/SaveViewButton.tsx'
import { tabs, useResultAddress, type Tab } from './result-address.ts'

/**
 * The parts of the page as links: each has an address of its own, and the browser's way back leads through them. What one
 * part sorts and filters by does not follow into the next.
 */
export function ResultTabs({ tab }: { tab: Tab }) {
  const { t } = useText()
  const { linkTo } = useResultAddress()
  const ofTheOther = {
    del: null,
    visa: null,
    vy: null,
    kolumner: null,
    sortera: null,
    typ: null,
    drivs: null,
    sok: null,
  }
  return (
    <div className="page-tabs-row">
      <nav className="page-tabs" aria-label={t('result.tabs.label')}>
        <ul>
          {tabs.map((one) => (
            <li key={one}>
              <Link
                to={linkTo({ ...ofTheOther, sida: null, flik: one === tabs[0] ? null : one })}
                preventScrollReset
                {...(one === tab ? { 'aria-current': 'page' } : {})}
              >
                {t(`result.tabs.${one}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <SaveViewButton />
    </div>
  )
}
