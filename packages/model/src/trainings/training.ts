import type { LocalisedText } from '../instruments/instrument.ts'

/** The five levels that competence is lifted on, from the executive management's own board to the user of a system. */
export const trainingRoles = ['politician', 'executive', 'manager', 'specialist', 'employee'] as const
export type TrainingRole = (typeof trainingRoles)[number]

/** How one learns. */
export const trainingForms = [
  'workshop',
  'seminar',
  'course',
  'exercise',
  'field-study',
  'peer-visit',
  'coaching',
  'self-study',
  'material',
] as const
export type TrainingForm = (typeof trainingForms)[number]

export const trainingLanguages = ['sv', 'en'] as const
export type TrainingLanguage = (typeof trainingLanguages)[number]

/** What the interface and files call a word of the catalogue. */
export const roleTitles: Readonly<Record<TrainingRole, LocalisedText>> = {
  politician: { sv: 'Förtroendevalda', en: 'Politicians' },
  executive: { sv: 'Ledningsgrupp', en: 'Executive management' },
  manager: { sv: 'Chefer', en: 'Managers' },
  specialist: { sv: 'Specialister', en: 'Specialists' },
  employee: { sv: 'Medarbetare', en: 'Employees' },
}

export const formTitles: Readonly<Record<TrainingForm, LocalisedText>> = {
  workshop: { sv: 'Workshop', en: 'Workshop' },
  seminar: { sv: 'Seminarium', en: 'Seminar' },
  course: { sv: 'Kurs', en: 'Course' },
  exercise: { sv: 'Övning', en: 'Exercise' },
  'field-study': { sv: 'Fältstudie', en: 'Field study' },
  'peer-visit': { sv: 'Kollegialt besök', en: 'Peer visit' },
  coaching: { sv: 'Handledning i grupp', en: 'Group coaching' },
  'self-study': { sv: 'Självstudier', en: 'Self-study' },
  material: { sv: 'Material', en: 'Material' },
}

/** Ends of a span, both within it. */
export interface Span {
  readonly from: number
  readonly to: number
}

export interface AgendaPoint {
  readonly minutes: number
  readonly text: LocalisedText
}

/** What is said of one training (sv: utbildningsinsats). */
export interface TrainingFacts {
  /** Names it in files: unique within its catalogue (the national one, or an organisation's own). */
  readonly code: string
  /** Id of an area of the questionnaire. */
  readonly area: string
  /** Ids of factors, without `factor:`. At least one. */
  readonly factors: readonly string[]
  readonly roles: readonly TrainingRole[]
  /** Index values (0..100) of its factors that it is meant for. */
  readonly maturity: Span
  readonly form: TrainingForm
  readonly minutes: number
  readonly groupSize: Span | null
  readonly languages: readonly TrainingLanguage[]
  readonly provider: LocalisedText
  readonly title: LocalisedText
  readonly summary: LocalisedText
  /** Where more is to be read; http or https. */
  readonly link: string | null
  readonly aims: readonly LocalisedText[]
  readonly agenda: readonly AgendaPoint[]
  readonly materials: readonly LocalisedText[]
}

/** A training of the catalogue. */
export interface Training extends TrainingFacts {
  readonly id: string
}

/** What the questionnaire knows, as far as a training is tagged with it: ids with their titles. */
export interface TrainingTags {
  readonly areas: ReadonlyMap<string, LocalisedText>
  readonly factors: ReadonlyMap<string, LocalisedText & { readonly area: string | null }>
}

/** The tags that an instrument offers, from its nodes (`area:…`, `factor:…`). */
export function tagsOf(
  nodes: readonly {
    readonly id: string
    readonly level: string
    readonly title: LocalisedText
    readonly area: string | null
  }[],
): TrainingTags {
  const bare = (node: string) => node.slice(node.indexOf(':') + 1)
  return {
    areas: new Map(nodes.flatMap(({ id, level, title }) => (level === 'area' ? [[bare(id), title] as const] : []))),
    factors: new Map(
      nodes.flatMap(({ id, level, title, area }) =>
        level === 'factor' ? [[bare(id), { ...title, area: area && bare(area) }] as const] : [],
      ),
    ),
  }
}

export const longestTrainingTitle = 120
export const longestTrainingText = 2_000
export const longestProvider = 120
/** A week of full days. */
export const mostMinutes = 2_400
/** Of one catalogue: more than anybody reads, few enough to be ranked in one go. */
export const mostTrainings = 500
