import { expect, test } from 'vitest'
import { assertParticipation, effectRounds, isDay, reachOf, tidyProgramme, type ProgrammeFacts } from './programme.ts'

const programme: ProgrammeFacts = {
  name: '  Nytta  först ',
  startsOn: '2026-01-12',
  endsOn: '2026-05-29',
  roles: ['employee', 'politician'],
  responsible: ' HR-chefen ',
  trainingIds: ['a', 'b', 'a'],
  unitIds: [],
}
const codeOf = (work: () => unknown) => {
  try {
    work()
    return null
  } catch (error) {
    return (error as { code: string }).code
  }
}

test('a programme is tidied, its roles in the order of the levels', () => {
  expect(tidyProgramme(programme)).toMatchObject({
    name: 'Nytta först',
    responsible: 'HR-chefen',
    roles: ['politician', 'employee'],
    trainingIds: ['a', 'b'],
  })
})

test('a programme needs a name, somebody responsible, a role and a training', () => {
  for (const lacking of [{ name: ' ' }, { responsible: '' }, { roles: [] }, { trainingIds: [] }])
    expect(codeOf(() => tidyProgramme({ ...programme, ...lacking }))).toBe('PROGRAMME_INCOMPLETE')
  const many = Array.from({ length: 51 }, (_, place) => `training ${place}`)
  expect(codeOf(() => tidyProgramme({ ...programme, trainingIds: many }))).toBe('PROGRAMME_INCOMPLETE')
})

test('a programme begins before it ends, on days of the calendar', () => {
  for (const lacking of [{ endsOn: '2026-01-11' }, { startsOn: '2026-02-30' }, { endsOn: 'i maj' }])
    expect(codeOf(() => tidyProgramme({ ...programme, ...lacking }))).toBe('PROGRAMME_DATES_WRONG')
  expect(isDay('2028-02-29')).toBe(true)
  expect(isDay('2026-02-29')).toBe(false)
})

test('no more take part than there are, and nobody before the day has come', () => {
  const row = {
    trainingId: 'a',
    unitId: 'u',
    role: 'manager',
    participants: 8,
    headcount: 10,
    heldOn: '2026-03-02',
  } as const
  const code = (more: object) => codeOf(() => assertParticipation({ ...row, ...more }, '2026-03-02'))
  expect(code({})).toBeNull()
  for (const wrong of [
    { participants: 11 },
    { participants: 0 },
    { participants: 1.5 },
    { heldOn: '2026-03-03' },
    { heldOn: '' },
  ])
    expect(code(wrong)).toBe('PARTICIPATION_WRONG')
})

test('two trainings of the same people are not added, two units are', () => {
  const row = { trainingId: 'a', unitId: 'u', role: 'manager', participants: 8, headcount: 10 } as const
  expect(reachOf([row, { ...row, trainingId: 'b', participants: 5 }])).toEqual([
    { role: 'manager', participants: 8, headcount: 10 },
  ])
  expect(reachOf([row, { ...row, unitId: 'v', participants: 2, headcount: 4 }])).toEqual([
    { role: 'manager', participants: 10, headcount: 14 },
  ])
  // Two occasions of one training: different people, and never more than there are.
  expect(reachOf([row, { ...row, participants: 6 }])).toEqual([{ role: 'manager', participants: 10, headcount: 10 }])
  expect(reachOf([row, { ...row, role: 'politician' }]).map(({ role }) => role)).toEqual(['politician', 'manager'])
  expect(reachOf([])).toEqual([])
})

test('an effect lies between the last round before and the first one after', () => {
  const round = (year: number) => ({
    id: String(year),
    opensAt: new Date(`${year}-10-01T06:00:00Z`),
    closesAt: new Date(`${year}-10-31T16:00:00Z`),
  })
  const rounds = [round(2026), round(2024), round(2025)]
  const span = { startsOn: '2025-11-10', endsOn: '2026-06-12' }
  expect(effectRounds(span, rounds)).toEqual({ beforeId: '2025', afterId: '2026', why: null })
  // A round inside the programme is neither before nor after it.
  expect(effectRounds({ ...span, startsOn: '2025-09-01' }, rounds)).toMatchObject({ beforeId: '2024', afterId: '2026' })
  expect(effectRounds({ ...span, endsOn: '2026-10-01' }, rounds)).toMatchObject({ afterId: null, why: 'noRoundAfter' })
  expect(effectRounds({ startsOn: '2023-01-01', endsOn: '2023-02-01' }, rounds)).toMatchObject({ why: 'noRoundBefore' })
})
