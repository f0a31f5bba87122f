import i18next from 'i18next'
import { expect, test } from 'vitest'
import { toCsv } from '../../lib/csv.ts'
import { cellOf, type ChartData, chartCsv, hiddenReasons, reading, spanOf } from './chart-data.ts'

const data: ChartData = {
  columns: [
    { key: 'node', label: 'Del', kind: 'name' },
    { key: 'own', label: 'Eget index', kind: 'index' },
    { key: 'interval', label: 'Intervall', kind: 'span' },
    { key: 'gap', label: 'Skillnad', kind: 'difference' },
    { key: 'position', label: 'Högre än', kind: 'percent' },
    { key: 'place', label: 'Trolig plats', kind: 'places' },
  ],
  rows: [
    { key: 'total', cells: ['Totalt', 56.449, [54.4, 58.44], -2.04, 71.5, [3, 9]] },
    {
      key: 'leadership',
      cells: ['Ledning', cellOf(null, 'HIDDEN'), spanOf(1, null, 'HIDDEN'), cellOf(undefined), cellOf(50), [4, 4]],
    },
  ],
}

test('the file holds the decimals of the screen and no more, and signs where nothing is shown', () => {
  const text = toCsv(chartCsv(data, i18next.t), 'sv')
  expect(text.split('\r\n')).toEqual([
    '\uFEFFDel;Eget index;Intervall från;Intervall till;Skillnad;Högre än;Trolig plats från;Trolig plats till',
    'Totalt;56,4;54,4;58,4;-2;71,5;3;9',
    'Ledning;..;..;..;-;50;4;4',
    '',
  ])
})

test('a mark is read with every number of its row and with why one is not there', () => {
  const [total, leadership] = data.rows
  expect(reading(data, total!, i18next.t, 'sv')).toBe(
    'Totalt, Eget index 56,4, Intervall 54,4–58,4, Skillnad −2,0, Högre än 72\u00a0%, Trolig plats 3–9',
  )
  expect(reading(data, leadership!, i18next.t, 'sv')).toBe(
    'Ledning, Eget index visas inte: för få svar bakom värdet, Intervall visas inte: för få svar bakom värdet, ' +
      'Skillnad uppgift saknas, Högre än 50\u00a0%, Trolig plats 4',
  )
})

test('what is hidden is counted cell by cell', () => {
  expect(hiddenReasons(data)).toEqual(['HIDDEN', 'HIDDEN', 'MISSING'])
})
