import type { HiddenReason } from '../../generated/graphql.ts'
import { formatIndex, formatSpan, type Language } from '../../lib/format.ts'
import { shown, signOf, type Figure } from '../../lib/figure.ts'
import { useText } from '../../lib/i18n.ts'
import { Term } from '../term/Term.tsx'

/** Kolada's sign for a value that is not shown; its meaning is read aloud and appears on hover. */
export function HiddenSign({ reason }: { reason: HiddenReason | null | undefined }) {
  const { t } = useText()
  const meaning = t(`hidden.${reason ?? 'MISSING'}`)
  return (
    <span className="hidden-sign" title={meaning}>
      <span aria-hidden="true">{signOf(reason)}</span>
      <span className="ds-sr-only">{meaning}</span>
    </span>
  )
}

interface Props {
  figure: Pick<Figure, 'mean' | 'low' | 'high' | 'truncated' | 'reason'> | null | undefined
  decimals?: number
}

/** An index with its interval behind it: `56,4 (54,4–58,4)`. */
export function IndexCell({ figure, decimals = 1 }: Props) {
  const { language } = useText()
  const own = shown(figure)
  if (!own) return <HiddenSign reason={figure?.reason} />
  return (
    <span className="number">
      <strong>{indexText(own.mean, figure?.truncated, language, decimals)}</strong>
      {own.low != null && own.high != null && (
        <span className="subtle"> ({formatSpan(own.low, own.high, language, decimals)})</span>
      )}
    </span>
  )
}

/** The index alone; at the ends of the scale a bound instead of the value (`≥ 92`), so that nobody is exposed. */
export function indexText(
  mean: number,
  truncated: Figure['truncated'] | undefined,
  language: Language,
  decimals = 1,
): string {
  const sign = truncated === 'HIGH' ? '≥\u00a0' : truncated === 'LOW' ? '≤\u00a0' : ''
  return sign + formatIndex(mean, language, decimals)
}

/** What the signs of a table mean; only those that stand in it. */
export function SignKey({ reasons }: { reasons: readonly (HiddenReason | null | undefined)[] }) {
  const { t } = useText()
  const present = [...new Set(reasons.filter((reason) => reason != null))]
  if (present.length === 0) return null
  return (
    <ul className="sign-key">
      {present.map((reason) => (
        <li key={reason}>
          <span className="hidden-sign">{signOf(reason)}</span> {t(`hidden.${reason}`)}
          {reason === 'HIDDEN' && <Term word="hidden" />}
        </li>
      ))}
    </ul>
  )
}
