import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addResponse } from './add-response.ts'
import { countAnswers } from './count-answers.ts'
import { emptyCounters } from './counters.ts'
import { histogramOf } from './histogram.ts'

test('every code is counted once, wherever the bytes lie in memory', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.nat(3), (bytes, from) => {
      const expected = new Float64Array(256)
      for (const code of bytes.subarray(from)) expected[code]!++
      expect(histogramOf(bytes.subarray(from))).toEqual(expected)
    }),
  )
})

test('responses counted one by one are the same as all at once', () => {
  const response = fc.record({ group: fc.nat(2), answers: fc.array(fc.nat(7), { minLength: 3, maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(response, { maxLength: 50 }), (responses) => {
      const layout = { items: 3, stride: 8 }
      const one = emptyCounters(layout, 3)
      for (const { group, answers } of responses) addResponse(one, group, Uint8Array.from(answers))
      const groupOf = Uint16Array.from(responses, ({ group }) => group)
      expect(one).toEqual(
        countAnswers(layout, 3, groupOf, Uint8Array.from(responses.flatMap(({ answers }) => answers))),
      )
    }),
  )
})

test('a response that does not fit changes nothing', () => {
  const counters = emptyCounters({ items: 2, stride: 8 }, 1)
  expect(() => addResponse(counters, 0, Uint8Array.of(3, 9))).toThrow('code 9')
  expect(() => addResponse(counters, 1, Uint8Array.of(3, 3))).toThrow('do not fit')
  expect(counters).toEqual(emptyCounters({ items: 2, stride: 8 }, 1))
})
