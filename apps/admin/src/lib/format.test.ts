import { expect, test } from 'vitest'
import {
  compareNames,
  formatCount,
  formatDifference,
  formatIndex,
  formatNames,
  formatPercent,
  formatSpan,
} from './format.ts'

test('Swedish numbers have a decimal comma and a space between thousands', () => {
  expect(formatIndex(56.44, 'sv')).toBe('56,4')
  expect(formatCount(109486, 'sv')).toBe('109\u00a0486')
  expect(formatPercent(73.2, 'sv')).toBe('73\u00a0%')
})

test('English numbers have a decimal point', () => {
  expect(formatIndex(56.44, 'en')).toBe('56.4')
  expect(formatPercent(73.2, 'en')).toBe('73%')
})

test('an interval is a span with an en dash', () => {
  expect(formatSpan(54.4, 58.4, 'sv', 0)).toBe('54–58')
})

test('a difference carries its sign, and what rounds to zero carries none', () => {
  expect(formatDifference(4.2, 'sv')).toBe('+4,2')
  expect(formatDifference(-1.04, 'sv')).toBe('−1,0')
  expect(formatDifference(-0.04, 'sv')).toBe('0,0')
})

test('Swedish names end with å, ä, ö', () => {
  expect(['Örebro', 'Ängelholm', 'Åre', 'Zinkgruvan'].toSorted(compareNames('sv'))).toEqual([
    'Zinkgruvan',
    'Åre',
    'Ängelholm',
    'Örebro',
  ])
})

test('names are listed as one says them, in quotation marks where one of them holds an "and" or a comma', () => {
  expect(formatNames(['Kultur', 'Vård', 'Skola'], 'sv')).toBe('Kultur, Vård och Skola')
  expect(formatNames(['Teknik och service'], 'sv')).toBe('Teknik och service')
  expect(formatNames(['Teknik och service', 'Skola'], 'sv')).toBe('”Teknik och service” och ”Skola”')
  expect(formatNames(['Staff, leadership', 'School'], 'en')).toBe('“Staff, leadership” and “School”')
})
