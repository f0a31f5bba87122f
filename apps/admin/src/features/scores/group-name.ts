import type { Translate } from '../../lib/i18n.ts'
import type { Group } from './result-series.ts'

/** What a group is called on screen: its unit, the organisation itself, or what is left in either. */
export function groupName(
  { name, part, parentId, branch }: Pick<Group, 'name' | 'part' | 'parentId' | 'branch'>,
  organisationName: string,
  t: Translate,
): string {
  const isTop = parentId === null
  const isOrganisation = isTop && branch === 'OWN'
  if (part === 'REST') return t('result.rest', { name: isOrganisation ? organisationName : name })
  if (isOrganisation) return organisationName
  return isTop ? t('result.allFunded') : name
}
