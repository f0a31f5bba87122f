import { describe, expect, test } from 'vitest'
import { problemLine } from './instrument-problem.ts'
import { itemsInOrder, presentationOrder } from './items-in-order.ts'
import { nodesOf } from './nodes-of.ts'
import { parseInstrument } from './parse-instrument.ts'
import { toScoreTree } from './to-score-tree.ts'

const text = (word: string) => ({ sv: word, en: word })
const item = (id: string) => ({ id, text: text(`statement ${id}`) })
const file = {
  id: 'small',
  version: '1.0.0',
  licence: 'CC0-1.0',
  collection: 'persons',
  title: text('Small'),
  about: text('about'),
  scale: { min: 0, max: 2, labels: { 0: text('no'), 1: text('half'), 2: text('yes') }, dontKnow: text("don't know") },
  dimensions: [{ id: 'ability', title: text('Ability') }],
  areas: [{ id: 'people', title: text('People') }],
  categories: [
    {
      id: 'skill',
      dimension: 'ability',
      title: text('Skill'),
      weight: 3,
      factors: [
        { id: 'reading', title: text('Reading'), area: 'people', items: [item('R1'), { ...item('R2'), weight: 3 }] },
      ],
    },
    {
      id: 'will',
      dimension: 'ability',
      title: text('Will'),
      factors: [{ id: 'wish', title: text('Wish'), items: [{ ...item('W1'), reversed: true }] }],
    },
  ],
  presentation: ['will', 'skill'],
}

/** The parts of the file that the tests spoil. */
interface LooseFile {
  title: { sv?: string }
  collection?: string
  colection?: string
  scale: { min: number; labels: Record<string, unknown> }
  dimensions: { weight?: number }[]
  categories: LooseCategory[]
  presentation: string[]
}
interface LooseCategory {
  weight?: number
  factors?: { area: string; items: { id: string; maxPoints?: number }[] }[]
}
const found = <Part>(part: Part | undefined): Part => {
  if (part === undefined) throw new Error('the file has no such part')
  return part
}
const categoryOf = (copy: LooseFile, c: number) => found(copy.categories[c])
const factorOf = (copy: LooseFile, c: number, f: number) => found(categoryOf(copy, c).factors?.[f])
const itemOf = (copy: LooseFile, c: number, f: number) => found(factorOf(copy, c, f).items[0])

/** The file after one change by hand, as somebody might send it. */
function changed(change: (copy: LooseFile) => void): string[] {
  const copy = JSON.parse(JSON.stringify(file)) as LooseFile
  change(copy)
  const parsed = parseInstrument(copy)
  return parsed.ok ? [] : parsed.problems.map((one) => `${one.code} ${problemLine(one, 'sv')}`)
}

test('weights are shares among siblings, and their product up the tree is the effective weight', () => {
  const parsed = parseInstrument(file)
  if (!parsed.ok) throw new Error('the file is right')
  const weights = nodesOf(parsed.instrument).map(({ id, weight, effectiveWeight }) => [id, weight, effectiveWeight])
  expect(weights).toEqual([
    ['total', 1, 1],
    ['dimension:ability', 1, 1],
    ['category:skill', 0.75, 0.75],
    ['category:will', 0.25, 0.25],
    ['factor:reading', 1, 0.75],
    ['factor:wish', 1, 0.25],
    ['item:R1', 0.25, 0.1875],
    ['item:R2', 0.75, 0.5625],
    ['item:W1', 1, 0.25],
    ['area:people', 1, null],
  ])
})

test('presentation changes the order of asking, never the order of the answer bytes', () => {
  const parsed = parseInstrument(file)
  if (!parsed.ok) throw new Error('the file is right')
  expect(itemsInOrder(parsed.instrument).map(({ id, position, categories }) => [id, position, categories])).toEqual([
    ['R1', 0, 3],
    ['R2', 1, 3],
    ['W1', 2, 3],
  ])
  expect(presentationOrder(parsed.instrument).flatMap(({ items }) => items.map(({ id }) => id))).toEqual([
    'W1',
    'R1',
    'R2',
  ])
  expect(toScoreTree(parsed.instrument).items[2]).toEqual({
    id: 'item:W1',
    categories: 3,
    reversed: true,
    scored: true,
  })
})

describe('an instrument file that is wrong names the place', () => {
  test.each<[string, (copy: LooseFile) => void, string]>([
    ['a missing text', (copy) => delete copy.title.sv, 'MISSING title.sv: saknas (string)'],
    ['a misspelt key', (copy) => (copy.colection = 'persons'), 'UNKNOWN_KEY okänd nyckel: colection'],
    ['no collection', (copy) => delete copy.collection, 'WRONG_VALUE collection: ska vara något av: persons, joint'],
    [
      'an item used twice',
      (copy) => (itemOf(copy, 1, 0).id = 'R1'),
      'DUPLICATE_ID categories[1].factors[0].items[0].id: ”R1” finns redan',
    ],
    [
      'an unknown area',
      (copy) => (factorOf(copy, 0, 0).area = 'moon'),
      'UNKNOWN_REFERENCE categories[0].factors[0].area: ”moon” finns inte',
    ],
    [
      'a scale without a label',
      (copy) => delete copy.scale.labels['1'],
      'UNLABELLED_STEP scale.labels: steg 1 saknar text',
    ],
    ['a scale with min at max', (copy) => (copy.scale.min = 2), 'EMPTY_SCALE scale: min ska vara mindre än max'],
    [
      'a negative weight',
      (copy) => (categoryOf(copy, 1).weight = -1),
      'TOO_SMALL categories[1].weight: får inte vara under 0',
    ],
    [
      'weights that are all zero',
      (copy) => copy.dimensions.forEach((dimension) => (dimension.weight = 0)),
      'NO_WEIGHT dimensions: vikterna är noll allihop',
    ],
    [
      'points in a questionnaire of persons',
      (copy) => (itemOf(copy, 0, 0).maxPoints = 10),
      'POINTS_OF_PERSONS categories[0].factors[0].items[0].maxPoints: poäng hör till gemensamma svar',
    ],
    [
      'more points than a byte holds',
      (copy) => (itemOf(copy, 0, 0).maxPoints = 255),
      'TOO_BIG categories[0].factors[0].items[0].maxPoints: får inte vara över 254',
    ],
    [
      'a category that is never asked',
      (copy) => copy.presentation.pop(),
      'PRESENTATION_INCOMPLETE presentation: ska nämna varje kategori exakt en gång',
    ],
    [
      'a category without content',
      (copy) => delete categoryOf(copy, 1).factors,
      'FACTORS_OR_ITEMS categories[1]: ska ha antingen factors eller items',
    ],
  ])('%s', (_what, change, line) => {
    expect(changed(change)).toContain(line)
  })

  test('something that is no object', () => {
    expect(parseInstrument([])).toMatchObject({ ok: false, problems: [{ path: '', code: 'NOT_AN_OBJECT' }] })
  })
})
