import english from '../../language/reading/about.en.json'
import swedish from '../../language/reading/about.sv.json'
import { useText } from '../../lib/i18n.ts'
import { ReadingFrame } from './ReadingFrame.tsx'

/** What Mognad is, for whoever comes without an account. */
export function AboutPage() {
  const { language } = useText()
  return <ReadingFrame text={language === 'en' ? english : swedish} />
}
