import type { Instrument, InstrumentItem, InstrumentScale } from './instrument.ts'
import { pathText, problem, type InstrumentProblem } from './instrument-problem.ts'

type Path = readonly (string | number)[]

/**
 * What the schema cannot say: ids are unique, references exist, every scale is labelled, weights can be normalised,
 * something is scored. An instrument that passes can be counted and scored without a further question.
 */
export function ruleProblems(instrument: Instrument): InstrumentProblem[] {
  return [
    ...uniqueIds(instrument),
    ...references(instrument),
    ...contents(instrument),
    ...scaleProblems(instrument.scale, ['scale']),
    ...itemProblems(instrument),
    ...weightProblems(instrument),
    ...presentationProblems(instrument),
  ]
}

function uniqueIds(instrument: Instrument): InstrumentProblem[] {
  const places: { kind: string; id: string; path: Path }[] = []
  const add = (kind: string, list: readonly { id: string }[], path: Path) =>
    list.forEach(({ id }, index) => places.push({ kind, id, path: [...path, index, 'id'] }))
  add('dimension', instrument.dimensions, ['dimensions'])
  add('area', instrument.areas, ['areas'])
  add('category', instrument.categories, ['categories'])
  add('role', instrument.roles, ['roles'])
  add('background', instrument.background, ['background'])
  instrument.categories.forEach((category, index) => {
    add('factor', category.factors ?? [], ['categories', index, 'factors'])
  })
  for (const { item, path } of itemsWithPath(instrument))
    places.push({ kind: 'item', id: item.id, path: [...path, 'id'] })
  const seen = new Set<string>()
  return places.flatMap(({ kind, id, path }) => {
    const key = `${kind}:${id}`
    if (!seen.has(key)) {
      seen.add(key)
      return []
    }
    return [problem(pathText(path), 'DUPLICATE_ID', `”${id}” finns redan`, `"${id}" is used twice`)]
  })
}

function references(instrument: Instrument): InstrumentProblem[] {
  const dimensions = new Set(instrument.dimensions.map(({ id }) => id))
  const areas = new Set(instrument.areas.map(({ id }) => id))
  const roles = new Set(instrument.roles.map(({ id }) => id))
  const items = new Set(itemsWithPath(instrument).map(({ item }) => item.id))
  const asked: { known: Set<string>; id: string | undefined; path: Path }[] = []
  instrument.categories.forEach((category, c) => {
    asked.push({ known: dimensions, id: category.dimension, path: ['categories', c, 'dimension'] })
    category.factors?.forEach((factor, f) =>
      asked.push({ known: areas, id: factor.area, path: ['categories', c, 'factors', f, 'area'] }),
    )
  })
  asked.push({ known: dimensions, id: instrument.types?.axes.x, path: ['types', 'axes', 'x'] })
  asked.push({ known: dimensions, id: instrument.types?.axes.y, path: ['types', 'axes', 'y'] })
  instrument.background.forEach(({ options }, b) =>
    options.forEach((id, o) => asked.push({ known: roles, id, path: ['background', b, 'options', o] })),
  )
  instrument.faults.forEach((fault, f) => asked.push({ known: items, id: fault.item, path: ['faults', f, 'item'] }))
  return asked.flatMap(({ known, id, path }) =>
    id === undefined || known.has(id)
      ? []
      : [problem(pathText(path), 'UNKNOWN_REFERENCE', `”${id}” finns inte`, `"${id}" does not exist`)],
  )
}

function contents(instrument: Instrument): InstrumentProblem[] {
  const used = new Set(instrument.categories.map(({ dimension }) => dimension))
  const empty = instrument.dimensions.flatMap(({ id }, index) =>
    used.has(id)
      ? []
      : [problem(`dimensions[${index}]`, 'EMPTY_DIMENSION', `”${id}” har ingen kategori`, `"${id}" has no category`)],
  )
  const shapes = instrument.categories.flatMap((category, index) =>
    (category.factors === undefined) === (category.items === undefined)
      ? [
          problem(
            `categories[${index}]`,
            'FACTORS_OR_ITEMS',
            'ska ha antingen factors eller items',
            'must have either factors or items',
          ),
        ]
      : [],
  )
  return [...empty, ...shapes]
}

function scaleProblems(scale: InstrumentScale | undefined, path: Path): InstrumentProblem[] {
  if (scale === undefined) return []
  const at = pathText(path)
  if (scale.min >= scale.max)
    return [problem(at, 'EMPTY_SCALE', 'min ska vara mindre än max', 'min must be less than max')]
  // One byte holds the codes 0..A and A + 1 for "don't know".
  if (scale.max - scale.min + 2 > 255)
    return [problem(at, 'LONG_SCALE', 'har fler än 254 steg', 'has more than 254 steps')]
  const wanted = Array.from({ length: scale.max - scale.min + 1 }, (_, step) => String(scale.min + step))
  const missing = wanted.filter((step) => !(step in scale.labels))
  const extra = Object.keys(scale.labels).filter((step) => !wanted.includes(step))
  return [
    ...missing.map((step) =>
      problem(`${at}.labels`, 'UNLABELLED_STEP', `steg ${step} saknar text`, `step ${step} has no label`),
    ),
    ...extra.map((step) =>
      problem(`${at}.labels.${step}`, 'UNKNOWN_STEP', 'är inget steg på skalan', 'is not a step of the scale'),
    ),
  ]
}

function itemProblems(instrument: Instrument): InstrumentProblem[] {
  return itemsWithPath(instrument).flatMap(({ item, path }) => {
    const at = pathText(path)
    const found = scaleProblems(item.scale, [...path, 'scale'])
    if (item.scale && item.maxPoints !== undefined)
      found.push(problem(at, 'SCALE_AND_POINTS', 'har både skala och poäng', 'has both a scale and points'))
    // A person who is asked must be able to answer; an unscored question has its place in joint answers only.
    if (instrument.collection === 'persons' && !item.scale && !instrument.scale)
      found.push(problem(at, 'NO_SCALE', 'har ingen skala att svara på', 'has no scale to answer on'))
    if (instrument.collection === 'persons' && item.maxPoints !== undefined)
      found.push(
        problem(
          `${at}.maxPoints`,
          'POINTS_OF_PERSONS',
          'poäng hör till gemensamma svar',
          'points belong to joint answers',
        ),
      )
    return found
  })
}

function weightProblems(instrument: Instrument): InstrumentProblem[] {
  const found: InstrumentProblem[] = []
  const check = (weights: readonly (number | undefined)[], path: string) => {
    if (weights.length > 0 && weights.every((weight) => weight === 0))
      found.push(problem(path, 'NO_WEIGHT', 'vikterna är noll allihop', 'the weights are all zero'))
  }
  check(
    instrument.dimensions.map(({ weight }) => weight),
    'dimensions',
  )
  for (const { id } of instrument.dimensions)
    check(
      instrument.categories.filter(({ dimension }) => dimension === id).map(({ weight }) => weight),
      'categories',
    )
  instrument.categories.forEach((category, c) => {
    check(
      (category.factors ?? []).map(({ weight }) => weight),
      `categories[${c}].factors`,
    )
    const parents = category.factors?.map((factor, f) => ({
      path: `categories[${c}].factors[${f}]`,
      items: factor.items,
    }))
    for (const { path, items } of parents ?? [{ path: `categories[${c}]`, items: category.items ?? [] }]) {
      check(
        items.map(({ weight }) => weight),
        `${path}.items`,
      )
      if (items.length > 0 && !items.some((item) => isScored(instrument, item)))
        found.push(problem(path, 'NOTHING_SCORED', 'har inget som ger ett indexvärde', 'has nothing that is scored'))
    }
  })
  return found
}

function presentationProblems(instrument: Instrument): InstrumentProblem[] {
  if (instrument.presentation === undefined) return []
  const wanted = instrument.categories.map(({ id }) => id).toSorted()
  const given = instrument.presentation.toSorted()
  return wanted.length === given.length && wanted.every((id, index) => id === given[index])
    ? []
    : [
        problem(
          'presentation',
          'PRESENTATION_INCOMPLETE',
          'ska nämna varje kategori exakt en gång',
          'must name every category exactly once',
        ),
      ]
}

/** An item enters the score when it has a scale, or points of which there is at least one to get. */
export function isScored(instrument: Pick<Instrument, 'scale'>, item: InstrumentItem): boolean {
  if (item.maxPoints !== undefined) return item.maxPoints > 0
  return item.scale !== undefined || instrument.scale !== undefined
}

function itemsWithPath(instrument: Instrument): { item: InstrumentItem; path: Path }[] {
  return instrument.categories.flatMap((category, c) => [
    ...(category.factors ?? []).flatMap((factor, f) =>
      factor.items.map((item, i) => ({ item, path: ['categories', c, 'factors', f, 'items', i] as Path })),
    ),
    ...(category.items ?? []).map((item, i) => ({ item, path: ['categories', c, 'items', i] as Path })),
  ])
}
