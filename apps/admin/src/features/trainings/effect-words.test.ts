import { expect, test } from 'vitest'
import type { Change } from '../../lib/change.ts'
import { countChanges, effectVerdict } from './effect-words.ts'

const change = (difference: number | null, verdict: Change['verdict'] = 'CLEAR'): Change => ({
  node: 'factor:a',
  difference,
  low: null,
  high: null,
  verdict: difference === null ? null : verdict,
  reason: difference === null ? 'MISSING' : null,
})
const up = change(8)
const down = change(-8)
const unknown = change(2, 'CANNOT_BE_TOLD')
const hidden = change(null)

test('changes are counted by their word, and what is not compared stands apart', () => {
  expect(countChanges([up, up, unknown, down, hidden])).toEqual({
    counts: [
      { word: 'higher', count: 2 },
      { word: 'unknown', count: 1 },
      { word: 'lower', count: 1 },
    ],
    notCompared: 1,
  })
})

test('trained factors that rise stand out only when the others do not rise as often', () => {
  expect(effectVerdict([up, unknown], [unknown, unknown, up])).toBe('up')
  expect(effectVerdict([up, unknown], [up, up, unknown])).toBe('upLikeOthers')
  expect(effectVerdict([up], [])).toBe('up')
})

test('one that falls is told when none rises, and what cannot be told is not called unchanged', () => {
  expect(effectVerdict([down, unknown], [])).toBe('down')
  expect(effectVerdict([unknown], [up])).toBe('unclear')
  expect(effectVerdict([hidden], [up])).toBe('notCompared')
})
