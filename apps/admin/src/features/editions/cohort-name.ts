import { sizeClasses } from '@mognad/model/cohorts/named-cohorts'
import { unitKind } from '@mognad/model/organisations/unit-kind'
import type { Translate } from '../../lib/i18n.ts'
import type { Language } from '../../lib/format.ts'

/**
 * What a cohort is called on screen. That of everybody has no name of its own; classes of size and kinds of units are ours
 * in both languages; a saved list has the name that it was given.
 */
export function cohortName(cohort: { key: string; name: string | null }, t: Translate, language: Language): string {
  if (cohort.key === 'similar') return t('comparison.similar')
  const size = sizeClasses.find(({ key }) => key === cohort.key)
  const kind = unitKind(/^kind:(.*)$/.exec(cohort.key)?.[1] ?? '')
  return size?.name[language] ?? kind?.title[language] ?? (cohort.name || t('comparison.everybody'))
}
