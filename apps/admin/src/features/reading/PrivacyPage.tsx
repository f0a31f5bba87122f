import english from '../../language/reading/privacy.en.json'
import swedish from '../../language/reading/privacy.sv.json'
import { useText } from '../../lib/i18n.ts'
import { ReadingFrame } from './ReadingFrame.tsx'
import { SurveyBuild } from './SurveyBuild.tsx'

/** What happens with an answer, who sees what, and what cannot be promised. */
export function PrivacyPage() {
  const { language } = useText()
  const text = language === 'en' ? english : swedish
  return (
    <ReadingFrame text={text}>
      <SurveyBuild text={text.build} />
    </ReadingFrame>
  )
}
