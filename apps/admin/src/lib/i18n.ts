import i18next, { type TFunction } from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import sv from '../language/sv.json'
import type { Language } from './format.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof sv }
  }
}

export type Translate = TFunction

const rememberedAs = 'mognad.language'

function isLanguage(value: unknown): value is Language {
  return value === 'sv' || value === 'en'
}

/** Swedish is part of the start; English is fetched when it is chosen. */
async function loadLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const english = await import('../language/en.json')
    i18next.addResourceBundle('en', 'translation', english.default)
  }
}

/** Changes the language of the page, its `lang` attribute and what the browser remembers. */
export async function chooseLanguage(language: Language): Promise<void> {
  await loadLanguage(language)
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
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
      resources: { sv: { translation: sv } },
      interpolation: { escapeValue: false },
      returnNull: false,
    })
  }
  await loadLanguage(language)
  if (i18next.language !== language) await i18next.changeLanguage(language)
  document.documentElement.lang = language
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
