import { expect, test } from 'vitest'
import { findPeers, usedFeatures, type StructuredOrganisation } from './find-peers.ts'
import { namedCohortsOf, sizeClasses, sizeClassOf } from './named-cohorts.ts'

const register = Array.from({ length: 40 }, (_, at): StructuredOrganisation => {
  return {
    organisationId: `id ${at}`,
    code: String(1000 + at),
    skrGroup: at % 2 === 0 ? 'A2' : 'C8',
    population: 5_000 * 1.1 ** at,
    facts: new Map([
      ...(at < 38 ? [['tax-base', 200_000 + 1_000 * at] as const] : []),
      // Of so few that nobody could be compared by it.
      ...(at < 20 ? [['density', 1 + at] as const] : []),
    ]),
  }
})
const ids = (...places: number[]) => new Set(places.map((at) => `id ${at}`))

test('who shares by name finds named and public ones, anybody else public ones only', () => {
  const search = { register, isNamed: ids(0, 2, 4, 6), isPublic: ids(8, 10) }
  const askers = [{ organisationId: 'id 0' }, { organisationId: 'id 1' }, { organisationId: 'a region' }]
  const found = findPeers(askers, ids(0), search)
  const codes = (id: string) => found.get(id)?.map(({ code }) => code)
  expect(codes('id 0')).toEqual(['1002', '1004', '1006', '1008', '1010'])
  expect(codes('id 1')).toEqual(['1008', '1010'])
  expect(codes('a region')).toBeUndefined()
})

test('features that too few have are not used; SKR’s main group is alike or not', () => {
  expect(usedFeatures(register)).toEqual([
    { featureId: 'population', weight: 1, organisations: 40 },
    { featureId: 'tax-base', weight: 1, organisations: 38 },
    { featureId: 'main-group', weight: 1, organisations: 40 },
  ])
})

test('classes of size begin where they say', () => {
  expect([9_999, 10_000, 19_999, 20_000, 50_000, 100_000].map((population) => sizeClassOf(population)?.key)).toEqual([
    'size:1',
    'size:2',
    'size:2',
    'size:3',
    'size:4',
    'size:5',
  ])
  expect(sizeClassOf(null)).toBeNull()
  expect(new Set(sizeClasses.map(({ key }) => key)).size).toBe(5)
})

test('a municipality belongs to its county and its class of size, a region to neither', () => {
  const facts = { kind: 'municipality', countyCode: '01', countyName: 'Stockholms län', population: 109_486 }
  expect(namedCohortsOf(facts)).toEqual([
    { key: 'county:01', kind: 'county', name: 'Stockholms län' },
    { key: 'size:5', kind: 'size', name: 'Minst 100 000 invånare' },
  ])
  expect(namedCohortsOf({ ...facts, kind: 'region' })).toEqual([])
  expect(namedCohortsOf({ ...facts, countyCode: null, population: null })).toEqual([])
})
