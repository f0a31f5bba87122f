import { expect, test } from 'vitest'
import { changesBetween } from './decision-changes.ts'
import type { DecisionDraft, WantedTarget } from './decision.ts'

const target: WantedTarget = {
  id: 'a',
  kind: 'score',
  title: 'Nytta',
  dueOn: '2027-12-31',
  responsible: 'Kommundirektören',
  responsibleAddress: null,
  baselineRoundId: null,
  node: 'total',
  threshold: 60,
  unitIds: [],
}
const draft: DecisionDraft = {
  title: 'Strategi',
  decidedOn: '2025-03-10',
  body: 'council',
  diaryNumber: '',
  text: '',
  minutesLink: null,
  targets: [target],
}

test('the same wording has no changes', () => expect(changesBetween(draft, draft)).toEqual([]))

test('fields that differ are told with what they said; ids and addresses only that they differ', () => {
  const later = { ...target, threshold: 65, unitIds: ['school'], responsibleAddress: 'kd@nacka.example' }
  expect(changesBetween(draft, { ...draft, title: 'Digital strategi', body: 'committee', targets: [later] })).toEqual([
    { field: 'title', target: null, before: 'Strategi', after: 'Digital strategi' },
    { field: 'body', target: null, before: null, after: null },
    { field: 'threshold', target: 'Nytta', before: '60', after: '65' },
    { field: 'unitIds', target: 'Nytta', before: null, after: null },
    { field: 'responsibleAddress', target: 'Nytta', before: null, after: null },
  ])
})

test('targets that came and went', () => {
  const other = { ...target, id: 'b', title: 'Svarsfrekvens' }
  expect(changesBetween(draft, { ...draft, targets: [other] })).toEqual([
    { field: 'targets', target: 'Svarsfrekvens', before: null, after: 'Svarsfrekvens' },
    { field: 'targets', target: 'Nytta', before: 'Nytta', after: null },
  ])
})
