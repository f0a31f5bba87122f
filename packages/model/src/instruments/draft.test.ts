import { describe, expect, test } from 'vitest'
import { checkDraft } from './check-draft.ts'
import { comparedNodes } from './compare-versions.ts'
import { applyEdit, emptyItem, inverseOf, isSameField, nextItemId, type DraftEdit } from './draft-edits.ts'
import { draftWarnings } from './draft-warnings.ts'
import type { Instrument } from './instrument.ts'
import { orderOfVersions, proposedVersion, versionProblem } from './instrument-versions.ts'
import { parseInstrument } from './parse-instrument.ts'

const text = (word: string) => ({ sv: word, en: `${word} in English` })
const item = (id: string) => ({ id, text: text(`statement ${id}`) })
const published = (): Instrument => {
  const parsed = parseInstrument({
    id: 'small',
    version: '1.2.3',
    licence: 'CC0-1.0',
    collection: 'persons',
    title: text('Small'),
    about: text('about'),
    stem: text('stem'),
    scale: { min: 0, max: 1, labels: { 0: text('no'), 1: text('yes') }, dontKnow: text("don't know") },
    dimensions: [{ id: 'ability', title: text('Ability') }],
    areas: [{ id: 'people', title: text('People') }],
    presentation: ['skill', 'will'],
    categories: [
      {
        id: 'skill',
        dimension: 'ability',
        title: text('Skill'),
        factors: [
          { id: 'reading', title: text('Reading'), area: 'people', items: [item('R1'), item('R2'), item('R3')] },
          { id: 'writing', title: text('Writing'), items: [item('W1')] },
        ],
      },
      {
        id: 'will',
        dimension: 'ability',
        title: text('Will'),
        factors: [{ id: 'wish', title: text('Wish'), items: [item('V1')] }],
      },
    ],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems))
  return parsed.instrument
}
const edited = (...edits: DraftEdit[]) => edits.reduce(applyEdit, published())
const factor = (draft: Instrument, at: number) => draft.categories[0]!.factors![at]!
const statement = (value: string, place = 'item:R1'): DraftEdit => ({
  kind: 'text',
  place,
  field: 'text',
  language: 'sv',
  value,
})

describe('an edit changes its place and leaves the draft before it as it was', () => {
  const edits: [string, DraftEdit, (draft: Instrument) => unknown, unknown][] = [
    ['a statement', statement('new'), (draft) => factor(draft, 0).items[0]!.text.sv, 'new'],
    [
      'a label of the scale',
      { kind: 'text', place: 'labels', field: '1', language: 'en', value: 'indeed' },
      (draft) => draft.scale!.labels['1']!.en,
      'indeed',
    ],
    ['a weight', { kind: 'weight', place: 'category:will', value: 3 }, (draft) => draft.categories[1]!.weight, 3],
    ['an area', { kind: 'area', factor: 'factor:reading', area: null }, (draft) => factor(draft, 0).area, undefined],
    [
      'a turned statement',
      { kind: 'reversed', item: 'item:W1', reversed: true },
      (draft) => factor(draft, 1).items[0]!.reversed,
      true,
    ],
    [
      'an item at another place',
      { kind: 'move', place: 'item:R1', to: 2 },
      (draft) => factor(draft, 0).items.map(({ id }) => id),
      ['R2', 'R3', 'R1'],
    ],
    [
      'a factor at another place',
      { kind: 'move', place: 'factor:writing', to: 0 },
      (draft) => draft.categories[0]!.factors!.map(({ id }) => id),
      ['writing', 'reading'],
    ],
    [
      'the order of asking',
      { kind: 'move', place: 'asked:will', to: 0 },
      (draft) => draft.presentation,
      ['will', 'skill'],
    ],
    [
      'one more item',
      { kind: 'add item', parent: 'factor:writing', item: emptyItem('W2') },
      (draft) => factor(draft, 1).items.map(({ id }) => id),
      ['W1', 'W2'],
    ],
    [
      'an item less',
      { kind: 'remove item', item: 'item:R2' },
      (draft) => factor(draft, 0).items.map(({ id }) => id),
      ['R1', 'R3'],
    ],
    [
      'another code',
      { kind: 'rename item', item: 'item:R2', to: 'R20' },
      (draft) => factor(draft, 0).items.map(({ id }) => id),
      ['R1', 'R20', 'R3'],
    ],
  ]
  test.each(edits)('%s', (_what, edit, look, found) => {
    const before = published()
    const after = applyEdit(before, edit)
    expect(look(after)).toEqual(found)
    expect(before).toEqual(published())
    // And one step back is there again.
    expect(applyEdit(after, inverseOf(before, edit)!)).toEqual(before)
  })
})

test('a text that may be missing goes when it is emptied in both languages, and any other stays', () => {
  const empty = (field: string) =>
    (['sv', 'en'] as const).map((language): DraftEdit => ({
      kind: 'text',
      place: 'instrument',
      field,
      language,
      value: '',
    }))
  expect(edited(...empty('stem'))).not.toHaveProperty('stem')
  expect(edited(...empty('title')).title).toEqual({ sv: '', en: '' })
})

test('an edit whose place is gone, and the removal of the last statement, change nothing', () => {
  const draft = published()
  expect(applyEdit(draft, statement('lost', 'item:X9'))).toBe(draft)
  expect(applyEdit(draft, { kind: 'remove item', item: 'item:W1' })).toBe(draft)
  expect(applyEdit(draft, { kind: 'move', place: 'item:R1', to: -1 })).toBe(draft)
  expect(inverseOf(draft, statement('lost', 'item:X9'))).toBeNull()
})

test('letters of one field are one step back', () => {
  expect(isSameField(statement('a'), statement('ab'))).toBe(true)
  expect(isSameField(statement('a'), statement('b', 'item:R2'))).toBe(false)
})

test('a new item gets the letters of those beside it and a number that nobody has', () => {
  expect(nextItemId(published(), 'factor:reading')).toBe('R4')
  expect(nextItemId(published(), 'factor:wish')).toBe('V2')
})

describe('a draft is checked', () => {
  test('it may have gaps, and all of them are told together with the rules that are broken', () => {
    const draft = edited(statement(''), { kind: 'rename item', item: 'item:R2', to: 'R3' })
    const checked = checkDraft(JSON.parse(JSON.stringify(draft)))
    expect(checked.hasForm).toBe(true)
    expect(checked.problems.map(({ path, code }) => `${code} ${path}`)).toEqual([
      'EMPTY_TEXT categories[0].factors[0].items[0].text.sv',
      'DUPLICATE_ID categories[0].factors[0].items[2].id',
    ])
  })
  test('what is no instrument is refused', () => {
    expect(checkDraft({ ...published(), categories: 'none' }).hasForm).toBe(false)
    expect(checkDraft({ ...published(), surplus: 1 }).hasForm).toBe(false)
    expect(checkDraft([]).hasForm).toBe(false)
  })
  test('what is published has no problem', () => {
    expect(checkDraft(published())).toMatchObject({ hasForm: true, problems: [] })
  })
})

test('what is seldom meant is said, and nothing else', () => {
  const paths = (draft: Instrument) => draftWarnings(draft).map(({ code, path }) => `${code} ${path}`)
  const wide = { kind: 'weight', place: 'item:R1', value: 0 } as const
  const at = 'categories[0].factors[0].items'
  expect(paths(edited(wide))).toContain(`ZERO_WEIGHT ${at}[0].weight`)
  expect(paths(edited(statement('statement R1 in English')))).toContain(`UNTRANSLATED ${at}[0].text.en`)
  expect(paths(edited(statement('x'.repeat(141))))).toContain(`LONG_STATEMENT ${at}[0].text.sv`)
  expect(paths(edited(statement('statement R1', 'item:R2')))).toContain(`SAID_TWICE ${at}[1].text.sv`)
  expect(paths(edited({ kind: 'area', factor: 'factor:reading', area: null }))).toContain(
    'EMPTY_AREA areas[0].title.sv',
  )
  // W1 carries a quarter of the total, R1 a twelfth.
  expect(paths(published())).toEqual([
    'HEAVY_ITEM categories[0].factors[1].items[0].weight',
    'HEAVY_ITEM categories[1].factors[0].items[0].weight',
  ])
})

describe('a new version', () => {
  test('names what begins a new series, and what is new', () => {
    const next = edited(statement('otherwise', 'item:W1'), {
      kind: 'add item',
      parent: 'factor:wish',
      item: emptyItem('V2'),
    })
    expect(comparedNodes(published(), next)).toEqual({
      lost: [
        'total',
        'dimension:ability',
        'category:skill',
        'category:will',
        'factor:writing',
        'factor:wish',
        'item:W1',
      ],
      added: ['item:V2'],
    })
  })
  test('loses nothing by another order of statements and of keys', () => {
    const next = edited({ kind: 'move', place: 'item:R1', to: 2 }, { kind: 'move', place: 'asked:will', to: 0 })
    const { sv, en } = factor(next, 0).items[0]!.text
    factor(next, 0).items[0]!.text = { en, sv }
    expect(comparedNodes(published(), next)).toEqual({ lost: [], added: [] })
  })
  test('gets a number that says how much is comparable', () => {
    const title: DraftEdit = { kind: 'text', place: 'factor:wish', field: 'title', language: 'sv', value: 'Vilja' }
    expect(proposedVersion(published(), edited(title))).toBe('1.2.4')
    expect(proposedVersion(published(), edited(statement('otherwise')))).toBe('2.0.0')
    expect(proposedVersion({ ...published(), version: '0.9.0' }, edited(statement('otherwise')))).toBe('0.10.0')
    // The share within the area changes, the total does not: both factors are halves of the category.
    expect(proposedVersion(published(), edited({ kind: 'area', factor: 'factor:writing', area: 'people' }))).toBe(
      '1.3.0',
    )
  })
  test('is later than all before it, counted as numbers', () => {
    expect(orderOfVersions('1.10.0', '1.9.9')).toBeGreaterThan(0)
    expect(versionProblem('1.2', ['1.0.0'])).toBe('FORM')
    expect(versionProblem('1.0.0', ['0.9.0', '1.0.0'])).toBe('NOT_LATER')
    expect(versionProblem('1.0.1', ['0.9.0', '1.0.0'])).toBeNull()
  })
})
