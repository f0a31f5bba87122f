import { useLanguage } from '../language/LanguageContext.tsx'
import type { Localised } from '../language/translate.ts'

/** A text of the instrument. Where it has none in the page's language it says in which one it stands instead. */
export function Own({ text }: { readonly text: Localised }) {
  const language = useLanguage()
  const code = language.ownCode(text)
  return code === language.code ? language.own(text) : <span lang={code}>{language.own(text)}</span>
}
