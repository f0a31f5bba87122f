import type { LocalisedText } from '../instruments/instrument.ts'
import { unitColumnTitles, type UnitColumn } from './unit-columns.ts'
import { longestCode, longestName, mostLevels, mostUnits, type UnitRule } from './unit-rules.ts'
import type { UnitField } from './unit.ts'

/** What is wrong at one place of an import file. */
export interface ImportProblem {
  /** Line of the file, from 1; the titles are line 1. Null: the file as a whole. */
  readonly line: number | null
  readonly column: UnitColumn | null
  readonly code: ImportProblemCode
  /** What stands there. */
  readonly value: string | null
  readonly reason: LocalisedText
}

export type ImportProblemCode =
  | UnitRule
  | 'COLUMN_MISSING'
  | 'COLUMN_DOUBLE'
  | 'NO_LINES'
  | 'CODE_MISSING'
  | 'CODE_DOUBLE'
  | 'PARENT_UNKNOWN'
  | 'KIND_MISSING'
  | 'NUMBER_WRONG'
  | 'TOP_MOVED'

const reasons: Readonly<Record<ImportProblemCode, LocalisedText>> = {
  COLUMN_MISSING: { sv: 'kolumnen saknas', en: 'the column is missing' },
  COLUMN_DOUBLE: { sv: 'kolumnen finns två gånger', en: 'the column is there twice' },
  NO_LINES: { sv: 'filen har inga rader under rubrikraden', en: 'the file has no lines below its titles' },
  CODE_MISSING: { sv: 'enhetskoden saknas', en: 'the unit code is missing' },
  CODE_DOUBLE: { sv: 'enhetskoden finns redan på en tidigare rad', en: 'the unit code stands on an earlier line too' },
  PARENT_UNKNOWN: {
    sv: 'ingen enhet har den koden, varken i filen eller i organisationen',
    en: 'no unit has this code, neither in the file nor in the organisation',
  },
  KIND_MISSING: { sv: 'en ny enhet behöver en verksamhetstyp', en: 'a new unit needs a kind' },
  NUMBER_WRONG: { sv: 'ska vara ett heltal från 0', en: 'should be a whole number from 0' },
  TOP_MOVED: { sv: 'högsta enheten kan inte flyttas', en: 'the top unit cannot be moved' },
  UNIT_NAME_MISSING: {
    sv: `ett namn behövs, högst ${longestName} tecken`,
    en: `a name is needed, at most ${longestName} characters`,
  },
  UNIT_NAME_TAKEN: {
    sv: 'en annan enhet under samma överordnade heter likadant',
    en: 'another unit below the same one has this name',
  },
  UNIT_KIND_UNKNOWN: {
    sv: 'typen finns inte i den nationella listan, eller hör till den andra delen av trädet',
    en: 'the kind is not in the national list, or belongs to the other part of the tree',
  },
  UNIT_OPERATOR_MISSING: {
    sv: 'en finansierad verksamhet behöver en utförare',
    en: 'a funded operation needs an operator',
  },
  UNIT_OPERATOR_NOT_FUNDED: { sv: 'egna enheter har ingen utförare', en: 'own units have no operator' },
  UNIT_HEADCOUNT_WRONG: { sv: 'fler ledande än anställda', en: 'more leaders than employees' },
  UNIT_CODE_TAKEN: { sv: 'en annan enhet har den koden', en: 'another unit has this code' },
  UNIT_CODE_TOO_LONG: {
    sv: `en enhetskod har högst ${longestCode} tecken`,
    en: `a unit code has at most ${longestCode} characters`,
  },
  UNIT_OF_OTHER_BRANCH: {
    sv: 'egna enheter och finansierade verksamheter kan inte ligga under varandra',
    en: 'own units and funded operations cannot lie below each other',
  },
  UNIT_MOVED_INTO_ITSELF: { sv: 'enheten ligger under sig själv', en: 'the unit lies below itself' },
  UNIT_HAS_UNITS: { sv: 'den överordnade enheten avvecklas', en: 'the unit above it is retired' },
  UNIT_SECOND_TOP: { sv: 'det finns redan en högsta enhet', en: 'there is a top unit already' },
  UNIT_TOO_DEEP: { sv: `trädet har högst ${mostLevels} nivåer`, en: `the tree has at most ${mostLevels} levels` },
  UNITS_TOO_MANY: { sv: `högst ${mostUnits} enheter`, en: `at most ${mostUnits} units` },
}

export function importProblem(
  line: number | null,
  column: UnitColumn | null,
  code: ImportProblemCode,
  value: string | null = null,
): ImportProblem {
  return { line, column, code, value: value === null ? null : value.slice(0, 80), reason: reasons[code] }
}

const columnOfField: Readonly<Record<UnitField, UnitColumn>> = {
  parentId: 'parent',
  name: 'name',
  kind: 'kind',
  operator: 'operator',
  employees: 'employees',
  leaders: 'leaders',
  externalId: 'code',
}

/** In which column a broken rule is to be mended. */
export function columnOf(field: UnitField | null): UnitColumn | null {
  return field && columnOfField[field]
}

/** What a column is called for the reader. */
export function columnTitle(column: UnitColumn | null): LocalisedText | null {
  return column && unitColumnTitles[column]
}
