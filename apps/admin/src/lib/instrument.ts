import type { Language } from './format.ts'
import { localised, type Translate } from './i18n.ts'

/** The national questionnaire that every page outside "open data" speaks of. */
export const maturityInstrument = 'digital-maturity'

export const totalNode = 'total'
export const capabilityNode = 'dimension:capability'
export const heritageNode = 'dimension:heritage'

/** What a node is called in tables and charts: the total by its role, the rest by the instrument's own titles. */
export function nodeTitle(
  node: { level: string; title: { sv: string; en: string } },
  t: Translate,
  language: Language,
): string {
  return node.level === 'TOTAL' ? t('levels.TOTAL') : localised(node.title, language)
}
