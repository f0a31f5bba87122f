import english from '../../language/reading/about.en.json'
import swedish from '../../language/reading/about.sv.json'
import { useText } from '../../lib/i18n.ts'
import { paths } from '../../lib/paths.ts'
import { ReadingFrame } from './ReadingFrame.tsx'

/** What Mognad is, for whoever comes without an account. */
export function AboutPage() {
  const { language } = useText()
  const text = language === 'en' ? english : swedish
  return (
    <ReadingFrame text={text}>
      <p>
        <a href={paths.publicResults}>{text.publicResults}</a>
      </p>
    </ReadingFrame>
  )
}
