import { describe, expect, test } from 'vitest'
import { assertDecision, decisionProblems, mostTargets, tidyDecision, type KnownForDecision } from './check-decision.ts'
import type { DecisionDraft, WantedTarget } from './decision.ts'

const known: KnownForDecision = {
  nodes: new Set(['total', 'factor:benefits']),
  unitIds: new Set(['school']),
  trainingIds: new Set(['map']),
  roundIds: new Set(['2026']),
}
const any = {
  id: null,
  title: 'Nytta',
  dueOn: '2027-12-31',
  responsible: 'Kommundirektören',
  responsibleAddress: null,
  baselineRoundId: null,
}
const score: WantedTarget = { ...any, kind: 'score', node: 'factor:benefits', threshold: 60, unitIds: [] }
const draft = (targets: readonly WantedTarget[] = [score], more: Partial<DecisionDraft> = {}): DecisionDraft => ({
  title: 'Digital strategi',
  decidedOn: '2025-03-10',
  body: 'council',
  diaryNumber: 'KS 2025/0417',
  text: 'Kommunfullmäktige beslutar …',
  minutesLink: null,
  targets,
  ...more,
})
const wrong = (decision: DecisionDraft) =>
  decisionProblems(tidyDecision(decision), known).map(({ field, kind, target }) => [field, kind, target])

test('a whole decision with a target of every kind is right', () => {
  const targets: WantedTarget[] = [
    { ...score, unitIds: ['school'], baselineRoundId: '2026', responsibleAddress: 'kd@nacka.example' },
    { ...any, kind: 'response-rate', threshold: 70 },
    { ...any, kind: 'gap-to-median', node: 'total', cohort: 'group', threshold: -2 },
    { ...any, kind: 'action' },
    { ...any, kind: 'training', trainingId: 'map', role: 'manager', threshold: 80 },
  ]
  expect(wrong(draft(targets))).toEqual([])
})

test('texts are tidied: spaces, empty links, the case of addresses', () => {
  const target = {
    ...score,
    title: ' Nytta  nu ',
    responsibleAddress: ' KD@Nacka.example ',
    unitIds: ['school', 'school'],
  }
  const tidy = tidyDecision(
    draft([target], { title: ' Digital \n strategi ', minutesLink: '  ', text: 'a\r\n\n\n\nb' }),
  )
  expect(tidy).toMatchObject({ title: 'Digital strategi', minutesLink: null, text: 'a\n\nb' })
  expect(tidy.targets[0]).toMatchObject({
    title: 'Nytta nu',
    responsibleAddress: 'kd@nacka.example',
    unitIds: ['school'],
  })
})

describe('what is wrong is told with its field and target', () => {
  const target = (more: object) => draft([score, { ...score, ...more } as WantedTarget])
  test.each([
    ['no title', draft([], { title: ' ' }), ['title', 'missing', null]],
    ['a title too long', draft([], { title: 'x'.repeat(161) }), ['title', 'tooLong', null]],
    ['no day', draft([], { decidedOn: '2025-02-30' }), ['decidedOn', 'notADay', null]],
    [
      'a link that is a script',
      draft([], { minutesLink: 'javascript:alert(1)' }),
      ['minutesLink', 'notAnAddress', null],
    ],
    ['a target without a title', target({ title: '' }), ['targetTitle', 'missing', 1]],
    ['a date before the decision', target({ dueOn: '2025-03-09' }), ['dueOn', 'beforeDecision', 1]],
    ['a node that is none', target({ node: 'factor:x' }), ['node', 'unknown', 1]],
    ['no node', target({ node: '' }), ['node', 'missing', 1]],
    ['a threshold above the scale', target({ threshold: 100.5 }), ['threshold', 'outOfRange', 1]],
    ['no number', target({ threshold: Number.NaN }), ['threshold', 'outOfRange', 1]],
    ['a unit of somebody else', target({ unitIds: ['theirs'] }), ['unitIds', 'unknown', 1]],
    ['no address', target({ responsibleAddress: 'kd@nacka' }), ['responsibleAddress', 'notAnAddress', 1]],
    ['a round of somebody else', target({ baselineRoundId: 'theirs' }), ['baselineRoundId', 'unknown', 1]],
  ])('%s', (_, decision, problem) => expect(wrong(decision)).toEqual([problem]))

  test('too many targets', () => {
    const targets = Array.from({ length: mostTargets + 1 }, () => score)
    expect(wrong(draft(targets))).toEqual([['targets', 'tooMany', null]])
  })
})

test('a service refuses with the fields and no words', () => {
  expect(() => assertDecision(draft([{ ...score, node: 'factor:x' }], { title: '' }), known)).toThrow(
    expect.objectContaining({ code: 'DECISION_INVALID', detail: { fields: 'title, node' } }),
  )
})
