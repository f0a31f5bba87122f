import { expect, test } from 'vitest'
import { missingToOpen, readinessOf, type PreparedRound } from './readiness.ts'

const ready: PreparedRound = { units: 3, frame: 90, people: 90, textProblems: 0, hasKey: true, opensAt: new Date(0) }

test('a round with everything lacks nothing', () => {
  expect(missingToOpen(ready)).toEqual([])
  expect(readinessOf(ready).map(({ preparation }) => preparation)).toEqual(['units', 'people', 'texts', 'key', 'opens'])
})

test('what is missing is named, in the order in which one comes to it', () => {
  expect(missingToOpen({ units: 0, frame: 0, people: 0, textProblems: 2, hasKey: false, opensAt: null })).toEqual([
    'units',
    'people',
    'texts',
    'key',
    'opens',
  ])
})

test('units without anybody in them are no frame, and six people fill no box', () => {
  expect(missingToOpen({ ...ready, frame: 0 })).toEqual(['units'])
  expect(missingToOpen({ ...ready, people: 6 })).toEqual(['people'])
})
