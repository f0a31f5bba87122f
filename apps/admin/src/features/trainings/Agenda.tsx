import { localised, useText } from '../../lib/i18n.ts'
import { lengthText } from './training-words.ts'

interface Point {
  minutes: number
  text: { sv: string; en: string }
}

/** What is done, in order, with how long it takes. */
export function Agenda({ points }: { points: readonly Point[] }) {
  const { t, language } = useText()
  return (
    <dl className="agenda">
      {points.map(({ minutes, text }, at) => (
        <div key={`${String(at)} ${text.sv}`}>
          <dt>{lengthText(minutes, t)}</dt>
          <dd>{localised(text, language)}</dd>
        </div>
      ))}
    </dl>
  )
}
