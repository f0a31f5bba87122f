import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normaliseAddress } from './address.ts'
import { allocate, drawSample, type SampleMember } from './draw-sample.ts'
import { findColumns } from './recipient-columns.ts'
import { checkRecipients, type ListUnit } from './recipient-list.ts'
import { smallestChange } from './smallest-change.ts'

test('an address is compared in small letters and without spaces around it', () => {
  expect(normaliseAddress(' Anna.Ek+enkät@Nacka.SE '.replace('ä', 'a'))).toBe('anna.ek+enkat@nacka.se')
  expect(normaliseAddress('bo@förskola.exempel.se')).toBe('bo@förskola.exempel.se')
})

test('what is no single address, or could become a header of its own, is refused', () => {
  const bad = [
    '',
    'anna',
    'anna@',
    '@nacka.se',
    'anna@nacka',
    'a@b..se',
    '.a@b.se',
    'a b@c.se',
    'a@b.se,c@d.se',
  ].concat(['Anna <a@b.se>', 'a@b.se\r\nBcc: c@d.se', '"a"@b.se', 'a@[10.0.0.1]', 'a@-b.se', `${'a'.repeat(65)}@b.se`])
  expect(bad.filter((text) => normaliseAddress(text) !== null)).toEqual([])
})

const units: ListUnit[] = [
  { id: 'town', parentId: null, name: 'Nacka', externalId: null, mine: true },
  { id: 'school', parentId: 'town', name: 'Barn och utbildning', externalId: '300', mine: true },
  { id: 'fjall', parentId: 'school', name: 'Fjällskolan', externalId: '310', mine: true },
  { id: 'kitchen1', parentId: 'fjall', name: 'Köket', externalId: null, mine: true },
  { id: 'care', parentId: 'town', name: 'Omsorg', externalId: '400', mine: true },
  { id: 'kitchen2', parentId: 'care', name: 'Köket', externalId: null, mine: true },
  { id: 'free', parentId: null, name: 'Friskolan', externalId: '900', mine: false },
]
const line = (number: number, address: string, unit: string, language = '') => ({
  line: number,
  address,
  unit,
  language,
})

test('a unit is found by its code, its path from any ancestor on, or a name that only it has', () => {
  const { accepted, problems } = checkRecipients(
    [
      line(2, 'a@n.se', '310'),
      line(3, 'b@n.se', 'nacka / barn och utbildning / FJÄLLSKOLAN'),
      line(4, 'c@n.se', 'Fjällskolan > Köket'),
      line(5, 'd@n.se', 'Omsorg'),
      line(6, 'e@n.se', 'Köket'),
    ],
    units,
    [],
  )
  expect(accepted.map(({ unitId }) => unitId)).toEqual(['fjall', 'fjall', 'kitchen1', 'care'])
  expect(problems).toEqual([{ line: 6, code: 'UNIT_AMBIGUOUS', text: 'Köket' }])
})

test('what is wrong is said line by line, and a double says where it stands first', () => {
  const { accepted, problems } = checkRecipients(
    [
      line(2, 'a@n.se', '310', 'svenska'),
      line(3, 'A@N.se', '400'),
      line(4, '', '310'),
      line(5, 'no address', '310'),
      line(6, 'b@n.se', ''),
      line(7, 'c@n.se', '999'),
      line(8, 'd@n.se', '310', 'klingon'),
      line(9, 'e@n.se', 'Friskolan'),
    ],
    units,
    [],
  )
  expect(accepted.map((one) => one.line)).toEqual([2])
  expect(problems.map(({ line: number, code, firstLine }) => [number, code, firstLine])).toEqual([
    [3, 'DUPLICATE', 2],
    [4, 'ADDRESS_MISSING', undefined],
    [5, 'ADDRESS_BAD', undefined],
    [6, 'UNIT_MISSING', undefined],
    [7, 'UNIT_UNKNOWN', undefined],
    [8, 'LANGUAGE_UNKNOWN', undefined],
    [9, 'UNIT_NOT_YOURS', undefined],
  ])
})

test('a list that is imported again changes what it says differently and leaves the rest', () => {
  const listed = [
    { address: 'a@n.se', unitId: 'fjall', language: 'sv' },
    { address: 'b@n.se', unitId: 'fjall', language: 'sv' },
    { address: 'c@n.se', unitId: 'free', language: 'sv' },
  ]
  const { accepted, problems } = checkRecipients(
    [line(2, 'a@n.se', '310'), line(3, 'b@n.se', '400'), line(4, 'c@n.se', '310'), line(5, 'd@n.se', '310', 'en')],
    units,
    listed,
  )
  expect(accepted.map(({ state }) => state)).toEqual(['unchanged', 'changed', 'new'])
  // Whom another operator has listed is not moved, and not shown to be there by anything but this line.
  expect(problems).toEqual([{ line: 4, code: 'LISTED_ELSEWHERE', text: 'c@n.se' }])
})

test('columns are found by their headings in either language, in any order', () => {
  expect(findColumns(['Språk', 'Enhet', 'E-post'])).toEqual({ address: 2, unit: 1, language: 0 })
  expect(findColumns(['\ufeffemail', 'unit code'])).toEqual({ address: 0, unit: 1, language: null })
  expect(findColumns(['Namn', 'Enhet'])).toEqual(['address'])
  expect(findColumns([])).toEqual(['address', 'unit'])
})

const people = (sizes: readonly number[]): SampleMember[] =>
  sizes.flatMap((size, unit) =>
    Array.from({ length: size }, (_, index) => ({ id: `${unit}-${index}`, unitId: `u${unit}` })),
  )

test('a sample has the size that was asked for and the same share of every unit to one person', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(60), { minLength: 1, maxLength: 12 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.nat(),
      (sizes, share, seed) => {
        const members = people(sizes)
        const size = Math.floor(members.length * share)
        const drawn = drawSample(members, size, seed)
        expect(drawn.size).toBe(size)
        for (const [unit, count] of sizes.entries()) {
          const inUnit = members.filter(({ id, unitId }) => unitId === `u${unit}` && drawn.has(id)).length
          expect(Math.abs(inUnit - (count * size) / Math.max(members.length, 1))).toBeLessThan(1)
        }
      },
    ),
  )
})

test('the same seed draws the same people, whatever the order of the list, and another seed draws others', () => {
  const members = people([30, 50, 20])
  const drawn = drawSample(members, 40, 2026)
  expect(drawSample(members.toReversed(), 40, 2026)).toEqual(drawn)
  expect(drawSample(members, 40, 2027)).not.toEqual(drawn)
  expect(drawSample(members, 100, 1).size).toBe(100)
  expect(drawSample(members, 0, 1).size).toBe(0)
  expect(() => drawSample(members, 1.5, 1)).toThrow(RangeError)
})

test('over many seeds everybody is drawn as often as anybody else', () => {
  const members = people([10, 40])
  const times = new Map(members.map(({ id }) => [id, 0]))
  const seeds = 4000
  for (let seed = 0; seed < seeds; seed++)
    for (const id of drawSample(members, 25, seed)) times.set(id, times.get(id)! + 1)
  // Half of everybody, within 4.5 standard deviations for each of fifty people.
  const bound = 4.5 * Math.sqrt(seeds * 0.25)
  for (const count of times.values()) expect(Math.abs(count - seeds / 2)).toBeLessThan(bound)
})

test('shares that do not divide evenly go to the largest remainders', () => {
  expect([
    ...allocate(
      new Map([
        ['a', 5],
        ['b', 3],
        ['c', 2],
      ]),
      5,
    ).entries(),
  ]).toEqual([
    ['a', 3],
    ['b', 1],
    ['c', 1],
  ])
})

test('the smallest change that a group can show is the table of the method', () => {
  const table: [number, number][] = [
    [7, 23],
    [10, 20],
    [20, 14],
    [50, 9],
    [100, 6],
    [200, 4.4],
    [400, 3.1],
    [1000, 2],
  ]
  for (const [answers, change] of table) expect(Math.abs(smallestChange(answers)! - change)).toBeLessThanOrEqual(0.5)
  expect(smallestChange(6)).toBeNull()
})
