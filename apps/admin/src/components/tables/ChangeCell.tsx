import { type Change, changeSigns, changeWord, notComparedSign } from '../../lib/change.ts'
import { formatDifference, type Language } from '../../lib/format.ts'
import { useText } from '../../lib/i18n.ts'

/** What is compared: two rounds, or two groups of one. The signs are the same, the words are not. */
type Between = 'rounds' | 'groups'
const meaningsOf = { rounds: 'change.meaning', groups: 'change.between' } as const

/** A change with its sign in front: `▲ +6,1`; where it cannot be told the interval of the difference stands beside. */
export function ChangeCell({ change, between = 'rounds' }: { change: Change | undefined; between?: Between }) {
  const { t, language } = useText()
  const word = change && changeWord(change)
  if (!word || change.difference == null) {
    const meaning = t(`change.notCompared.${change?.reason ?? 'MISSING'}`)
    return (
      <span className="hidden-sign" title={meaning}>
        <span aria-hidden="true">{notComparedSign}</span>
        <span className="ds-sr-only">{meaning}</span>
      </span>
    )
  }
  return (
    <span className="number change" data-change={word} title={t(`${meaningsOf[between]}.${word}`)}>
      <span className="change-sign" aria-hidden="true">
        {changeSigns[word]}
      </span>{' '}
      <span className="ds-sr-only">{t(`${meaningsOf[between]}.${word}`)}: </span>
      {formatDifference(change.difference, language)}
      {word === 'unknown' && <span className="subtle"> ({changeSpan(change, language)})</span>}
    </span>
  )
}

/** What the signs of a table mean; only those that stand in it. */
export function ChangeKey({ changes, between = 'rounds' }: { changes: readonly Change[]; between?: Between }) {
  const { t } = useText()
  const words = [...new Set(changes.map(changeWord))].filter((word) => word !== null)
  const reasons = [...new Set(changes.flatMap(({ reason }) => (reason ? [reason] : [])))]
  if (words.length + reasons.length === 0) return null
  return (
    <ul className="sign-key">
      {words.map((word) => (
        <Sign key={word} sign={changeSigns[word]} meaning={t(`${meaningsOf[between]}.${word}`)} />
      ))}
      {reasons.map((reason) => (
        <Sign key={reason} sign={notComparedSign} meaning={t(`change.notCompared.${reason}`)} />
      ))}
    </ul>
  )
}

function Sign({ sign, meaning }: { sign: string; meaning: string }) {
  return (
    <li>
      <span className="change-sign">{sign}</span> {meaning}
    </li>
  )
}

function changeSpan({ low, high }: Change, language: Language): string {
  return `${formatDifference(low ?? 0, language)} … ${formatDifference(high ?? 0, language)}`
}
