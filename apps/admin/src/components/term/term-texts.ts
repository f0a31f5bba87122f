import { useEffect, useState } from 'react'
import type terms from '../../language/terms/sv.json'
import type { Language } from '../../lib/format.ts'

/** A word of docs/glossary.md that is explained where it heads a figure. */
export type TermWord = keyof typeof terms

type Explanations = Readonly<Record<TermWord, string>>

/** Nobody needs them to start, and most readers never: they come when the first is asked for. */
const files: Readonly<Record<Language, () => Promise<{ default: Explanations }>>> = {
  sv: () => import('../../language/terms/sv.json'),
  en: () => import('../../language/terms/en.json'),
}

/**
 * What a word means, in the reader's language.
 *
 * @param wanted whether it is needed now; before that nothing is fetched
 * @returns the text, null until it is there; `failed` when it could not be fetched: closing and opening tries again
 */
export function useExplanation(
  word: TermWord,
  language: Language,
  wanted: boolean,
): { text: string | null; failed: boolean } {
  const [fetched, setFetched] = useState<{ language: Language; texts: Explanations | null } | null>(null)
  useEffect(() => {
    if (!wanted) return
    let gone = false
    files[language]().then(
      (file) => gone || setFetched({ language, texts: file.default }),
      () => gone || setFetched({ language, texts: null }),
    )
    return () => {
      gone = true
    }
  }, [wanted, language])
  const texts = fetched?.language === language ? fetched.texts : null
  return { text: texts?.[word] ?? null, failed: fetched?.language === language && texts === null }
}
