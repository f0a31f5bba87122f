import {
  formTitles,
  roleTitles,
  type TrainingForm as FormWord,
  type TrainingRole as RoleWord,
} from '@mognad/model/trainings/training'
import type { TrainingForm, TrainingRole } from '../../generated/graphql.ts'
import type { Language } from '../../lib/format.ts'
import { localised, type Translate } from '../../lib/i18n.ts'

/** The five levels, from the council to whoever uses a system. */
export const roles: readonly TrainingRole[] = ['POLITICIAN', 'EXECUTIVE', 'MANAGER', 'SPECIALIST', 'EMPLOYEE']

export const forms: readonly TrainingForm[] = [
  'WORKSHOP',
  'SEMINAR',
  'COURSE',
  'EXERCISE',
  'FIELD_STUDY',
  'PEER_VISIT',
  'COACHING',
  'SELF_STUDY',
  'MATERIAL',
]

/** What a level is called: the same word as in files and in the template. */
export function roleTitle(role: TrainingRole, language: Language): string {
  return localised(roleTitles[role.toLowerCase() as RoleWord], language)
}

export function formTitle(form: TrainingForm, language: Language): string {
  return localised(formTitles[form.toLowerCase().replaceAll('_', '-') as FormWord], language)
}

/** How long something takes, as one says it. @example lengthText(150, t) // '2 tim 30 min' */
export function lengthText(minutes: number, t: Translate): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  if (hours === 0) return t('trainings.length.minutes', { minutes: rest })
  const whole = t('trainings.length.hours', { hours })
  return rest === 0 ? whole : `${whole} ${t('trainings.length.minutes', { minutes: rest })}`
}
