import { useState } from 'react'
import type { Group } from '../door/door.type.ts'
import type { Visitor } from '../door/respondent.ts'
import { useLanguage } from '../language/LanguageContext.tsx'

interface UnitChoiceProps {
  readonly groups: readonly Group[]
  readonly visitor: Visitor
  /** For whoever types in another person's paper. */
  readonly onPaper?: boolean
}

/** Behind an open link nobody knows which unit somebody belongs to: respondents say it themselves, or do not. */
export function UnitChoice({ groups, visitor, onPaper }: UnitChoiceProps) {
  const language = useLanguage()
  const [chosen, setChosen] = useState(() => visitor.keyGroup())
  const choose = (keyGroup: string) => {
    visitor.choose(keyGroup)
    setChosen(keyGroup)
  }
  return (
    <div className="unit-choice">
      <label htmlFor="unit">{language.text(onPaper ? 'paper.unit' : 'unit.label')}</label>
      {!onPaper && <p id="unit-help">{language.text('unit.help')}</p>}
      <select
        id="unit"
        className="ds-input"
        aria-describedby={onPaper ? undefined : 'unit-help'}
        value={chosen}
        onChange={(event) => choose(event.target.value)}
      >
        {groups.map(({ keyGroup, unit, above, whole }) => (
          <option key={keyGroup} value={keyGroup}>
            {whole ? language.text('unit.whole') : above ? `${unit} (${above})` : unit}
          </option>
        ))}
      </select>
    </div>
  )
}
