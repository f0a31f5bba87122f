import { describe, expect, test } from 'vitest'
import { parentsFirst, sumsBelow } from './organisation-tree.ts'
import { unitColumns, unitColumnTitles, unitTemplateRows } from './unit-columns.ts'
import { planImport } from './unit-import.ts'
import { unitsAfter, type Unit } from './unit.ts'

let ids = 0
const wish = {
  newId: () => `new-${++ids}`,
  topNames: { own: 'Nacka kommun', funded: 'Kommunalt finansierade verksamheter' },
  retireMissing: false,
}
const titles = (language: 'sv' | 'en') => unitColumns.map((column) => unitColumnTitles[column][language])
const table = (rows: readonly (readonly (string | number)[])[]) =>
  rows.map((cells, index) => ({ line: index + 1, cells: cells.map(String) }))
const template = (language: 'sv' | 'en') =>
  table([titles(language), ...unitTemplateRows.map((row) => unitColumns.map((column) => row[column]))])
const file = (...rows: (string | number)[][]) => table([titles('sv'), ...rows])
const problemsOf = (units: readonly Unit[], ...rows: (string | number)[][]) =>
  planImport(units, file(...rows), wish).problems.map(({ line, column, code }) => [line, column, code])

describe('the template', () => {
  test('goes in as it is, in both languages, with a top for each branch', () => {
    for (const language of ['sv', 'en'] as const) {
      const plan = planImport([], template(language), wish)
      expect(plan.problems).toEqual([])
      const units = parentsFirst(unitsAfter([], plan.changes))
      expect(units.filter(({ parentId }) => parentId === null).map(({ name, branch }) => [name, branch])).toEqual([
        ['Nacka kommun', 'own'],
        ['Kommunalt finansierade verksamheter', 'funded'],
      ])
      const employees = sumsBelow(units, (unit) => unit.employees)
      expect(units.filter(({ parentId }) => parentId === null).map(({ id }) => employees.get(id))).toEqual([185, 31])
    }
  })

  test('put in twice changes nothing the second time', () => {
    const units = unitsAfter([], planImport([], template('sv'), wish).changes)
    expect(planImport(units, template('en'), wish)).toEqual({ changes: [], untouched: 6, missing: [], problems: [] })
  })
})

describe('a later file', () => {
  const before = unitsAfter([], planImport([], template('sv'), wish).changes)

  test('updates by code: a new name, another place, other heads', () => {
    const plan = planImport(
      before,
      file(
        ['110', 'Förskolan Linden och Eken', '200', '', '', '1 024', ''],
        ['130', 'Bokskolan', '100', 'Grundskola', '', '30,0', '3'],
      ),
      wish,
    )
    expect(plan.problems).toEqual([])
    const linden = before.find(({ externalId }) => externalId === '110')!
    const social = before.find(({ externalId }) => externalId === '200')!
    expect(plan.changes).toMatchObject([
      {
        unitId: linden.id,
        before: { name: 'Förskolan Linden', employees: 24 },
        after: { name: 'Förskolan Linden och Eken', parentId: social.id, employees: 1024 },
      },
      { before: null, after: { name: 'Bokskolan', kind: 'primary-school', employees: 30, leaders: 3 } },
    ])
    expect(plan.missing.map(({ externalId }) => externalId)).toEqual(['100', '120', '200', '210', '900'])
  })

  test('leaves alone what it has no column for', () => {
    const plan = planImport(
      before,
      table([
        ['Name', 'Unit code', 'Note'],
        ['Björkskolan', '120', 'x'],
      ]),
      wish,
    )
    expect([plan.changes, plan.untouched, plan.problems]).toEqual([[], 1, []])
  })

  test('retires what is missing only when asked, and never what something still lies below', () => {
    const lines = file(['120', 'Björkskolan', '100', '', '', '', ''])
    expect(planImport(before, lines, wish).changes).toEqual([])
    const { changes, problems } = planImport(before, lines, { ...wish, retireMissing: true })
    expect(problems).toEqual([])
    const codes = new Map(before.map(({ id, externalId }) => [id, externalId]))
    expect(changes.map(({ unitId, after }) => [codes.get(unitId), after.retired])).toEqual([
      ['110', true],
      ['200', true],
      ['210', true],
      ['900', true],
    ])
    expect(unitsAfter(before, changes).map(({ name }) => name)).toContain('Utbildningsförvaltningen')
  })

  test('a unit that was made by hand gets its code by its name', () => {
    const byHand = before.map((unit) => (unit.externalId === '120' ? { ...unit, externalId: null } : unit))
    const plan = planImport(byHand, file(['S-7', 'björkskolan', '100', '', '', '', '']), wish)
    expect(plan.changes).toMatchObject([{ before: { externalId: null }, after: { externalId: 'S-7' } }])
    const twice = [
      ...byHand,
      { ...byHand[0]!, id: 'other', parentId: byHand[0]!.id, name: 'Björkskolan', externalId: null },
    ]
    expect(problemsOf(twice, ['S-7', 'Björkskolan', '100', '', '', '', ''])).toEqual([[2, 'kind', 'KIND_MISSING']])
  })
})

describe('a faulty file is told of line by line, and changes nothing', () => {
  test('what is missing, double or no number', () => {
    expect(
      problemsOf(
        [],
        ['1', 'A', '', 'preschool', '', 'tolv', '-1'],
        ['', 'B', '', 'preschool', '', '', ''],
        ['1', 'C', '', 'preschool', '', '', ''],
      ),
    ).toEqual([
      [2, 'employees', 'NUMBER_WRONG'],
      [2, 'leaders', 'NUMBER_WRONG'],
      [3, 'code', 'CODE_MISSING'],
      [4, 'code', 'CODE_DOUBLE'],
    ])
  })

  test('parents that are not there, circles, doubled names, other kinds and missing operators', () => {
    expect(problemsOf([], ['1', 'A', '7', 'preschool', '', '', ''])).toEqual([[2, 'parent', 'PARENT_UNKNOWN']])
    expect(problemsOf([], ['1', 'A', '2', 'preschool', '', '', ''], ['2', 'B', '1', 'preschool', '', '', ''])).toEqual([
      [2, 'parent', 'UNIT_MOVED_INTO_ITSELF'],
      [3, 'parent', 'UNIT_MOVED_INTO_ITSELF'],
    ])
    expect(
      problemsOf(
        [],
        ['1', 'A', '', 'preschool', '', '5', '6'],
        ['2', 'a', '', 'preschool', 'Ek AB', '', ''],
        ['3', 'C', '', 'månbas', '', '', ''],
        ['4', 'D', '', 'Fristående skola', '', '', ''],
        ['5', 'E', '1', 'Fristående skola', 'Ek AB', '', ''],
        ['6', '', '', 'preschool', '', '', ''],
      ),
    ).toEqual([
      [2, 'leaders', 'UNIT_HEADCOUNT_WRONG'],
      [2, 'name', 'UNIT_NAME_TAKEN'],
      [3, 'operator', 'UNIT_OPERATOR_NOT_FUNDED'],
      [3, 'name', 'UNIT_NAME_TAKEN'],
      [4, 'kind', 'UNIT_KIND_UNKNOWN'],
      [5, 'operator', 'UNIT_OPERATOR_MISSING'],
      [6, 'parent', 'UNIT_OF_OTHER_BRANCH'],
      [7, 'name', 'UNIT_NAME_MISSING'],
    ])
  })

  test('a file without the columns that it needs, or without lines', () => {
    expect(
      planImport(
        [],
        table([
          ['Namn', 'Namn'],
          ['A', 'B'],
        ]),
        wish,
      ).problems,
    ).toMatchObject([
      { line: 1, column: 'code', code: 'COLUMN_MISSING', reason: { sv: 'kolumnen saknas' } },
      { line: 1, column: 'name', code: 'COLUMN_DOUBLE' },
    ])
    expect(problemsOf([], ['', '', '', '', '', '', ''])).toEqual([[null, null, 'NO_LINES']])
    expect(planImport([], [], wish).problems).toHaveLength(2)
  })
})

test('five thousand units are planned at once, in any order of lines', () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [
    `U${index}`,
    `Enhet ${index}`,
    index < 20 ? '' : `U${Math.floor(index / 20)}`,
    'preschool',
    '',
    3,
    1,
  ])
  const plan = planImport([], file(...rows.toReversed()), wish)
  expect(plan.problems).toEqual([])
  expect(plan.changes).toHaveLength(5001)
})
