import { createContext, use, useEffect, useState, type ReactNode } from 'react'
import { deviceStorage } from '../drafts/device-storage.ts'
import { languageOf } from './languages.ts'
import type { Translation } from './translate.ts'

interface Language extends Translation {
  readonly choose: (code: string) => void
}

const LanguageContext = createContext<Language | null>(null)
const storageKey = 'mognad.language'

/** Keeps the reader's language on the device; the page says which language it is in. */
export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [code, setCode] = useState(() => deviceStorage.getItem(storageKey))
  const translation = languageOf(code)

  useEffect(() => {
    document.documentElement.lang = translation.code
  }, [translation])

  const choose = (chosen: string) => {
    deviceStorage.setItem(storageKey, chosen)
    setCode(chosen)
  }
  return <LanguageContext value={{ ...translation, choose }}>{children}</LanguageContext>
}

export function useLanguage(): Language {
  const language = use(LanguageContext)
  if (!language) throw new Error('outside LanguageProvider')
  return language
}
