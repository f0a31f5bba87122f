import { translationOf, type Texts, type Translation } from './translate.ts'

// A third language is a third file here: nothing else names them.
const files = import.meta.glob<Texts>('./texts/*.json', { eager: true, import: 'default' })

const translations: ReadonlyMap<string, Translation> = new Map(
  Object.entries(files).map(([path, texts]) => {
    const code = /([\w-]+)\.json$/.exec(path)?.[1] ?? path
    return [code, translationOf(code, texts)]
  }),
)

const firstLanguage = 'sv'

/** Codes of the languages there are, Swedish first. */
export const languageCodes: readonly string[] = [...translations.keys()].toSorted(
  (one, other) => Number(other === firstLanguage) - Number(one === firstLanguage) || one.localeCompare(other),
)

/** The language with this code; Swedish when there is none. */
export function languageOf(code: string | null): Translation {
  const found = (code && translations.get(code)) || translations.get(firstLanguage)
  if (!found) throw new Error(`the texts of ${firstLanguage} are missing`)
  return found
}
