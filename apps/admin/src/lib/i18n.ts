import i18next, { type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import type pages from '../language/sv.json'
import start from '../language/sv.start.json'
import type { Language } from './format.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof start & typeof pages }
  }
}

export type Translate = TFunction

const rememberedAs = 'mognad.language'

function isLanguage(value: unknown): value is Language {
  return value === 'sv' || value === 'en'
}

/** Texts come in two files: those of the doors and the frame, and those of the pages behind them, which are more. */
const files = {
  sv: { start: () => Promise.resolve({ default: start }), pages: () => import('../language/sv.json') },
  en: { start: () => import('../language/en.start.json'), pages: () => import('../language/en.json') },
} as const

let pagesWanted: Promise<void> | undefined

/** Swedish doors are part of the start; everything else is fetched when it is needed. */
async function loadTexts(language: Language, part: 'start' | 'pages'): Promise<void> {
  const texts = await files[language][part]()
  i18next.addResourceBundle(language, 'translation', texts.default)
}

async function loadLanguage(language: Language): Promise<void> {
  await Promise.all([loadTexts(language, 'start'), pagesWanted && loadTexts(language, 'pages')])
}

/** Before the first page behind the doors is drawn. Costs nothing when they are there already. */
export async function loadPageTexts(): Promise<null> {
  pagesWanted ??= loadTexts(isLanguage(i18next.language) ? i18next.language : 'sv', 'pages')
  try {
    await pagesWanted
  } catch (error) {
    pagesWanted = undefined
    throw error
  }
  return null
}

/** There is no page where pages are written ahead, by the build. */
function markPage(language: Language): void {
  if (typeof document !== 'undefined') document.documentElement.lang = language
}

/** Changes the language of the page, its `lang` attribute and what the browser remembers. */
export async function chooseLanguage(language: Language): Promise<void> {
  await loadLanguage(language)
  await i18next.changeLanguage(language)
  markPage(language)
  try {
    localStorage.setItem(rememberedAs, language)
  } catch {
    // A browser that forbids storage keeps the choice for this visit only.
  }
}

function rememberedLanguage(): Language {
  try {
    const remembered = localStorage.getItem(rememberedAs)
    return isLanguage(remembered) ? remembered : 'sv'
  } catch {
    return 'sv'
  }
}

/** Call once before the first render. Swedish unless the reader has chosen otherwise. */
export async function startLanguages(language: Language = rememberedLanguage()): Promise<void> {
  if (!i18next.isInitialized) {
    await i18next.use(initReactI18next).init({
      lng: 'sv',
      fallbackLng: 'sv',
      resources: { sv: { translation: start } },
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  }
  await loadLanguage(language)
  if (i18next.language !== language) await i18next.changeLanguage(language)
  markPage(language)
}

/** The texts and the language of the page. */
export function useText(): { t: Translate; language: Language } {
  const { t, i18n } = useTranslation()
  return { t, language: isLanguage(i18n.language) ? i18n.language : 'sv' }
}

/** The reader's language out of a text that carries both. */
export function localised(text: { sv: string; en: string }, language: Language): string {
  return text[language]
}
