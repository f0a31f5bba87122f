import { z } from 'zod'
import type { LocalisedText } from '../instruments/instrument.ts'
import type { TableRow } from '../organisations/unit-rows.ts'
import { checkTraining, type SaidTraining } from './check-training.ts'
import { formTitles, mostTrainings, roleTitles, type TrainingFacts, type TrainingTags } from './training.ts'
import { neededTrainingColumns, trainingColumn, trainingColumnTitles, type TrainingColumn } from './training-columns.ts'
import { trainingProblem, type TrainingProblem } from './training-problem.ts'

/** What is in the catalogue already, by code: enough to tell what a file would change. */
export type KnownTrainings = ReadonlyMap<string, TrainingFacts>

/** What an import would do. With a problem nothing is done: then there are no trainings. */
export interface TrainingImportPlan {
  readonly trainings: readonly { readonly facts: TrainingFacts; readonly act: 'create' | 'change' | 'keep' }[]
  readonly problems: readonly TrainingProblem[]
}

interface PlacedTraining {
  readonly line: number
  readonly said: SaidTraining
}

/**
 * Plans the import of a table, titles first. A training is known by its code; what the file leaves out stays.
 *
 * @param tags areas and factors of the questionnaire; a cell may hold the id or the title of one
 */
export function planTrainingTable(
  rows: readonly TableRow[],
  known: KnownTrainings,
  tags: TrainingTags,
): TrainingImportPlan {
  const [titles, ...rest] = rows
  const columns = (titles?.cells ?? []).map(trainingColumn)
  const wrong = [
    ...neededTrainingColumns
      .filter((column) => !columns.includes(column))
      .map((column) => trainingProblem(1, column, 'COLUMN_MISSING', trainingColumnTitles[column].sv)),
    ...columns.flatMap((column, place) =>
      column !== null && columns.indexOf(column) !== place ? trainingProblem(1, column, 'COLUMN_DOUBLE') : [],
    ),
  ]
  if (wrong.length > 0) return { trainings: [], problems: wrong }
  const filled = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
  const words = wordsOf(tags)
  const plan = planSaid(
    filled.map(({ line, cells }) => ({ line, said: saidInRow(columns, cells, words) })),
    known,
    tags,
  )
  const cellsOf = new Map(filled.map(({ line, cells }) => [line, cells]))
  const asWritten = (problem: TrainingProblem): TrainingProblem => {
    const partners = problem.column && numbersTogether[problem.column]
    if (!partners || problem.line === null) return problem
    const cells = cellsOf.get(problem.line) ?? []
    return { ...problem, value: partners.map((column) => cells[columns.indexOf(column)]?.trim() ?? '').join('–') }
  }
  return { ...plan, problems: plan.problems.map(asWritten) }
}

/** What is wrong with a number is told as it was written: "två", which as a number is none. */
const numbersTogether: Readonly<Partial<Record<TrainingColumn, readonly TrainingColumn[]>>> = {
  minutes: ['minutes'],
  from: ['from', 'to'],
  groupFrom: ['groupFrom', 'groupTo'],
}

const text = z.union([z.strictObject({ sv: z.string(), en: z.string().default('') }), z.string()])
const span = z.object({ from: z.number(), to: z.number() })
const entry = z.object({
  id: z.string(),
  area: z.string(),
  factors: z.array(z.string()),
  roles: z.array(z.string()),
  maturity: span.optional(),
  form: z.string(),
  minutes: z.number(),
  groupSize: span.optional(),
  languages: z.array(z.string()).optional(),
  provider: text.optional(),
  title: text,
  summary: text,
  link: z.string().optional(),
  aims: z.array(text).default([]),
  agenda: z.array(z.object({ minutes: z.number(), text })).default([]),
  materials: z.array(text).default([]),
})
const file = z.object({ provider: text.optional(), trainings: z.array(z.unknown()) })

const inHouse: LocalisedText = { sv: 'Egen regi', en: 'In-house' }

/**
 * Plans the import of a JSON file, as the starting catalogue is one: a list `trainings`, and a `provider` for those that
 * name none. A text is one string, or both languages. Problems carry the number of the entry, from 1, as their line.
 */
export function planTrainingJson(content: string, known: KnownTrainings, tags: TrainingTags): TrainingImportPlan {
  const parsed = file.safeParse(parsedJson(content))
  if (!parsed.success) return { trainings: [], problems: [trainingProblem(null, null, 'NOT_JSON')] }
  const problems: TrainingProblem[] = []
  const placed: PlacedTraining[] = []
  for (const [place, given] of parsed.data.trainings.entries()) {
    const read = entry.safeParse(given)
    if (read.success) placed.push({ line: place + 1, said: saidInEntry(read.data, parsed.data.provider) })
    else for (const { path } of read.error.issues.slice(0, 5)) problems.push(ofPath(place + 1, path))
  }
  const plan = planSaid(placed, known, tags)
  if (problems.length === 0) return plan
  const all = [...problems, ...plan.problems.filter(({ code }) => code !== 'NO_LINES')]
  return { trainings: [], problems: all.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)) }
}

function parsedJson(content: string): unknown {
  try {
    return JSON.parse(content.replace(/^\uFEFF/, ''))
  } catch {
    return null
  }
}

function saidInEntry(given: z.infer<typeof entry>, provider: z.infer<typeof text> | undefined): SaidTraining {
  const { id, maturity, groupSize, languages, link, title, summary, aims, agenda, materials, ...rest } = given
  return {
    ...rest,
    code: id,
    maturity: maturity ?? { from: 0, to: 100 },
    groupSize: groupSize ?? null,
    languages: languages ?? ['sv', 'en'],
    link: link ?? null,
    provider: localisedOf(given.provider ?? provider ?? inHouse),
    title: localisedOf(title),
    summary: localisedOf(summary),
    aims: aims.map(localisedOf),
    agenda: agenda.map((point) => ({ minutes: point.minutes, text: localisedOf(point.text) })),
    materials: materials.map(localisedOf),
  }
}

const localisedOf = (given: z.infer<typeof text>): LocalisedText =>
  typeof given === 'string' ? { sv: given, en: '' } : given

const columnOfKey: Readonly<Record<string, readonly [TrainingColumn | null, TrainingProblem['code']]>> = {
  id: ['code', 'CODE_WRONG'],
  title: ['title', 'TITLE_MISSING'],
  summary: ['summary', 'SUMMARY_MISSING'],
  area: ['area', 'AREA_UNKNOWN'],
  factors: ['factors', 'FACTOR_MISSING'],
  roles: ['roles', 'ROLE_MISSING'],
  form: ['form', 'FORM_UNKNOWN'],
  minutes: ['minutes', 'MINUTES_WRONG'],
  maturity: ['from', 'SPAN_WRONG'],
  groupSize: ['groupFrom', 'GROUP_WRONG'],
  languages: ['languages', 'LANGUAGE_UNKNOWN'],
  provider: ['provider', 'PROVIDER_MISSING'],
  link: ['link', 'LINK_WRONG'],
}

function ofPath(line: number, path: readonly PropertyKey[]): TrainingProblem {
  const [column, code] = columnOfKey[String(path[0])] ?? [null, 'CONTENT_WRONG']
  return trainingProblem(line, column, code)
}

/** Titles and ids of everything that a cell may name, folded. */
function wordsOf(tags: TrainingTags): Record<'area' | 'factor' | 'role' | 'form', ReadonlyMap<string, string>> {
  const of = (entries: Iterable<readonly [string, LocalisedText]>) =>
    new Map([...entries].flatMap(([id, { sv, en }]) => [id, sv, en].map((word) => [folded(word), id] as const)))
  return {
    area: of(tags.areas),
    factor: of(tags.factors),
    role: of(Object.entries(roleTitles)),
    form: of(Object.entries(formTitles)),
  }
}

const folded = (word: string) => word.trim().toLocaleLowerCase('sv')

function saidInRow(
  columns: readonly (TrainingColumn | null)[],
  cells: readonly string[],
  words: ReturnType<typeof wordsOf>,
): SaidTraining {
  const cell = (column: TrainingColumn) => {
    const place = columns.indexOf(column)
    return place === -1 ? '' : (cells[place] ?? '').trim()
  }
  const idOf = (kind: keyof typeof words, word: string) => words[kind].get(folded(word)) ?? word.trim()
  // A title may hold a comma of its own ("Ledning, styrning och organisation"): semicolons and bars part as well.
  const list = (column: TrainingColumn) =>
    cell(column)
      .split(/[,;|]/)
      .filter((word) => word.trim() !== '')
  const span = (from: number | null, to: number | null) => (from === null && to === null ? null : { from, to })
  return {
    code: cell('code'),
    area: idOf('area', cell('area')),
    factors: list('factors').map((word) => idOf('factor', word)),
    roles: list('roles').map((word) => idOf('role', word)),
    maturity: span(numberIn(cell('from')), numberIn(cell('to'))) ?? { from: 0, to: 100 },
    form: idOf('form', cell('form')),
    minutes: numberIn(cell('minutes')),
    groupSize: span(numberIn(cell('groupFrom')), numberIn(cell('groupTo'))),
    languages: columns.includes('languages') && cell('languages') ? list('languages').map(folded) : ['sv'],
    provider: columns.includes('provider') && cell('provider') ? { sv: cell('provider'), en: '' } : inHouse,
    title: { sv: cell('title'), en: cell('titleEn') },
    summary: { sv: cell('summary'), en: cell('summaryEn') },
    link: cell('link') || null,
    aims: [],
    agenda: [],
    materials: [],
  }
}

/** NaN for a cell that holds something else than a number: a check then says where. */
function numberIn(cell: string): number | null {
  if (cell === '') return null
  return Number(cell.replaceAll(/[\s\u00A0\u202F]/g, '').replace(',', '.'))
}

function planSaid(placed: readonly PlacedTraining[], known: KnownTrainings, tags: TrainingTags): TrainingImportPlan {
  if (placed.length === 0) return { trainings: [], problems: [trainingProblem(null, null, 'NO_LINES')] }
  const problems: TrainingProblem[] = []
  const seen = new Set<string>()
  const trainings = placed.flatMap(({ line, said }) => {
    const { facts, problems: found } = checkTraining(said, tags)
    for (const { column, code, value } of found) problems.push(trainingProblem(line, column, code, value))
    if (!facts) return []
    if (seen.has(facts.code)) problems.push(trainingProblem(line, 'code', 'CODE_DOUBLE', facts.code))
    seen.add(facts.code)
    const before = known.get(facts.code)
    // A table has no room for aims, agenda and materials: what an entry had of them stays.
    const after =
      before && facts.agenda.length + facts.aims.length + facts.materials.length === 0
        ? { ...facts, aims: before.aims, agenda: before.agenda, materials: before.materials }
        : facts
    const act = !before ? ('create' as const) : isSame(before, after) ? ('keep' as const) : ('change' as const)
    return [{ facts: after, act }]
  })
  const after = new Set([...known.keys(), ...seen])
  if (after.size > mostTrainings) problems.push(trainingProblem(null, null, 'TRAININGS_TOO_MANY'))
  return problems.length > 0 ? { trainings: [], problems } : { trainings, problems }
}

function isSame(one: TrainingFacts, other: TrainingFacts): boolean {
  const keys = Object.keys(other) as (keyof TrainingFacts)[]
  return keys.every((key) => JSON.stringify(sorted(one[key])) === JSON.stringify(sorted(other[key])))
}

/** Keys of objects in one order: PostgreSQL's jsonb keeps its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
