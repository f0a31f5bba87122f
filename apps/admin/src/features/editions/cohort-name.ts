import type { Translate } from '../../lib/i18n.ts'

/** What a cohort is called on screen. That of everybody has no name of its own. */
export function cohortName(cohort: { name: string | null }, t: Translate): string {
  return cohort.name || t('comparison.everybody')
}
