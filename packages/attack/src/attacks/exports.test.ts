import { expect, test } from 'vitest'
import { meanInterval } from '@mognad/scoring'
import { Seen } from '../crawl/seen.ts'
import { attackExports } from './exports.ts'

const role = 'national coordinator'
const head = '\uFEFFVy;Grupp;Del;Kod;Mått;Värde'

/** What was fetched of an edition with one cohort that is shown, one that is not, and one that shares publicly; and its file. */
function seenWith(lines: readonly string[]): Seen {
  const seen = new Seen()
  const figure = { organisations: 40, mean: 51.2344, median: 51, q25: 46, q75: 56, p10: null, p90: null }
  for (const [field, value] of Object.entries(figure))
    seen.add(role, 'CohortFigure', { edition: 'e', cohort: 'group:B3', node: 'total' }, field, value)
  for (const [key, name] of [
    ['group:B3', 'Större stad'],
    ['group:A1', 'Storstäder'],
  ] as const)
    seen.add(role, 'Cohort', { edition: 'e', cohort: key }, 'name', name)
  for (const [name, level] of [
    ['Ale', 'PUBLIC'],
    ['Borås', 'ANONYMOUS'],
  ] as const) {
    seen.add(role, 'Organisation', { organisation: name }, 'name', name)
    seen.add(role, 'Organisation', { organisation: name }, 'sharingLevel', level)
  }
  seen.add(role, 'NationalReport', { edition: 'e' }, 'id', 'r')
  seen.add(role, 'ReportFile', { nationalReport: 'r' }, 'name', 'nationell-rapport.csv')
  const content = Buffer.from([head, ...lines].join('\r\n')).toString('base64')
  seen.add(role, 'ReportFile', { nationalReport: 'r' }, 'content', content)
  return seen
}
const found = (...lines: string[]) => attackExports(seenWith(lines)).findings.map(({ what }) => what)

// From what is published: 51.2344 less t of 14.7 degrees of freedom times (56 - 46) / 1.349 / the root of 40.
const low = meanInterval({ organisations: 40, mean: 51.2344, q25: 46, q75: 56 })!.low.toFixed(3).replace('.', ',')

test('what the API tells as well is no finding, nor what follows from it, nor a sign', () => {
  expect(
    found(
      'Kommungrupper;Större stad;Totalt;total;Medel;51,234',
      `Kommungrupper;Större stad;Totalt;total;Intervall från;${low}`,
      'Kommungrupper;Större stad;Totalt;total;10 %;..',
      'Kommungrupper;Storstäder;Totalt;total;Medel;..',
      'Delar öppet;Ale;Totalt;total;Index;60,1',
    ),
  ).toEqual([])
})

test('another number, one that is hidden, and one of a cohort that is not shown are found', () => {
  const otherwise = (measure: string) => `the national report tells ${measure} otherwise than the API`
  expect(found('Kommungrupper;Större stad;Totalt;total;Medel;51,3')).toEqual([otherwise('Medel')])
  expect(found('Kommungrupper;Större stad;Totalt;total;10 %;40,1')).toEqual([otherwise('10 %')])
  expect(found('Kommungrupper;Storstäder;Totalt;total;Medel;49,9')).toEqual([otherwise('Medel')])
  expect(found('Kommungrupper;Större stad;Totalt;total;Förändring sedan 2025;1,2')).toEqual([
    otherwise('Förändring sedan 2025'),
  ])
})

test('whoever is named and does not share publicly is found', () => {
  expect(found('Delar öppet;Borås;Totalt;total;Index;60,1')).toEqual([
    'the national report names one that does not share publicly',
  ])
})
