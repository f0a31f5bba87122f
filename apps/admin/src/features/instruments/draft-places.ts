import type { Instrument } from '@mognad/model/instruments/instrument'
import type { InstrumentProblem } from '@mognad/model/instruments/instrument-problem'
import { localised, type Translate } from '../../lib/i18n.ts'
import type { Language } from '../../lib/format.ts'

/** A part of the editor: what stands in the address after `del=`. A category's is `kategori-` and its id. */
export type EditorPart = 'om' | 'skala' | 'delar' | 'ordning' | 'forhandsvisning' | 'granska' | `kategori-${string}`

export function categoryPart(id: string): EditorPart {
  return `kategori-${id}`
}

export function partsOf(draft: Instrument): EditorPart[] {
  return [
    'om',
    'skala',
    'delar',
    ...draft.categories.map(({ id }) => categoryPart(id)),
    'ordning',
    'forhandsvisning',
    'granska',
  ]
}

/** The part in which a field stands, by its path in the instrument file. */
export function partOfPath(draft: Instrument, path: string): EditorPart {
  const category = /^categories\[(\d+)\]/.exec(path)
  const at = category && draft.categories[Number(category[1])]
  if (at) return categoryPart(at.id)
  if (path.startsWith('scale')) return 'skala'
  if (path.startsWith('dimensions') || path.startsWith('areas')) return 'delar'
  if (path.startsWith('presentation')) return 'ordning'
  return 'om'
}

export function partName(draft: Instrument, part: EditorPart, t: Translate, language: Language): string {
  const category = draft.categories.find(({ id }) => categoryPart(id) === part)
  if (category) return localised(category.title, language) || category.id
  return t(`instruments.parts.${part as 'om'}`)
}

/** Id of the element that a problem's path belongs to, so that a summary can lead there. */
export function fieldId(path: string): string {
  return `falt-${path.replaceAll(/[[\].]+/g, '-')}`
}

/** Where a field stands, in words: `Effektivitet · Läsning · R1 · text (svenska)`. */
export function placeWords(draft: Instrument, path: string, t: Translate, language: Language): string {
  const steps = path.split(/[.[\]]+/).filter(Boolean)
  const words: string[] = []
  let at: unknown = draft
  for (const step of steps) {
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
    const named = at as { title?: { sv: string; en: string }; id?: string } | undefined
    if (/^\d+$/.test(step) && named && typeof named === 'object')
      words.push((named.title && localised(named.title, language)) || named.id || step)
  }
  const last = steps.filter((step) => !/^\d+$/.test(step))
  const tongue = last.at(-1)
  const isTongue = tongue === 'sv' || tongue === 'en'
  const field = isTongue ? last.at(-2) : tongue
  const known = field && (fieldNames as readonly string[]).includes(field) ? (field as FieldName) : null
  const name = known ? t(`instruments.fields.${known}`) : null
  if (name) words.push(isTongue ? `${name} (${t(`instruments.tongues.${tongue}`)})` : name)
  return words.join(' · ') || t('instruments.whole')
}

const fieldNames = [
  'title',
  'about',
  'text',
  'instruction',
  'stem',
  'status',
  'dontKnow',
  'labels',
  'weight',
  'area',
  'id',
  'presentation',
  'items',
  'factors',
  'dimensions',
  'areas',
  'categories',
  'scale',
] as const
type FieldName = (typeof fieldNames)[number]

export type ProblemsByPath = ReadonlyMap<string, InstrumentProblem>

export function byPath(problems: readonly InstrumentProblem[]): ProblemsByPath {
  const found = new Map<string, InstrumentProblem>()
  for (const problem of problems) if (!found.has(problem.path)) found.set(problem.path, problem)
  return found
}
