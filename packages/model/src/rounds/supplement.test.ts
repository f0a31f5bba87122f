import { expect, test } from 'vitest'
import { itemsInOrder } from '../instruments/items-in-order.ts'
import { parseInstrument } from '../instruments/parse-instrument.ts'
import { toScoreTree } from '../instruments/to-score-tree.ts'
import { validateAnswers } from '../responses/validate-answers.ts'
import { itemsOfRound, treeOfRound, unknownExplained } from './supplement.ts'

const text = (word: string) => ({ sv: word, en: word })
const parsed = parseInstrument({
  id: 'small',
  version: '1.0.0',
  licence: 'CC0-1.0',
  collection: 'persons',
  title: text('Small'),
  about: text('about'),
  scale: { min: 0, max: 2, labels: { 0: text('no'), 1: text('half'), 2: text('yes') }, dontKnow: text("don't know") },
  roles: [
    { id: 'manager', title: text('Manager') },
    { id: 'employee', title: text('Employee') },
  ],
  background: [{ id: 'role', optional: true, text: text('Which role?'), options: ['manager', 'employee'] }],
  dimensions: [{ id: 'ability', title: text('Ability') }],
  categories: [
    {
      id: 'skill',
      dimension: 'ability',
      title: text('Skill'),
      items: ['R1', 'R2'].map((id) => ({ id, text: text(id) })),
    },
  ],
})
if (!parsed.ok) throw new Error('the small instrument is not valid')
const { instrument } = parsed
const questions = [{ text: { sv: 'Vi har tid.', en: 'We have time.' } }, { text: { sv: 'Vi vill.', en: 'We want.' } }]

test('own questions stand after the instrument in a response, with six steps and "don\'t know"', () => {
  const items = itemsOfRound(instrument, questions, null)
  const own = items.slice(itemsInOrder(instrument).length)
  expect(own.map(({ nodeId, position, categories, dontKnow }) => ({ nodeId, position, categories, dontKnow }))).toEqual(
    [
      { nodeId: 'own:1', position: 2, categories: 6, dontKnow: true },
      { nodeId: 'own:2', position: 3, categories: 6, dontKnow: true },
    ],
  )
  expect(validateAnswers(items, [3, 1, 7, 6])).toEqual([])
  expect(validateAnswers(items, [3, 1, 8, 6])).toHaveLength(1)
})

test('the background question is the last byte, may be left open, and takes one of its options', () => {
  const items = itemsOfRound(instrument, questions, 'role')
  expect(items.at(-1)).toMatchObject({ id: 'background-role', position: 4, categories: 2, scored: false })
  expect(validateAnswers(items, [3, 1, 7, 6, 0])).toEqual([])
  expect(validateAnswers(items, [3, 1, 7, 6, 2])).toEqual([])
  expect(validateAnswers(items, [3, 1, 7, 6, 3])).toEqual([{ code: 'CODE_NOT_OFFERED', itemId: 'background-role' }])
  expect(itemsOfRound(instrument, questions, 'shoe-size')).toHaveLength(4)
})

test('own questions are counted, and are part of no figure of the instrument', () => {
  const tree = toScoreTree(instrument)
  const withOwn = treeOfRound(tree, 2)
  expect(withOwn.items.slice(2).map(({ id, scored }) => [id, scored])).toEqual([
    ['own:1', true],
    ['own:2', true],
  ])
  expect(withOwn.nodes).toBe(tree.nodes)
  expect(treeOfRound(tree, 0)).toBe(tree)
})

test('an explanation names a statement of the instrument, or none', () => {
  const [first] = itemsInOrder(instrument)
  const of = (itemId: string | null) => ({ itemId, term: { sv: 'a', en: 'a' }, text: { sv: 'b', en: 'b' } })
  expect(unknownExplained(instrument, [of(first!.id), of(null), of('Z99')])).toEqual(['Z99'])
})
