import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { dataFolder } from './data-folder.ts'
import { codeOfPoints, codeOfStep, dontKnowCode, isAnswerCode } from '@mognad/model/instruments/answer-value'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { problemLine } from '@mognad/model/instruments/instrument-problem'
import { itemsInOrder, presentationOrder } from '@mognad/model/instruments/items-in-order'
import { nodesOf } from '@mognad/model/instruments/nodes-of'
import { parseInstrument } from '@mognad/model/instruments/parse-instrument'
import { toScoreTree } from '@mognad/model/instruments/to-score-tree'

const read = (name: string): unknown => JSON.parse(readFileSync(join(dataFolder, name), 'utf8'))
const parse = (json: unknown): Instrument => {
  const parsed = parseInstrument(json)
  if (!parsed.ok) throw new Error(parsed.problems.map((one) => problemLine(one, 'en')).join('\n'))
  return parsed.instrument
}
const questionnaire = parse(read('instrument-digital-maturity.json'))
const openData = parse(read('odm2023/instrument.json'))

describe('the packaged questionnaire', () => {
  test('has thirty items, twenty-six factors, six categories, two dimensions and three areas', () => {
    const levels = nodesOf(questionnaire)
    const count = (level: string) => levels.filter((node) => node.level === level).length
    expect(['total', 'dimension', 'category', 'factor', 'item', 'area'].map(count)).toEqual([1, 2, 6, 26, 30, 3])
  })

  test('stores answers in the order of the file and asks in the order of its presentation', () => {
    expect(
      itemsInOrder(questionnaire)
        .map(({ id }) => id)
        .join(' '),
    ).toBe('E1 E2 E3 E4 E5 E6 E9 E8 N1 N2 N3 N4 N5 N7 N6 B1 B2 B3 B4 B6 O1 O2 O3 U1 U2 T1 T2 T3 T4 T5')
    const pages = presentationOrder(questionnaire)
    expect(pages.map(({ categoryId }) => categoryId)).toEqual([
      'organisation',
      'users',
      'technology',
      'efficiency',
      'innovation',
      'balancing',
    ])
    expect(pages[0]?.items.map(({ id, position }) => [id, position])).toEqual([
      ['O1', 20],
      ['O2', 21],
      ['O3', 22],
    ])
  })

  test('gives an item of a crowded category less weight in the total, and the weights sum to one', () => {
    const items = nodesOf(questionnaire).filter(({ level }) => level === 'item')
    const weight = (id: string) => items.find((node) => node.id === `item:${id}`)?.effectiveWeight
    expect(weight('E1')).toBeCloseTo(1 / (2 * 3 * 7), 12)
    expect(weight('E6')).toBeCloseTo(1 / (2 * 3 * 7 * 2), 12)
    expect(weight('U1')).toBeCloseTo(1 / (2 * 3 * 2), 12)
    expect(items.reduce((sum, node) => sum + (node.effectiveWeight ?? 0), 0)).toBeCloseTo(1, 12)
  })

  test('groups factors a second time by area, outside the total', () => {
    const tree = toScoreTree(questionnaire)
    const parts = (id: string) => tree.nodes.find((node) => node.id === id)?.parts.map((part) => part.id) ?? []
    expect(['leadership', 'development', 'technology'].flatMap((area) => parts(`area:${area}`)).length).toBe(26)
    expect(parts('total')).toEqual(['dimension:capability', 'dimension:heritage'])
    expect(nodesOf(questionnaire).find(({ id }) => id === 'factor:open-data')?.area).toBe('area:development')
    const order = tree.nodes.map(({ id }) => id)
    const early = tree.nodes.filter((node, place) => node.parts.some((part) => order.indexOf(part.id) >= place))
    expect(early).toEqual([])
  })

  test('has codes one to six, seven for "don\'t know" and nothing above', () => {
    const [first] = itemsInOrder(questionnaire)
    if (!first) throw new Error('no item')
    expect([codeOfStep(first, 1), codeOfStep(first, 6), dontKnowCode(first)]).toEqual([1, 6, 7])
    expect([0, 7, 8, -1, 1.5].map((code) => isAnswerCode(first, code))).toEqual([true, true, false, false, false])
    expect(() => codeOfStep(first, 7)).toThrow(RangeError)
  })
})

describe('Open Data Maturity', () => {
  test('weighs by points inside a dimension and counts its four dimensions alike', () => {
    const items = itemsInOrder(openData)
    expect([items.length, items.filter(({ scored }) => scored).length]).toEqual([172, 161])
    const tree = toScoreTree(openData)
    const total = tree.nodes.at(-1)
    expect(total?.parts.map(({ weight }) => weight)).toEqual([1, 1, 1, 1])
    const weight = (id: string) => nodesOf(openData).find((node) => node.id === id)?.effectiveWeight
    expect(weight('item:1')).toBeCloseTo(30 / 640 / 4, 12)
    expect(weight('item:11b')).toBe(0)
    expect(Math.max(...tree.items.map(({ categories }) => categories))).toBe(41)
  })

  test('stores points as points plus one, and nothing for a question without points', () => {
    const items = itemsInOrder(openData)
    const one = items.find(({ id }) => id === '1')
    const unscored = items.find(({ id }) => id === '11b')
    if (!one || !unscored) throw new Error('no item')
    expect([codeOfPoints(one, 0), codeOfPoints(one, 30)]).toEqual([1, 31])
    expect(() => codeOfPoints(one, 31)).toThrow(RangeError)
    expect([isAnswerCode(unscored, 0), isAnswerCode(unscored, 1), isAnswerCode(one, 32)]).toEqual([true, false, false])
  })
})
