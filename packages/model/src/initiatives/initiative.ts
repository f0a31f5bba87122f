/** What an initiative is for: doing the same with less, or something new. */
export const purposes = ['efficiency', 'innovation'] as const
export type Purpose = (typeof purposes)[number]

/** Whom it changes something for: those who work here, or those the organisation is there for. */
export const reaches = ['internal', 'external'] as const
export type Reach = (typeof reaches)[number]

/** How far it has come, in the order in which initiatives usually go. */
export const stages = ['idea', 'planned', 'trial', 'in-use', 'spread', 'ended'] as const
export type Stage = (typeof stages)[number]

/** Up to 200 hours and SEK 100,000; up to 1,500 hours and SEK 1 million; more. */
export const efforts = ['small', 'medium', 'large'] as const
export type Effort = (typeof efforts)[number]

/** What others may do with the texts. */
export const licences = ['CC-BY-4.0', 'CC0-1.0', 'ask'] as const
export type Licence = (typeof licences)[number]

export const languages = ['sv', 'en'] as const
export type InitiativeLanguage = (typeof languages)[number]

/**
 * Who sees an initiative, in the numbers of the sharing levels: 0 the own organisation, 2 organisations that share their
 * results by name or publicly, 3 everybody who is signed in. There is no 1: an initiative cannot be told without its owner.
 */
export const visibilities = [0, 2, 3] as const
export type Visibility = (typeof visibilities)[number]

/** Why somebody reports an initiative, or a coordinator hides it. */
export const reportReasons = ['personal-data', 'wrong', 'offensive', 'advertising', 'other'] as const
export type ReportReason = (typeof reportReasons)[number]

/** An initiative as somebody writes it. Texts are plain text, in one language. */
export interface InitiativeDraft {
  readonly title: string
  readonly what: string
  readonly why: string
  readonly effect: string
  readonly language: InitiativeLanguage
  readonly purpose: Purpose
  readonly reach: Reach
  readonly stage: Stage
  readonly effort: Effort
  /** Node ids of factors, `factor:benefits`. */
  readonly factors: readonly string[]
  /** Ids of the national list of kinds of units. */
  readonly unitKinds: readonly string[]
  /** Own units that take part; never shown to others. */
  readonly unitIds: readonly string[]
  /** The first year in which something was done; null: not yet, or not known. */
  readonly startedYear: number | null
  /** Who answers questions: a name, a function, an address. */
  readonly contact: string
  readonly links: readonly string[]
  readonly licence: Licence
  readonly visibility: Visibility
}

/** Whether something of it has been done, so that an effect can have been seen. */
export function isUnderWay(stage: Stage): boolean {
  return stage !== 'idea' && stage !== 'planned'
}
