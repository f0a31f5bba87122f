import type { LocalisedText } from '../instruments/instrument.ts'
import {
  longestProvider,
  longestTrainingText,
  longestTrainingTitle,
  mostMinutes,
  trainingForms,
  trainingLanguages,
  trainingRoles,
  type AgendaPoint,
  type Span,
  type TrainingFacts,
  type TrainingForm,
  type TrainingLanguage,
  type TrainingTags,
} from './training.ts'
import type { TrainingColumn } from './training-columns.ts'
import type { TrainingProblemCode } from './training-problem.ts'

/** A training as a form, a line or an entry of a file says it: nothing of it has been checked. */
export interface SaidTraining {
  readonly code: string
  readonly area: string
  readonly factors: readonly string[]
  readonly roles: readonly string[]
  readonly maturity: { readonly from: number | null; readonly to: number | null }
  readonly form: string
  readonly minutes: number | null
  readonly groupSize: { readonly from: number | null; readonly to: number | null } | null
  readonly languages: readonly string[]
  readonly provider: LocalisedText
  readonly title: LocalisedText
  readonly summary: LocalisedText
  readonly link: string | null
  readonly aims: readonly LocalisedText[]
  readonly agenda: readonly AgendaPoint[]
  readonly materials: readonly LocalisedText[]
}

export interface FoundProblem {
  readonly column: TrainingColumn | null
  readonly code: TrainingProblemCode
  readonly value: string | null
}

/**
 * Checks a training against the rules of the catalogue and the tags of the questionnaire. An English text that is left out
 * is the Swedish one: a municipality's own training need not be translated.
 *
 * @returns the facts, tidied; or every problem, by column
 */
export function checkTraining(
  said: SaidTraining,
  tags: TrainingTags,
):
  | { readonly facts: TrainingFacts; readonly problems: readonly [] }
  | { readonly facts: null; readonly problems: readonly FoundProblem[] } {
  const problems: FoundProblem[] = []
  const tell = (column: TrainingColumn | null, code: TrainingProblemCode, value: string | null = null) =>
    problems.push({ column, code, value })
  const code = said.code.trim()
  if (!/^[a-z0-9][a-z0-9-]{0,63}$/.test(code)) tell('code', 'CODE_WRONG', code)
  const title = both(said.title)
  if (title.sv === '' || [title.sv, title.en].some(({ length }) => length > longestTrainingTitle))
    tell('title', 'TITLE_MISSING', title.sv)
  const summary = both(said.summary)
  if (summary.sv === '' || [summary.sv, summary.en].some(({ length }) => length > longestTrainingText))
    tell('summary', 'SUMMARY_MISSING', summary.sv)
  const area = said.area.trim()
  if (!tags.areas.has(area)) tell('area', 'AREA_UNKNOWN', area)
  const factors = distinct(said.factors)
  if (factors.length === 0) tell('factors', 'FACTOR_MISSING')
  for (const factor of factors) if (!tags.factors.has(factor)) tell('factors', 'FACTOR_UNKNOWN', factor)
  const roles = distinct(said.roles)
  if (roles.length === 0) tell('roles', 'ROLE_MISSING')
  for (const role of roles) if (!isOneOf(trainingRoles, role)) tell('roles', 'ROLE_UNKNOWN', role)
  if (!isOneOf(trainingForms, said.form)) tell('form', 'FORM_UNKNOWN', said.form)
  const maturity = spanOf(said.maturity, 0, 100)
  if (!maturity || maturity.from === maturity.to) tell('from', 'SPAN_WRONG', spanText(said.maturity))
  const { minutes } = said
  if (minutes === null || !Number.isInteger(minutes) || minutes < 5 || minutes > mostMinutes)
    tell('minutes', 'MINUTES_WRONG', minutes === null ? null : String(minutes))
  const groupSize = said.groupSize === null ? null : spanOf(said.groupSize, 1, 1_000)
  if (said.groupSize !== null && !groupSize) tell('groupFrom', 'GROUP_WRONG', spanText(said.groupSize))
  const languages = distinct(said.languages)
  for (const language of languages)
    if (!isOneOf(trainingLanguages, language)) tell('languages', 'LANGUAGE_UNKNOWN', language)
  if (languages.length === 0) tell('languages', 'LANGUAGE_UNKNOWN')
  const provider = both(said.provider)
  if (provider.sv === '' || [provider.sv, provider.en].some(({ length }) => length > longestProvider))
    tell('provider', 'PROVIDER_MISSING', provider.sv)
  const link = said.link?.trim() || null
  if (link !== null && !isWebAddress(link)) tell('link', 'LINK_WRONG', link)
  const content = [...said.aims, ...said.materials, ...said.agenda.map(({ text }) => text)]
  const isLong = content.some(({ sv, en }) => Math.max(sv.length, en.length) > longestTrainingText)
  const isOddTime = said.agenda.some((point) => !Number.isInteger(point.minutes) || point.minutes < 0)
  if (content.length > 60 || isLong || isOddTime) tell(null, 'CONTENT_WRONG')
  if (problems.length > 0) return { facts: null, problems }
  return {
    problems: [],
    facts: {
      code,
      area,
      factors,
      roles: trainingRoles.filter((role) => roles.includes(role)),
      maturity: maturity!,
      form: said.form as TrainingForm,
      minutes: minutes!,
      groupSize,
      languages: languages as TrainingLanguage[],
      provider,
      title,
      summary,
      link,
      aims: said.aims.map(both),
      agenda: said.agenda.map((point) => ({ minutes: point.minutes, text: both(point.text) })),
      materials: said.materials.map(both),
    },
  }
}

const tidy = (text: string) => text.replaceAll(/\s+/g, ' ').trim()

function both({ sv, en }: LocalisedText): LocalisedText {
  return { sv: tidy(sv), en: tidy(en) || tidy(sv) }
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words.map((word) => word.trim()).filter((word) => word !== ''))]
}

export function isOneOf<Word extends string>(words: readonly Word[], word: string): word is Word {
  return (words as readonly string[]).includes(word)
}

function spanOf({ from, to }: { from: number | null; to: number | null }, least: number, most: number): Span | null {
  if (from === null || to === null) return null
  return [from, to].every(Number.isInteger) && least <= from && from <= to && to <= most ? { from, to } : null
}

function spanText({ from, to }: { from: number | null; to: number | null }): string {
  return `${from ?? ''}–${to ?? ''}`
}

function isWebAddress(text: string): boolean {
  if (text.length > 500 || !URL.canParse(text)) return false
  return ['http:', 'https:'].includes(new URL(text).protocol)
}
