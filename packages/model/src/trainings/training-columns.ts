import type { LocalisedText } from '../instruments/instrument.ts'

/** The columns of a file of trainings, in the order of the template. A column is known by its title in either language. */
export const trainingColumns = [
  'code',
  'title',
  'titleEn',
  'summary',
  'summaryEn',
  'area',
  'factors',
  'roles',
  'from',
  'to',
  'form',
  'minutes',
  'groupFrom',
  'groupTo',
  'languages',
  'provider',
  'link',
] as const
export type TrainingColumn = (typeof trainingColumns)[number]

export const trainingColumnTitles: Readonly<Record<TrainingColumn, LocalisedText>> = {
  code: { sv: 'Kod', en: 'Code' },
  title: { sv: 'Titel', en: 'Title' },
  titleEn: { sv: 'Titel på engelska', en: 'Title in English' },
  summary: { sv: 'Beskrivning', en: 'Description' },
  summaryEn: { sv: 'Beskrivning på engelska', en: 'Description in English' },
  area: { sv: 'Område', en: 'Area' },
  factors: { sv: 'Faktorer', en: 'Factors' },
  roles: { sv: 'Roller', en: 'Roles' },
  from: { sv: 'Mognad från', en: 'Maturity from' },
  to: { sv: 'Mognad till', en: 'Maturity to' },
  form: { sv: 'Form', en: 'Form' },
  minutes: { sv: 'Minuter', en: 'Minutes' },
  groupFrom: { sv: 'Deltagare från', en: 'Participants from' },
  groupTo: { sv: 'Deltagare till', en: 'Participants to' },
  languages: { sv: 'Språk', en: 'Languages' },
  provider: { sv: 'Anordnare', en: 'Provider' },
  link: { sv: 'Länk', en: 'Link' },
}

/** Without these a line says too little. */
export const neededTrainingColumns: readonly TrainingColumn[] = [
  'code',
  'title',
  'summary',
  'area',
  'factors',
  'roles',
  'form',
  'minutes',
]

const folded = (title: string) => title.trim().toLocaleLowerCase('sv')

/** Which column a title of the first line means; null for one that is not ours and is left alone. */
export function trainingColumn(title: string): TrainingColumn | null {
  const text = folded(title)
  return (
    trainingColumns.find((column) => {
      const { sv, en } = trainingColumnTitles[column]
      return [column, sv, en].some((known) => folded(known) === text)
    }) ?? null
  )
}

/** The line of the template: so that whoever opens the file sees how it is meant. */
export const trainingTemplateRow: Readonly<Record<TrainingColumn, LocalisedText | number>> = {
  code: { sv: 'bestallarskola', en: 'buyers-school' },
  title: { sv: 'Beställarskola', en: 'Buyers’ school' },
  titleEn: { sv: 'Buyers’ school', en: 'Buyers’ school' },
  summary: {
    sv: 'Chefer övar på att ställa krav på nytta innan ett system köps.',
    en: 'Managers practise demanding benefits before a system is bought.',
  },
  summaryEn: {
    sv: 'Managers practise demanding benefits before a system is bought.',
    en: 'Managers practise demanding benefits before a system is bought.',
  },
  area: { sv: 'leadership', en: 'leadership' },
  factors: { sv: 'benefits, cost-estimates', en: 'benefits, cost-estimates' },
  roles: { sv: 'Chefer, Specialister', en: 'Managers, Specialists' },
  from: 0,
  to: 80,
  form: { sv: 'Kurs', en: 'Course' },
  minutes: 120,
  groupFrom: 6,
  groupTo: 20,
  languages: { sv: 'sv', en: 'sv' },
  provider: { sv: 'Egen regi', en: 'In-house' },
  link: { sv: '', en: '' },
}
