import { formatNames, type Language } from '../../lib/format.ts'
import type { Translate } from '../../lib/i18n.ts'
import type { Group } from './result-series.ts'

/** A group that holds units without figures of their own, and what is needed to say why. */
export interface TogetherRow {
  readonly group: Group
  /** What a remainder is left of: all respondents of the unit, and those among them that are shown apart. */
  readonly leftOf: { readonly all: number; readonly apart: number } | null
}

/** Why units of one branch are shown together: one row for each group that holds such units. */
export function togetherRows(groups: readonly Group[], branch: Group['branch']): TogetherRow[] {
  return groups
    .filter((group) => group.branch === branch && group.together.length > 0)
    .map((group) => {
      if (group.part === 'WHOLE') return { group, leftOf: null }
      const all = groups.find(({ unitId, part }) => unitId === group.unitId && part === 'WHOLE')?.respondents
      if (all == null || group.respondents == null) return { group, leftOf: null }
      return { group, leftOf: { all, apart: all - group.respondents } }
    })
}

/** `Kultur, Vård och resten av Skola`. */
export function namesTogether({ together }: Group, t: Translate, language: Language): string {
  const names = together.map(({ name, isRemainder }) => (isRemainder ? t('together.remainder', { name }) : name))
  return formatNames(names, language)
}
