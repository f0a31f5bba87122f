import type { LocalisedText } from '../instruments/instrument.ts'
import { longestProvider, longestTrainingText, longestTrainingTitle, mostMinutes, mostTrainings } from './training.ts'
import type { TrainingColumn } from './training-columns.ts'

export type TrainingProblemCode =
  | 'NOT_JSON'
  | 'COLUMN_MISSING'
  | 'COLUMN_DOUBLE'
  | 'NO_LINES'
  | 'CODE_WRONG'
  | 'CODE_DOUBLE'
  | 'TITLE_MISSING'
  | 'SUMMARY_MISSING'
  | 'AREA_UNKNOWN'
  | 'FACTOR_MISSING'
  | 'FACTOR_UNKNOWN'
  | 'ROLE_MISSING'
  | 'ROLE_UNKNOWN'
  | 'FORM_UNKNOWN'
  | 'SPAN_WRONG'
  | 'MINUTES_WRONG'
  | 'GROUP_WRONG'
  | 'LANGUAGE_UNKNOWN'
  | 'PROVIDER_MISSING'
  | 'LINK_WRONG'
  | 'CONTENT_WRONG'
  | 'TRAININGS_TOO_MANY'

/** What is wrong at one place of a file, or of a form. */
export interface TrainingProblem {
  /** Line of a table, from 1 (titles are line 1), or number of the entry in a JSON file, from 1. Null: the whole file. */
  readonly line: number | null
  readonly column: TrainingColumn | null
  readonly code: TrainingProblemCode
  /** What stands there. */
  readonly value: string | null
  readonly reason: LocalisedText
}

const reasons: Readonly<Record<TrainingProblemCode, LocalisedText>> = {
  NOT_JSON: {
    sv: 'filen är inte JSON med en lista ”trainings”',
    en: 'the file is not JSON with a list “trainings”',
  },
  COLUMN_MISSING: { sv: 'kolumnen saknas', en: 'the column is missing' },
  COLUMN_DOUBLE: { sv: 'kolumnen finns två gånger', en: 'the column is there twice' },
  NO_LINES: { sv: 'filen har inga utbildningsinsatser', en: 'the file has no trainings' },
  CODE_WRONG: {
    sv: 'en kod av små bokstäver a–z, siffror och bindestreck behövs, högst 64 tecken',
    en: 'a code of small letters a–z, digits and hyphens is needed, at most 64 characters',
  },
  CODE_DOUBLE: { sv: 'koden finns redan tidigare i filen', en: 'the code stands earlier in the file too' },
  TITLE_MISSING: {
    sv: `en titel behövs, högst ${longestTrainingTitle} tecken`,
    en: `a title is needed, at most ${longestTrainingTitle} characters`,
  },
  SUMMARY_MISSING: {
    sv: `en beskrivning behövs, högst ${longestTrainingText} tecken`,
    en: `a description is needed, at most ${longestTrainingText} characters`,
  },
  AREA_UNKNOWN: { sv: 'området finns inte i mätinstrumentet', en: 'the questionnaire has no such area' },
  FACTOR_MISSING: { sv: 'minst en faktor behövs', en: 'at least one factor is needed' },
  FACTOR_UNKNOWN: { sv: 'faktorn finns inte i mätinstrumentet', en: 'the questionnaire has no such factor' },
  ROLE_MISSING: { sv: 'minst en roll behövs', en: 'at least one role is needed' },
  ROLE_UNKNOWN: {
    sv: 'rollen finns inte: förtroendevalda, ledningsgrupp, chefer, specialister eller medarbetare',
    en: 'there is no such role: politicians, executive management, managers, specialists or employees',
  },
  FORM_UNKNOWN: { sv: 'formen finns inte i listan', en: 'the form is not in the list' },
  SPAN_WRONG: {
    sv: 'mognadsspannet går från ett tal till ett högre, mellan 0 och 100',
    en: 'the maturity span goes from a number to a higher one, between 0 and 100',
  },
  MINUTES_WRONG: {
    sv: `längden anges i hela minuter, 5–${mostMinutes}`,
    en: `the length is in whole minutes, 5–${mostMinutes}`,
  },
  GROUP_WRONG: {
    sv: 'gruppens storlek går från ett tal till ett lika stort eller större',
    en: 'the size of the group goes from a number to the same or a larger one',
  },
  LANGUAGE_UNKNOWN: { sv: 'språket ska vara sv eller en', en: 'the language should be sv or en' },
  PROVIDER_MISSING: {
    sv: `en anordnare behövs, högst ${longestProvider} tecken`,
    en: `a provider is needed, at most ${longestProvider} characters`,
  },
  LINK_WRONG: {
    sv: 'länken ska börja med https:// eller http://',
    en: 'the link should begin with https:// or http://',
  },
  CONTENT_WRONG: {
    sv: 'mål, dagordning eller material har fel form eller är för långa',
    en: 'aims, agenda or materials have the wrong shape or are too long',
  },
  TRAININGS_TOO_MANY: {
    sv: `katalogen rymmer högst ${mostTrainings} utbildningsinsatser`,
    en: `the catalogue holds at most ${mostTrainings} trainings`,
  },
}

export function trainingProblem(
  line: number | null,
  column: TrainingColumn | null,
  code: TrainingProblemCode,
  value: string | null = null,
): TrainingProblem {
  return { line, column, code, value: value === null ? null : value.slice(0, 80), reason: reasons[code] }
}
