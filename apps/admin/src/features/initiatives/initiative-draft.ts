import type { InitiativeDraft } from '@mognad/model/initiatives/initiative'
import type { InitiativePartsFragment, SaveInitiativeInput } from '../../generated/graphql.ts'

/** How the API's names stand in the rules, which form and service share. */
export const inRules = {
  purpose: { EFFICIENCY: 'efficiency', INNOVATION: 'innovation' },
  reach: { INTERNAL: 'internal', EXTERNAL: 'external' },
  stage: { IDEA: 'idea', PLANNED: 'planned', TRIAL: 'trial', IN_USE: 'in-use', SPREAD: 'spread', ENDED: 'ended' },
  effort: { SMALL: 'small', MEDIUM: 'medium', LARGE: 'large' },
  licence: { CC_BY: 'CC-BY-4.0', CC0: 'CC0-1.0', ASK: 'ask' },
  visibility: { OWN_ONLY: 0, PARTNERS: 2, PUBLIC: 3 },
  language: { SV: 'sv', EN: 'en' },
} as const

/** The form as it is filled in: year and links as they are typed. */
export type InitiativeWords = Omit<SaveInitiativeInput, 'organisationId' | 'id' | 'startedYear' | 'links'> & {
  readonly startedYear: string
  readonly links: string
}

export const emptyWords: InitiativeWords = {
  title: '',
  what: '',
  why: '',
  effect: '',
  language: 'SV',
  purpose: 'EFFICIENCY',
  reach: 'INTERNAL',
  stage: 'IDEA',
  effort: 'MEDIUM',
  factors: [],
  unitKinds: [],
  unitIds: [],
  startedYear: '',
  contact: '',
  links: '',
  licence: 'CC_BY',
  visibility: 'OWN_ONLY',
}

/** A known initiative in the form. */
export function wordsOf(known: InitiativePartsFragment): InitiativeWords {
  const { title, what, why, effect, language, purpose, reach, stage, effort, contact, licence, visibility } = known
  return {
    title,
    what,
    why,
    effect,
    language,
    purpose,
    reach,
    stage,
    effort,
    contact,
    licence,
    visibility,
    factors: known.factors.map(({ node }) => node),
    unitKinds: known.unitKinds.map(({ id }) => id),
    unitIds: known.units.map(({ id }) => id),
    startedYear: known.startedYear === null ? '' : String(known.startedYear),
    links: known.links.join('\n'),
  }
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A year that is none is a number that is none, and the rules say so. */
const yearOf = (text: string) => (text.trim() === '' ? null : Number(text.trim()))

/** What the rules judge: the same as the service judges. */
export function draftOf(words: InitiativeWords): InitiativeDraft {
  return {
    ...words,
    purpose: inRules.purpose[words.purpose],
    reach: inRules.reach[words.reach],
    stage: inRules.stage[words.stage],
    effort: inRules.effort[words.effort],
    licence: inRules.licence[words.licence],
    visibility: inRules.visibility[words.visibility],
    language: inRules.language[words.language],
    startedYear: yearOf(words.startedYear),
    links: linesOf(words.links),
  }
}

/** What is sent. @param id null makes a new one */
export function inputOf(words: InitiativeWords, organisationId: string, id: string | null): SaveInitiativeInput {
  return { ...words, organisationId, id, startedYear: yearOf(words.startedYear), links: linesOf(words.links) }
}
