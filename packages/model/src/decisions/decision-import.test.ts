import { describe, expect, test } from 'vitest'
import { decisionColumns, decisionColumnTitles, type DecisionColumn } from './decision-columns.ts'
import { decisionKey, planDecisionImport, type NamesForImport } from './decision-import.ts'

const names: NamesForImport = {
  nodes: new Map([
    ['total', { sv: 'Digital mognad', en: 'Digital maturity' }],
    ['factor:benefits', { sv: 'Nyttorealisering', en: 'Benefits' }],
    ['category:culture', { sv: 'Kultur', en: 'Culture' }],
    ['factor:culture', { sv: 'Kultur', en: 'Culture' }],
  ]),
  units: [
    { id: 'school', name: 'Grundskolan' },
    { id: 'care', name: 'Äldreomsorgen' },
    { id: 'a', name: 'Biblioteket' },
    { id: 'b', name: 'Biblioteket' },
  ],
  trainings: [{ id: 'map', code: 'benefit-map', title: { sv: 'Nyttokarta', en: 'Benefit map' } }],
}
const any = { decision: 'Digital strategi', decidedOn: '2025-02-24', body: 'kommunfullmäktige' }
const score = {
  ...any,
  target: 'Nytta',
  kind: 'index',
  node: 'NYTTOREALISERING',
  threshold: '60,5',
  dueOn: '2027-12-31',
}

function plan(lines: readonly Partial<Record<DecisionColumn, string>>[], known: ReadonlySet<string> = new Set()) {
  const titles = decisionColumns.map((column) => decisionColumnTitles[column].sv)
  const rows = [titles, ...lines.map((line) => decisionColumns.map((column) => line[column] ?? ''))]
  return planDecisionImport(
    rows.map((cells, at) => ({ line: at + 1, cells })),
    known,
    names,
  )
}
const told = (lines: readonly Partial<Record<DecisionColumn, string>>[]) =>
  plan(lines).problems.map(({ line, column, code }) => [line, column, code])

test('lines of one title and day are one decision with a target of every kind', () => {
  const { decisions, problems } = plan([
    { ...score, diaryNumber: 'KS 1', units: 'grundskolan; Äldreomsorgen' },
    {
      ...any,
      target: 'Ikapp',
      kind: 'Avstånd till median',
      node: 'total',
      threshold: '−2',
      cohort: 'SKR-gruppen',
      dueOn: '2027-12-31',
    },
    { ...any, target: 'Svar', kind: 'Response rate', threshold: '70 %', dueOn: '2026-12-31' },
    {
      ...any,
      target: 'Karta',
      kind: 'Utbildning',
      training: 'Nyttokarta',
      role: 'chefer',
      threshold: '80',
      dueOn: '2026-12-31',
    },
    { ...any, target: 'Plan', kind: 'Åtgärd', dueOn: '2025-12-31' },
    { decision: 'Utan mål', decidedOn: '2025-03-01', body: 'Nämnd' },
  ])
  expect(problems).toEqual([])
  expect(decisions.map(({ title, body, targets }) => [title, body, targets.length])).toEqual([
    ['Digital strategi', 'council', 5],
    ['Utan mål', 'committee', 0],
  ])
  expect(decisions[0]).toMatchObject({
    diaryNumber: 'KS 1',
    targets: [
      { kind: 'score', node: 'factor:benefits', threshold: 60.5, unitIds: ['school', 'care'] },
      { kind: 'gap-to-median', node: 'total', threshold: -2, cohort: 'group' },
      { kind: 'response-rate', threshold: 70 },
      { kind: 'training', trainingId: 'map', role: 'manager', threshold: 80 },
      { kind: 'action' },
    ],
  })
})

test('a decision that is there already is left as it is', () => {
  const known = new Set([decisionKey({ title: 'digital STRATEGI', decidedOn: '2025-02-24' })])
  expect(plan([score, { ...score, decision: 'Ny' }], known)).toMatchObject({ kept: 1, decisions: [{ title: 'Ny' }] })
})

describe('what is wrong is told with its line and column, and nothing is planned', () => {
  test.each([
    ['a body that is none', [{ ...score, body: 'Rådet' }], [2, 'body', 'BODY_UNKNOWN']],
    ['a kind that is none', [score, { ...score, kind: 'Betyg' }], [3, 'kind', 'KIND_UNKNOWN']],
    ['a part that is none', [{ ...score, node: 'Pengar' }], [2, 'node', 'NODE_UNKNOWN']],
    ['a title of two parts', [{ ...score, node: 'Kultur' }], [2, 'node', 'NODE_AMBIGUOUS']],
    ['a unit that is none', [{ ...score, units: 'Skolan' }], [2, 'units', 'UNIT_UNKNOWN']],
    ['a name of two units', [{ ...score, units: 'Biblioteket' }], [2, 'units', 'UNIT_AMBIGUOUS']],
    ['no number', [{ ...score, threshold: 'sextio' }], [2, 'threshold', 'FIELD_WRONG']],
    ['a date before the decision', [{ ...score, dueOn: '2024-01-01' }], [2, 'dueOn', 'FIELD_WRONG']],
    ['no day', [{ ...score, decidedOn: '24/2 2025' }], [2, 'decidedOn', 'FIELD_WRONG']],
  ] as const)('%s', (_, lines, problem) => {
    expect(told(lines as never)).toContainEqual(problem)
    expect(plan(lines as never).decisions).toEqual([])
  })

  test('columns and lines', () => {
    expect(
      planDecisionImport([{ line: 1, cells: ['Beslut'] }], new Set(), names).problems.map(({ column }) => column),
    ).toEqual(['decidedOn', 'body'])
    expect(told([])).toEqual([[null, null, 'NO_LINES']])
  })
})
