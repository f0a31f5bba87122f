import type { Instrument } from './instrument.ts'
import { pathText, problem, type InstrumentProblem } from './instrument-problem.ts'
import { weightOf } from './items-in-order.ts'
import { nodesOf } from './nodes-of.ts'

/** Six minutes at ten seconds a statement: what a respondent is promised. */
const mostStatements = 36
/** A statement longer than this does not fit beside its scale on a phone, and mostly says two things at once. */
const longestStatement = 140
/** Of the total: whoever misreads this one statement moves the whole index. */
const heaviestShare = 0.1

/**
 * What is allowed and yet seldom meant: said beside the field, and no bar to publishing.
 *
 * @param draft of the right form; it may have gaps, about which `checkDraft` speaks
 */
export function draftWarnings(draft: Instrument): InstrumentProblem[] {
  const items = itemsWithPath(draft)
  const share = new Map(nodesOf(draft).map(({ id, effectiveWeight }) => [id, effectiveWeight ?? 0]))
  const seen = new Map<string, string>()
  const found = items.flatMap(({ item, path }) => {
    const warnings: InstrumentProblem[] = []
    const { sv, en } = item.text
    if (sv !== '' && sv === en)
      warnings.push(problem(`${path}.text.en`, 'UNTRANSLATED', 'är densamma på svenska', 'is the same in Swedish'))
    for (const [language, text] of [
      ['sv', sv],
      ['en', en],
    ] as const)
      if (text.length > longestStatement)
        warnings.push(
          problem(
            `${path}.text.${language}`,
            'LONG_STATEMENT',
            `har ${text.length} tecken; över ${longestStatement} blir det svårläst på en telefon`,
            `has ${text.length} characters; above ${longestStatement} it is hard to read on a phone`,
          ),
        )
    const twin = seen.get(sv)
    if (sv !== '' && twin)
      warnings.push(problem(`${path}.text.sv`, 'SAID_TWICE', `säger detsamma som ${twin}`, `says the same as ${twin}`))
    seen.set(sv, item.id)
    const carried = share.get(`item:${item.id}`) ?? 0
    if (weightOf(item) === 0)
      warnings.push(problem(`${path}.weight`, 'ZERO_WEIGHT', 'frågas men räknas inte', 'is asked and does not count'))
    else if (carried > heaviestShare)
      warnings.push(
        problem(
          `${path}.weight`,
          'HEAVY_ITEM',
          `bär ${Math.round(carried * 100)} % av totalen ensamt`,
          `carries ${Math.round(carried * 100)} % of the total alone`,
        ),
      )
    return warnings
  })
  if (items.length > mostStatements)
    found.push(
      problem(
        '',
        'LONG_QUESTIONNAIRE',
        `${items.length} påståenden tar mer än sex minuter`,
        `${items.length} statements take more than six minutes`,
      ),
    )
  const used = new Set(draft.categories.flatMap(({ factors }) => (factors ?? []).map(({ area }) => area)))
  draft.areas.forEach(({ id }, index) => {
    if (!used.has(id))
      found.push(problem(`areas[${index}].title.sv`, 'EMPTY_AREA', 'har ingen faktor', 'has no factor'))
  })
  return found
}

function itemsWithPath({ categories }: Instrument) {
  return categories.flatMap((category, c) => [
    ...(category.factors ?? []).flatMap(({ items }, f) =>
      items.map((item, i) => ({ item, path: pathText(['categories', c, 'factors', f, 'items', i]) })),
    ),
    ...(category.items ?? []).map((item, i) => ({ item, path: pathText(['categories', c, 'items', i]) })),
  ])
}
