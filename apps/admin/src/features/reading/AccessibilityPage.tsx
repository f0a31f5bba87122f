import english from '../../language/reading/accessibility.en.json'
import swedish from '../../language/reading/accessibility.sv.json'
import { useText } from '../../lib/i18n.ts'
import { ReadingFrame } from './ReadingFrame.tsx'

/** The statement that the law on digital public service asks for. */
export function AccessibilityPage() {
  const { language } = useText()
  return <ReadingFrame text={language === 'en' ? english : swedish} />
}
