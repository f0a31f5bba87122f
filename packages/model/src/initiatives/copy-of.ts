import type { InitiativeDraft } from './initiative.ts'

/**
 * What an organisation starts with that wants to do the same: the words and factors of the original, as an idea that is seen
 * by nobody else. Contact, units, year, effect and licence are the original's own and stay there.
 */
export function copyOf(original: InitiativeDraft): InitiativeDraft {
  return {
    ...original,
    effect: '',
    stage: 'idea',
    unitKinds: [...original.unitKinds],
    unitIds: [],
    startedYear: null,
    contact: '',
    links: [...original.links],
    visibility: 0,
  }
}
