import type { Language } from './format.ts'

const parameter = 'sprak'

/** The language that an address asks for, as `?sprak=en`; null where it leaves it to the reader's own choice. */
export function languageOfAddress(search: string): Language | null {
  const asked = new URLSearchParams(search).get(parameter)
  return asked === 'sv' || asked === 'en' ? asked : null
}

/** A page in a language: Swedish needs no word for it. */
export function readingAddress(path: string, language: Language): string {
  return language === 'sv' ? path : `${path}?${parameter}=${language}`
}

/** The page that is being read in a language, said also where it is Swedish: a choice against what was remembered. */
export function chosenLanguageAddress(language: Language): string {
  return `?${parameter}=${language}`
}
