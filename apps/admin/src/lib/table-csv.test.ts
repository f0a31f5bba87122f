import { expect, test } from 'vitest'
import { tableCsv } from './table-csv.ts'

const words = { from: (label: string) => `${label}, från`, to: (label: string) => `${label}, till` }

function tableOf(html: string): HTMLTableElement {
  const place = document.createElement('div')
  place.innerHTML = `<table>${html}</table>`
  return place.querySelector('table')!
}

test('numbers are numbers, an interval is three columns, signs stay signs', () => {
  const table = tableOf(`
    <thead><tr><th>Del</th><th aria-label="Index">Index <button>?</button></th><th data-kind="chart">Skala</th><th>Svar</th></tr></thead>
    <tbody>
      <tr><th>Totalt <span class="row-note">ny serie</span></th><td>61,4 (58,1–66,3)</td><td data-kind="chart"><svg></svg></td><td>1 204</td></tr>
      <tr><th>Teknik</th><td>..</td><td data-kind="chart"></td><td>−3,5</td></tr>
    </tbody>`)
  expect(tableCsv(table, words)).toEqual([
    ['Del', 'Index', 'Index, från', 'Index, till', 'Svar'],
    ['Totalt', 61.4, 58.1, 66.3, 1204],
    ['Teknik', '..', '', '', -3.5],
  ])
})

test('English numbers likewise; a span is two columns; what is only read aloud is left out', () => {
  const table = tableOf(`<tr><th>Part</th><th>n</th><th>Place</th></tr>
    <tr><th>Total</th><td><span class="ds-sr-only">not shown</span>1,204.5</td><td>3–9</td></tr>
    <tr><th>Part</th><td>..</td><td>..</td></tr>`)
  expect(tableCsv(table, words)).toEqual([
    ['Part', 'n', 'Place, från', 'Place, till'],
    ['Total', 1204.5, 3, 9],
    ['Part', '..', '..', '..'],
  ])
})
