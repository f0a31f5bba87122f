import { useLanguage } from '../language/LanguageContext.tsx'
import { Frame } from './Frame.tsx'

export function Loading() {
  const language = useLanguage()
  return (
    <Frame>
      <p className="loading" role="status">
        {language.text('loading')}
      </p>
    </Frame>
  )
}
