import { RuleBroken } from '../errors.ts'
import { unitKind } from '../organisations/unit-kind.ts'
import { isUnderWay, type InitiativeDraft } from './initiative.ts'

/** Most signs of each text. */
export const longest = { title: 120, what: 2000, why: 2000, effect: 2000, contact: 200, link: 300 } as const
/** Most of each list; at least one factor, since everything is found and ranked by them. */
export const most = { factors: 5, unitKinds: 10, unitIds: 20, links: 5 } as const
export const longestComment = 2000
export const longestNote = 500
const earliestYear = 2000

export type DraftField = Exclude<keyof InitiativeDraft, 'language' | 'purpose' | 'reach' | 'stage' | 'effort'>
export type DraftProblemKind = 'missing' | 'tooLong' | 'tooMany' | 'unknown' | 'notAnAddress' | 'notAYear' | 'tooEarly'

/** What is wrong with one field; the form shows it beside the field, the service refuses. */
export interface DraftProblem {
  readonly field: DraftField
  readonly kind: DraftProblemKind
  /** The limit that is broken; null where there is none. */
  readonly most: number | null
}

/** What a draft is judged by. */
export interface KnownForDraft {
  /** Node ids of the instrument's factors. */
  readonly factors: ReadonlySet<string>
  /** Own living units. */
  readonly unitIds: ReadonlySet<string>
  readonly thisYear: number
}

/** Spaces at the ends and more than two empty lines gone, every list without doubles and empty links. Changes no meaning. */
export function tidyDraft(draft: InitiativeDraft): InitiativeDraft {
  const line = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
  const prose = (text: string) =>
    text
      .replaceAll(/\r\n?/g, '\n')
      .replaceAll(/\n{3,}/g, '\n\n')
      .trim()
  return {
    ...draft,
    title: line(draft.title),
    what: prose(draft.what),
    why: prose(draft.why),
    effect: prose(draft.effect),
    contact: line(draft.contact),
    factors: [...new Set(draft.factors)],
    unitKinds: [...new Set(draft.unitKinds)],
    unitIds: [...new Set(draft.unitIds)],
    links: [...new Set(draft.links.map((link) => link.trim()).filter((link) => link !== ''))],
  }
}

/**
 * Everything that is wrong with a tidied draft, in the order of the form; none: it can be stored.
 *
 * What others see must say what and why, and what is in use must say since when, for without a year nothing can be said
 * about before and after. What is only for the own organisation needs a title and a factor.
 */
export function draftProblems(draft: InitiativeDraft, known: KnownForDraft): readonly DraftProblem[] {
  const problems: DraftProblem[] = []
  const add = (field: DraftField, kind: DraftProblemKind, limit: number | null = null) =>
    problems.push({ field, kind, most: limit })
  const isShared = draft.visibility > 0
  for (const field of ['title', 'what', 'why', 'effect', 'contact'] as const) {
    const isNeeded = field === 'title' || (isShared && (field === 'what' || field === 'why'))
    if (isNeeded && draft[field] === '') add(field, 'missing')
    else if (draft[field].length > longest[field]) add(field, 'tooLong', longest[field])
  }
  if (draft.factors.length === 0) add('factors', 'missing')
  else if (draft.factors.length > most.factors) add('factors', 'tooMany', most.factors)
  else if (draft.factors.some((id) => !known.factors.has(id))) add('factors', 'unknown')
  if (draft.unitKinds.length > most.unitKinds) add('unitKinds', 'tooMany', most.unitKinds)
  else if (draft.unitKinds.some((id) => unitKind(id) === null)) add('unitKinds', 'unknown')
  if (draft.unitIds.length > most.unitIds) add('unitIds', 'tooMany', most.unitIds)
  else if (draft.unitIds.some((id) => !known.unitIds.has(id))) add('unitIds', 'unknown')
  const { startedYear } = draft
  if (startedYear === null) {
    if (isShared && isUnderWay(draft.stage)) add('startedYear', 'missing')
  } else if (!Number.isInteger(startedYear) || startedYear < earliestYear || startedYear > known.thisYear + 5)
    add('startedYear', 'notAYear')
  else if (isUnderWay(draft.stage) && startedYear > known.thisYear) add('startedYear', 'tooEarly')
  if (draft.links.length > most.links) add('links', 'tooMany', most.links)
  else if (draft.links.some((link) => !isAddress(link))) add('links', 'notAnAddress', longest.link)
  return problems
}

/** A web address, not a script and not a file: whoever follows it has not written it. */
export function isAddress(link: string): boolean {
  if (link.length > longest.link || !URL.canParse(link)) return false
  return ['https:', 'http:'].includes(new URL(link).protocol)
}

/** @throws RuleBroken INITIATIVE_INVALID with the names of the fields */
export function assertDraft(draft: InitiativeDraft, known: KnownForDraft): void {
  const problems = draftProblems(draft, known)
  if (problems.length === 0) return
  const fields = [...new Set(problems.map(({ field }) => field))].join(', ')
  throw new RuleBroken('INITIATIVE_INVALID', { fields })
}

/** A comment as it is stored: plain text. @throws RuleBroken COMMENT_INVALID when nothing is left of it, or too much */
export function tidyComment(text: string): string {
  const tidy = text.replaceAll(/\r\n?/g, '\n').trim()
  if (tidy === '' || tidy.length > longestComment) throw new RuleBroken('COMMENT_INVALID', { most: longestComment })
  return tidy
}

/** The words beside a reason; null for none. @throws RuleBroken NOTE_TOO_LONG */
export function tidyNote(text: string): string | null {
  const tidy = text.trim()
  if (tidy.length > longestNote) throw new RuleBroken('NOTE_TOO_LONG', { most: longestNote })
  return tidy === '' ? null : tidy
}
