import { useText } from '../../lib/i18n.ts'

/** The two lines of a radar, drawn with the same marks. */
export function RadarLegend() {
  const { t } = useText()
  return (
    <ul className="legend">
      <li>
        <svg width="28" height="24" aria-hidden="true" className="radar">
          <line className="radar-own" x1="0" x2="28" y1="12" y2="12" />
          <circle className="mark-dot" cx="14" cy="12" r="6" />
        </svg>
        <span data-drawn>{t('charts.legend.dot')}</span>
      </li>
      <li>
        <svg width="28" height="24" aria-hidden="true" className="radar">
          <line className="radar-median" x1="0" x2="28" y1="12" y2="12" />
          <rect className="radar-median-point" x="10" y="8" width="8" height="8" />
        </svg>
        <span data-drawn>{t('charts.legend.median')}</span>
      </li>
    </ul>
  )
}
