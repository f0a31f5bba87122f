import i18next from 'i18next'
import type { Translate } from '../../../lib/i18n.ts'

interface Problem {
  path: string
  code: string
}

/** What is wrong, as a sentence: the field's own where it has one, else that of the code. */
export function problemText({ path, code }: Problem, t: Translate): string {
  const field = path.split('.', 1)[0]!
  for (const key of [`roundPlan.problems.${field}_${code}`, `roundPlan.problems.${code}`])
    if (i18next.exists(key)) return String(t(key as never))
  return t('roundPlan.problems.WRONG_FORM')
}

/** The field's name, with the number or the language that tells it from its neighbours. */
export function problemLabel(path: string, t: Translate): string {
  const [field = '', ...parts] = path.split('.')
  const name = String(t(`roundPlan.fields.${field}` as never))
  const number = parts.find((part) => /^\d+$/.test(part))
  const language = parts.find((part) => part === 'sv' || part === 'en')
  return [name, number && String(Number(number) + 1), language && t(`roundPlan.languages.${language}`)]
    .filter(Boolean)
    .join(' · ')
}
