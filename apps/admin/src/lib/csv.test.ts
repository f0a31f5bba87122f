import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('Swedish spreadsheets get semicolons and decimal commas', () => {
  expect(
    toCsv(
      [
        ['Del', 'Index'],
        ['Totalt', 56.4],
      ],
      'sv',
    ),
  ).toBe('\uFEFFDel;Index\r\nTotalt;56,4\r\n')
})

test('English spreadsheets get commas and decimal points', () => {
  expect(toCsv([['Total', 56.4]], 'en')).toBe('\uFEFFTotal,56.4\r\n')
})

test('signs of the format are quoted, and a name never becomes a formula', () => {
  expect(toCsv([['a;b', 'säg "hej"', '=1+1', null]], 'sv')).toBe('\uFEFF"a;b";"säg ""hej""";\'=1+1;\r\n')
  expect(toCsv([['-1+cmd', '-3.5']], 'sv')).toBe("\uFEFF'-1+cmd;-3.5\r\n")
  // A lone sign is Kolada's for a missing value.
  expect(toCsv([['-', '..', '.']], 'sv')).toBe('\uFEFF-;..;.\r\n')
})
