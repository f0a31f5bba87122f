import { expect, test } from 'vitest'
import { changeSigns, changeWord } from './change.ts'

test('a verdict becomes a word with a direction', () => {
  expect(changeWord({ verdict: 'CLEAR', difference: 6 })).toBe('higher')
  expect(changeWord({ verdict: 'CLEAR', difference: -6 })).toBe('lower')
  expect(changeWord({ verdict: 'CERTAIN_BUT_SMALL', difference: 3 })).toBe('slightlyHigher')
  expect(changeWord({ verdict: 'CERTAIN_BUT_SMALL', difference: -3 })).toBe('slightlyLower')
})

test('about the same and cannot be told have no direction, and are not the same', () => {
  expect(changeWord({ verdict: 'PRACTICALLY_EQUAL', difference: -0.4 })).toBe('equal')
  expect(changeWord({ verdict: 'CANNOT_BE_TOLD', difference: 9 })).toBe('unknown')
  expect(changeSigns.equal).not.toBe(changeSigns.unknown)
})

test('what the server does not compare is not judged here either', () => {
  expect(changeWord({ verdict: null, difference: null })).toBeNull()
})
