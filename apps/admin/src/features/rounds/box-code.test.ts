import { expect, test } from 'vitest'
import { codeSigns, groupedCode, signsMissing } from './box-code.ts'

test('a code is read however it was typed', () => {
  expect(codeSigns(' 0123-4567 89ab_cdef ')).toBe('0123456789ABCDEF')
  expect(codeSigns('OIL')).toBe('011')
})

test('a code is shown in groups of four', () => {
  expect(groupedCode('0123456789abcdefghjkmnpqrs')).toBe('0123-4567-89AB-CDEF-GHJK-MNPQ-RS')
})

test('what is missing or too much is counted', () => {
  expect(signsMissing('0123')).toBe(22)
  expect(signsMissing('0123456789ABCDEFGHJKMNPQRS7')).toBe(-1)
})
