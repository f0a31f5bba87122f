import { describe, expect, test } from 'vitest'
import { type ComparedFigure, type ComparedRound, compareRounds, warningsOf } from './compare-rounds.ts'

const figure = (mean: number | null, more: Partial<ComparedFigure> = {}): ComparedFigure => ({
  respondents: 40,
  mean,
  effectiveAnswers: 250,
  reason: null,
  ...more,
})
const round = (figures: Record<string, ComparedFigure>, more: Partial<ComparedRound> = {}): ComparedRound => ({
  figures: new Map(Object.entries(figures)),
  grade: 'green',
  responseRate: 0.7,
  targetGroup: 'employees',
  ...more,
})
const reasonsOf = (before: ComparedRound, after: ComparedRound, comparable = new Set(['total'])) =>
  compareRounds(['total'], before, after, comparable).map(({ change, reason }) => change?.verdict ?? reason)
const full = round({ total: figure(50) })

describe('two rounds', () => {
  test('are compared on every node of the view as one family', () => {
    const nodes = ['total', 'category:a', 'category:b', 'category:c']
    const at = (means: readonly number[]) =>
      round(Object.fromEntries(nodes.map((node, n) => [node, figure(means[n]!)])))
    const comparable = new Set(nodes)
    const [total] = compareRounds(nodes, at([50, 50, 50, 50]), at([59.5, 50, 50, 50]), comparable)
    const [alone] = compareRounds(['total'], full, round({ total: figure(59.5) }), comparable)
    expect(alone!.change).toMatchObject({ difference: 9.5, verdict: 'clear' })
    expect(total!.change!.adjustedPValue).toBeCloseTo(4 * alone!.change!.pValue, 12)
    expect(total!.change!.verdict).toBe('cannotBeTold')
  })

  test('are not compared where a figure is missing, hidden or joint', () => {
    expect(reasonsOf(full, round({}))).toEqual(['missing'])
    expect(reasonsOf(round({ total: figure(null, { reason: 'hidden' }) }), full)).toEqual(['missing'])
    expect(reasonsOf(full, round({ total: figure(50, { reason: 'joint', effectiveAnswers: null }) }))).toEqual([
      'joint',
    ])
  })

  test('are not compared where the group cannot be told apart in the earlier one', () => {
    expect(reasonsOf(round({}, { notThen: 'notApart' }), full)).toEqual(['notApart'])
    expect(reasonsOf(round({}, { notThen: 'new' }), full)).toEqual(['new'])
  })

  test('are not compared with fewer than fifteen respondents in one of them', () => {
    expect(reasonsOf(full, round({ total: figure(90, { respondents: 14 }) }))).toEqual(['tooFew'])
    expect(reasonsOf(full, round({ total: figure(90, { respondents: 15 }) }))).toEqual(['clear'])
  })

  test('are not compared when one of them is red or was not graded', () => {
    expect(reasonsOf(full, round({ total: figure(90) }, { grade: 'red' }))).toEqual(['lowQuality'])
    expect(reasonsOf(round({ total: figure(90) }, { grade: null }), full)).toEqual(['lowQuality'])
    expect(reasonsOf(full, round({ total: figure(90) }, { grade: 'amber' }))).toEqual(['clear'])
  })

  test('are not compared where the question has changed', () => {
    expect(reasonsOf(full, full, new Set())).toEqual(['otherWording'])
  })

  test('that differ in who was asked or in how many answered carry a warning', () => {
    expect(warningsOf(full, full)).toEqual([])
    expect(warningsOf(full, round({}, { responseRate: 0.45 }))).toEqual(['responseRate'])
    expect(warningsOf(full, round({}, { responseRate: 0.55 }))).toEqual([])
    expect(warningsOf(full, round({}, { responseRate: null, targetGroup: 'leaders' }))).toEqual(['targetGroup'])
  })
})
