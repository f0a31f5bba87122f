import { expect, test } from 'vitest'
import { isMendable, type RefusedCohort, withheldAfter } from './edition-withheld.ts'

const cohort = (key: string, parentKey: string | null, shown: readonly string[]): RefusedCohort => ({
  key,
  parentKey,
  shows: {
    tails: shown.includes('tails'),
    quartiles: shown.includes('quartiles'),
    beyondMean: shown.includes('beyondMean'),
    all: shown.includes('all'),
  },
})
const everything = ['tails', 'quartiles', 'beyondMean', 'all']
const ends = (cohortKey: string | null) => ({ attack: 'ends', cohortKey }) as const

test('the first step is the finest figure that the cohort shows', () => {
  const cohorts = [cohort('all', null, everything), cohort('main:A', 'all', everything.slice(2))]
  expect(withheldAfter([], [ends('all')], cohorts)).toEqual([{ cohortKey: 'all', step: 'tails' }])
  expect(withheldAfter([], [ends('main:A'), ends('main:A')], cohorts)).toEqual([
    { cohortKey: 'main:A', step: 'beyondMean' },
  ])
})

test('asked again it goes a step further, and keeps what was withheld before', () => {
  const cohorts = [cohort('all', null, everything.slice(1)), cohort('main:A', 'all', ['all'])]
  const before = [
    { cohortKey: 'all', step: 'tails' },
    { cohortKey: 'main:A', step: 'beyondMean' },
  ] as const
  expect(withheldAfter(before, [ends('main:A')], cohorts)).toEqual([
    { cohortKey: 'all', step: 'tails' },
    { cohortKey: 'main:A', step: 'all' },
  ])
})

test('where nothing of a cohort is shown any more, the one that holds it is next', () => {
  const cohorts = [cohort('all', null, everything), cohort('main:A', 'all', ['all']), cohort('group:A1', 'main:A', [])]
  const before = [{ cohortKey: 'group:A1', step: 'all' }] as const
  expect(withheldAfter(before, [ends('group:A1')], cohorts)).toEqual([
    { cohortKey: 'group:A1', step: 'all' },
    { cohortKey: 'main:A', step: 'all' },
  ])
})

test('what is not mended by showing less is refused: mistakes, rounds, too few who have changed', () => {
  const cohorts = [cohort('all', null, everything)]
  for (const attack of ['figures', 'sums', 'differences', 'groups', 'items', 'answers'] as const) {
    expect(isMendable({ attack, cohortKey: 'all' })).toBe(false)
    expect(() => withheldAfter([], [ends('all'), { attack, cohortKey: 'all' }], cohorts)).toThrow(
      'EDITION_NOT_MENDABLE',
    )
  }
  expect(() => withheldAfter([], [], cohorts)).toThrow('EDITION_NOT_MENDABLE')
  expect(() => withheldAfter([], [ends('gone')], cohorts)).toThrow('EDITION_NOT_MENDABLE')
  expect(() => withheldAfter([], [ends('all')], [cohort('all', null, [])])).toThrow('EDITION_NOT_MENDABLE')
})
