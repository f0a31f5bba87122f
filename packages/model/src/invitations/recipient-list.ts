import { normaliseAddress } from './address.ts'

/** One line of an imported list, as it stands there. */
export interface ListedLine {
  /** As a spreadsheet counts: the heading is line 1. */
  readonly line: number
  readonly address: string
  /** Code of the unit in the municipality's own system, its name, or its path: "Barn och utbildning / Fjällskolan". */
  readonly unit: string
  readonly language: string
}

/** A unit that people may be put in. */
export interface ListUnit {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
  readonly externalId: string | null
  /** Whether whoever imports may put people here. */
  readonly mine: boolean
}

export type LineProblemCode =
  | 'ADDRESS_MISSING'
  | 'ADDRESS_BAD'
  | 'DUPLICATE'
  | 'UNIT_MISSING'
  | 'UNIT_UNKNOWN'
  | 'UNIT_AMBIGUOUS'
  | 'UNIT_NOT_YOURS'
  | 'LISTED_ELSEWHERE'
  | 'LANGUAGE_UNKNOWN'

export interface LineProblem {
  readonly line: number
  readonly code: LineProblemCode
  /** What stands there: the address or the unit. For the one who imports, who has the file. */
  readonly text: string
  /** Of a double: the line that has it first. */
  readonly firstLine?: number
}

export type ListedState = 'new' | 'changed' | 'unchanged'

export interface AcceptedLine {
  readonly line: number
  readonly address: string
  readonly unitId: string
  readonly language: string
  readonly state: ListedState
}

/** Somebody who is in the round's list already. */
export interface ListedRecipient {
  readonly address: string
  readonly unitId: string
  readonly language: string
}

export interface CheckedList {
  readonly accepted: readonly AcceptedLine[]
  readonly problems: readonly LineProblem[]
}

const languages: Readonly<Record<string, string>> = {
  '': 'sv',
  sv: 'sv',
  svenska: 'sv',
  swedish: 'sv',
  en: 'en',
  engelska: 'en',
  english: 'en',
}

/**
 * Looks at a list line by line: what can be stored, and what is wrong with the rest. Nothing is guessed: a name that two
 * units have is asked back. Running the same list again finds every line unchanged.
 */
export function checkRecipients(
  lines: readonly ListedLine[],
  units: readonly ListUnit[],
  listed: readonly ListedRecipient[],
): CheckedList {
  const findUnit = unitFinder(units)
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const known = new Map(listed.map((one) => [one.address, one]))
  const firstLines = new Map<string, number>()
  const accepted: AcceptedLine[] = []
  const problems: LineProblem[] = []
  for (const { line, address: text, unit: unitText, language: languageText } of lines) {
    const refuse = (code: LineProblemCode, said: string, firstLine?: number) =>
      problems.push({ line, code, text: said, ...(firstLine === undefined ? {} : { firstLine }) })
    const address = normaliseAddress(text)
    const unit = findUnit(unitText)
    const language = languages[languageText.trim().toLowerCase()]
    if (text.trim() === '') refuse('ADDRESS_MISSING', '')
    else if (address === null) refuse('ADDRESS_BAD', text.trim())
    else if (firstLines.has(address)) refuse('DUPLICATE', address, firstLines.get(address))
    else if (typeof unit === 'string') refuse(unit, unitText.trim())
    else if (!unit.mine) refuse('UNIT_NOT_YOURS', unitText.trim())
    else if (language === undefined) refuse('LANGUAGE_UNKNOWN', languageText.trim())
    else {
      const before = known.get(address)
      // Somebody else's list has the person; only who may see that unit may move a person out of it.
      if (before && byId.get(before.unitId)?.mine !== true) refuse('LISTED_ELSEWHERE', address)
      else accepted.push({ line, address, unitId: unit.id, language, state: stateOf(before, unit.id, language) })
    }
    if (address !== null && !firstLines.has(address)) firstLines.set(address, line)
  }
  return { accepted, problems }
}

function stateOf(before: ListedRecipient | undefined, unitId: string, language: string): ListedState {
  if (!before) return 'new'
  return before.unitId === unitId && before.language === language ? 'unchanged' : 'changed'
}

type Found = ListUnit | 'UNIT_MISSING' | 'UNIT_UNKNOWN' | 'UNIT_AMBIGUOUS'

/** By code first, then by path from any ancestor on, then by name. Case and spaces do not count. */
function unitFinder(units: readonly ListUnit[]): (text: string) => Found {
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  const byCode = new Map(units.flatMap((unit) => (unit.externalId ? [[folded(unit.externalId), unit]] : [])))
  const byPath = new Map<string, ListUnit[]>()
  for (const unit of units) {
    let path = folded(unit.name)
    const add = () => byPath.set(path, [...(byPath.get(path) ?? []), unit])
    add()
    // A path may begin anywhere: "Skola / Fjällskolan" as well as the whole way from the top.
    const seen = new Set([unit.id])
    for (
      let above = byId.get(unit.parentId ?? '');
      above && !seen.has(above.id);
      above = byId.get(above.parentId ?? '')
    ) {
      seen.add(above.id)
      path = `${folded(above.name)}/${path}`
      add()
    }
  }
  return (text) => {
    if (text.trim() === '') return 'UNIT_MISSING'
    const code = byCode.get(folded(text))
    if (code) return code
    const path = text
      .split(/\s*[/>›]\s*/)
      .map(folded)
      .filter(Boolean)
      .join('/')
    const found = byPath.get(path) ?? []
    return found.length > 1 ? 'UNIT_AMBIGUOUS' : (found[0] ?? 'UNIT_UNKNOWN')
  }
}

const folded = (text: string) => text.trim().replaceAll(/\s+/g, ' ').toLowerCase()
