import type { LocalisedText } from '../instruments/instrument.ts'
import { longestInDecision, mostDecisions } from './check-decision.ts'
import type { DecisionColumn } from './decision-columns.ts'

export type DecisionImportCode =
  | 'COLUMN_MISSING'
  | 'NO_LINES'
  | 'BODY_UNKNOWN'
  | 'KIND_UNKNOWN'
  | 'NODE_UNKNOWN'
  | 'NODE_AMBIGUOUS'
  | 'UNIT_UNKNOWN'
  | 'UNIT_AMBIGUOUS'
  | 'COHORT_UNKNOWN'
  | 'TRAINING_UNKNOWN'
  | 'ROLE_UNKNOWN'
  | 'FIELD_WRONG'
  | 'DECISIONS_TOO_MANY'

const reasons: Readonly<Record<Exclude<DecisionImportCode, 'FIELD_WRONG'>, LocalisedText>> = {
  COLUMN_MISSING: { sv: 'kolumnen saknas', en: 'the column is missing' },
  NO_LINES: { sv: 'filen har inga beslut', en: 'the file has no decisions' },
  BODY_UNKNOWN: {
    sv: 'skriv Kommunfullmäktige, Kommunstyrelsen, Nämnd, Bolagsstyrelse eller Ledningen',
    en: 'write Municipal council, Municipal executive board, Committee, Board of a company or Management',
  },
  KIND_UNKNOWN: {
    sv: 'skriv Index, Avstånd till median, Svarsfrekvens, Utbildning eller Åtgärd',
    en: 'write Index, Distance from median, Response rate, Training or Action',
  },
  NODE_UNKNOWN: { sv: 'enkäten har ingen sådan del', en: 'the questionnaire has no such part' },
  NODE_AMBIGUOUS: {
    sv: 'flera delar av enkäten heter så: skriv till exempel factor:benefits',
    en: 'several parts of the questionnaire are called so: write for instance factor:benefits',
  },
  UNIT_UNKNOWN: {
    sv: 'en enhet finns inte; skilj flera med semikolon eller lodstreck',
    en: 'there is no such unit; put a semicolon or a bar between several',
  },
  UNIT_AMBIGUOUS: {
    sv: 'flera enheter heter så: lägg in målet på sidan i stället',
    en: 'several units are called so: enter the target on the page instead',
  },
  COHORT_UNKNOWN: { sv: 'skriv Alla, Huvudgruppen eller SKR-gruppen', en: 'write Everybody, Main group or SKR group' },
  TRAINING_UNKNOWN: { sv: 'insatsen finns inte i katalogen', en: 'the catalogue has no such training' },
  ROLE_UNKNOWN: {
    sv: 'rollen finns inte: förtroendevalda, ledningsgrupp, chefer, specialister eller medarbetare',
    en: 'there is no such role: politicians, executive management, managers, specialists or employees',
  },
  DECISIONS_TOO_MANY: {
    sv: `det ryms högst ${mostDecisions} beslut`,
    en: `at most ${mostDecisions} decisions can be kept`,
  },
}

/** What a cell should be that the rules of decisions do not take. */
const fields: Readonly<Partial<Record<DecisionColumn, LocalisedText>>> = {
  decision: {
    sv: `ett namn behövs, högst ${longestInDecision.title} tecken`,
    en: `a name is needed, at most ${longestInDecision.title} characters`,
  },
  decidedOn: { sv: 'en dag behövs, skriven 2026-02-05', en: 'a day is needed, written 2026-02-05' },
  minutesLink: {
    sv: 'länken ska börja med https:// eller http://',
    en: 'the link should begin with https:// or http://',
  },
  dueOn: {
    sv: 'en dag efter beslutet behövs, skriven 2027-12-31',
    en: 'a day after the decision is needed, written 2027-12-31',
  },
  responsibleAddress: { sv: 'adressen stämmer inte', en: 'the address is not right' },
  threshold: { sv: 'ett tal behövs, högst 100', en: 'a number is needed, at most 100' },
}
const tooLong: LocalisedText = { sv: 'det är för långt eller för mycket', en: 'it is too long or too much' }

/** Why something cannot be, in both languages. */
export function importReason(code: DecisionImportCode, column: DecisionColumn | null): LocalisedText {
  return code === 'FIELD_WRONG' ? ((column && fields[column]) ?? tooLong) : reasons[code]
}
