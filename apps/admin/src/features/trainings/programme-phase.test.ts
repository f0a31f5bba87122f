import { expect, test } from 'vitest'
import { dayOf, programmePhase } from './programme-phase.ts'

const programme = { startsOn: '2026-01-12', endsOn: '2026-06-12' }

test('both days of a programme are within it', () => {
  expect(programmePhase(programme, '2026-01-11')).toBe('planned')
  expect(programmePhase(programme, '2026-01-12')).toBe('running')
  expect(programmePhase(programme, '2026-06-12')).toBe('running')
  expect(programmePhase(programme, '2026-06-13')).toBe('over')
})

test('the day is that of the calendar on the wall, not of Greenwich', () => {
  expect(dayOf(new Date(2026, 0, 5, 0, 30))).toBe('2026-01-05')
  expect(dayOf(new Date(2026, 11, 31, 23, 30))).toBe('2026-12-31')
})
