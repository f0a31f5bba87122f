import { CombinedGraphQLErrors } from '@apollo/client/errors'
import i18next from 'i18next'
import type { Translate } from './i18n.ts'

/** What went wrong, as a code that the language files know; `NETWORK` when no answer came at all. */
export function errorCode(error: unknown): string {
  if (CombinedGraphQLErrors.is(error)) {
    const code = error.errors[0]?.extensions?.['code']
    return typeof code === 'string' ? code : 'UNKNOWN'
  }
  return 'NETWORK'
}

/** A count that the server sent along with a broken rule, e.g. how many organisations were left out. */
export function errorDetail(error: unknown, name: string): number | null {
  const value = detailsOf(error)[name]
  return typeof value === 'number' ? value : null
}

/** Counts and ids that the server sent along. */
function detailsOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!CombinedGraphQLErrors.is(error)) return {}
  const extensions = error.errors[0]?.extensions ?? {}
  const detail: unknown = extensions['detail']
  return typeof detail === 'object' && detail !== null ? (detail as Record<string, unknown>) : extensions
}

/** Refused and not found are answered alike: what is not yours to see does not exist for you. */
export function isRefused(error: unknown): boolean {
  return ['NOT_ALLOWED', 'NOT_FOUND', 'FORBIDDEN'].includes(errorCode(error))
}

/** The error in the reader's language. A code without a text falls back to a general sentence that names it. */
export function errorText(error: unknown, t: Translate): string {
  const code = errorCode(error)
  const key = `errors.${code}`
  if (!i18next.exists(key)) return t('errors.other', { code })
  return (t as (key: string, values: object) => string)(key, detailsOf(error))
}
