import i18next from 'i18next'
import type { Translate } from '../../lib/i18n.ts'

/** What is wrong with a line, in the reader's language. */
export function problemText(
  { code, firstLine }: { readonly code: string; readonly firstLine: number | null },
  t: Translate,
): string {
  const key = `invitations.problems.${code}`
  return i18next.exists(key) ? String(t(key as never, { line: firstLine ?? '' })) : code
}
