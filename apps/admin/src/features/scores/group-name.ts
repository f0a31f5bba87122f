import type { Translate } from '../../lib/i18n.ts'
import type { Group } from './result-series.ts'

/** What a group is called on screen: its unit, the organisation itself, or what is left in a unit. */
export function groupName(group: Group, organisationName: string, t: Translate): string {
  if (group.part === 'REST') return t('result.rest', { name: group.name })
  if (group.parentId === null && group.branch === 'OWN') return organisationName
  return group.parentId === null ? t('result.allFunded') : group.name
}
