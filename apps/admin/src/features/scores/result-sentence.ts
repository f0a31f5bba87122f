import type { ResultChangesQuery } from '../../generated/graphql.ts'
import { changeWord } from '../../lib/change.ts'
import { figureOf, shown, type Figure } from '../../lib/figure.ts'
import { formatIndex, formatSpan, type Language } from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'

export type Changes = NonNullable<NonNullable<NonNullable<ResultChangesQuery['round']>['result']>['changes']>

/**
 * What a result says: `Nacka: 62 (58–66), klart högre än 2025`. Without an earlier round, and where the two are not
 * compared, the value stands alone; where it is not shown, that is said instead.
 */
export function resultSentence(
  name: string,
  figure: Pick<Figure, 'mean' | 'low' | 'high'> | undefined,
  since: Changes | null,
  node: string,
  t: Translate,
  language: Language,
): string {
  const own = shown(figure)
  if (!own) return `${name}: ${t('hidden.short')}`
  const index = formatIndex(own.mean, language, 0)
  const isSpan = own.low != null && own.high != null
  const value = isSpan ? `${index} (${formatSpan(own.low ?? 0, own.high ?? 0, language, 0)})` : index
  const change = since && figureOf(since.changes, node)
  const word = change && changeWord(change)
  return word ? t(`result.sentence.${word}`, { name, value, year: since.before.reportingYear }) : `${name}: ${value}`
}
