import english from '../../language/reading/method.en.json'
import swedish from '../../language/reading/method.sv.json'
import { useText } from '../../lib/i18n.ts'
import { ReadingFrame } from './ReadingFrame.tsx'

/** docs/method.md on one page, in the words of those who answer and those who read results. */
export function MethodPage() {
  const { language } = useText()
  return <ReadingFrame text={language === 'en' ? english : swedish} />
}
