import { expect, test } from 'vitest'
import { findThings, folded, thing, thingsOf } from './palette-things.ts'

const names = (words: string) =>
  findThings(
    [
      thing('page', 'a', 'Mätning', '/matning'),
      thing('page', 'b', 'Översikt', '/'),
      thing('unit', 'c', 'Äldreförvaltningen', '/c'),
      thing('unit', 'd', 'Vård- och omsorgsförvaltningen', '/d'),
      thing('unit', 'e', 'Avdelningen för vårdplanering', '/e'),
      thing('round', 'f', 'Mätning 2026', '/f'),
      ...Array.from({ length: 9 }, (_, n) => thing('unit', `s${n}`, `Skola ${n}`, `/s${n}`)),
    ],
    words,
  ).map(({ name }) => name)

test('case and the marks of å, ä and ö do not matter', () => {
  expect(folded('  ÅÄÖ é ')).toBe('aao e')
  expect(names('OVERSIKT')).toEqual(['Översikt'])
  expect(names('äldre')).toEqual(names('aldre'))
})

test('every word must be there; what begins with them comes first, then a word that does, within its kind', () => {
  expect(names('vård')).toEqual(['Vård- och omsorgsförvaltningen', 'Avdelningen för vårdplanering'])
  expect(names('omsorg vård')).toEqual(['Vård- och omsorgsförvaltningen'])
  expect(names('mätning')).toEqual(['Mätning', 'Mätning 2026'])
  expect(names('förv')).toEqual(['Äldreförvaltningen', 'Vård- och omsorgsförvaltningen'])
  expect(names('xyz')).toEqual([])
})

test('of one kind at most six are shown', () => {
  expect(names('skola')).toHaveLength(6)
})

test('an own initiative that is shared stands once, and parts that did not come are left out', () => {
  const initiative = { __typename: 'Initiative', id: '1', title: 'E-tjänst' } as const
  const found = thingsOf(
    {
      initiativePortfolio: [initiative],
      initiatives: { nodes: [{ initiative }] } as never,
    },
    'sv',
  )
  expect(found).toEqual([{ key: 'initiative:1', kind: 'initiative', name: 'E-tjänst', address: '/inspiration/1' }])
  expect(thingsOf(undefined, 'sv')).toEqual([])
})
