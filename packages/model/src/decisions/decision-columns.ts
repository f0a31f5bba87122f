import type { LocalisedText } from '../instruments/instrument.ts'
import type { Body, TargetCohort, TargetKind } from './decision.ts'

/** The columns of a file of decisions, in the order of the template: one line a target. */
export const decisionColumns = [
  'decision',
  'decidedOn',
  'body',
  'diaryNumber',
  'text',
  'minutesLink',
  'target',
  'kind',
  'node',
  'threshold',
  'units',
  'cohort',
  'training',
  'role',
  'dueOn',
  'responsible',
  'responsibleAddress',
] as const
export type DecisionColumn = (typeof decisionColumns)[number]

export const decisionColumnTitles: Readonly<Record<DecisionColumn, LocalisedText>> = {
  decision: { sv: 'Beslut', en: 'Decision' },
  decidedOn: { sv: 'Beslutat den', en: 'Decided on' },
  body: { sv: 'Beslutat av', en: 'Decided by' },
  diaryNumber: { sv: 'Diarienummer', en: 'Diary number' },
  text: { sv: 'Beslutstext', en: 'Text' },
  minutesLink: { sv: 'Länk till protokollet', en: 'Link to the minutes' },
  target: { sv: 'Mål', en: 'Target' },
  kind: { sv: 'Slag', en: 'Kind' },
  node: { sv: 'Del av enkäten', en: 'Part of the questionnaire' },
  threshold: { sv: 'Nivå', en: 'Level' },
  units: { sv: 'Enheter', en: 'Units' },
  cohort: { sv: 'Median för', en: 'Median of' },
  training: { sv: 'Insats', en: 'Training' },
  role: { sv: 'Roll', en: 'Role' },
  dueOn: { sv: 'Måldatum', en: 'Due' },
  responsible: { sv: 'Ansvarig', en: 'Responsible' },
  responsibleAddress: { sv: 'Adress för påminnelser', en: 'Address for reminders' },
}

/** Without these a file says too little. */
export const neededDecisionColumns: readonly DecisionColumn[] = ['decision', 'decidedOn', 'body']

/** What a cell of a choice may say, beside the id. */
export const bodyTitles: Readonly<Record<Body, LocalisedText>> = {
  council: { sv: 'Kommunfullmäktige', en: 'Municipal council' },
  'executive-board': { sv: 'Kommunstyrelsen', en: 'Municipal executive board' },
  committee: { sv: 'Nämnd', en: 'Committee' },
  'company-board': { sv: 'Bolagsstyrelse', en: 'Board of a company' },
  management: { sv: 'Ledningen', en: 'Management' },
}
export const targetKindTitles: Readonly<Record<TargetKind, LocalisedText>> = {
  score: { sv: 'Index', en: 'Index' },
  'gap-to-median': { sv: 'Avstånd till median', en: 'Distance from median' },
  'response-rate': { sv: 'Svarsfrekvens', en: 'Response rate' },
  training: { sv: 'Utbildning', en: 'Training' },
  action: { sv: 'Åtgärd', en: 'Action' },
}
export const targetCohortTitles: Readonly<Record<TargetCohort, LocalisedText>> = {
  all: { sv: 'Alla', en: 'Everybody' },
  main: { sv: 'Huvudgruppen', en: 'Main group' },
  group: { sv: 'SKR-gruppen', en: 'SKR group' },
}

const folded = (text: string) => text.trim().toLocaleLowerCase('sv')

/** Which column a title of the first line means; null for one that is not ours and is left alone. */
export function decisionColumn(title: string): DecisionColumn | null {
  const wanted = folded(title)
  return (
    decisionColumns.find((column) => {
      const { sv, en } = decisionColumnTitles[column]
      return [column, sv, en].some((name) => folded(name) === wanted)
    }) ?? null
  )
}

/** The id that a cell means by its id or its title in either language; null for none. */
export function chosenIn<Id extends string>(titles: Readonly<Record<Id, LocalisedText>>, cell: string): Id | null {
  const wanted = folded(cell)
  const found = (Object.entries(titles) as [Id, LocalisedText][]).find(([id, { sv, en }]) =>
    [id, sv, en].some((name) => folded(name) === wanted),
  )
  return found?.[0] ?? null
}
