import { describe, expect, test } from 'vitest'
import { monthsLater, nextPlan, planProblems, usualReportingYear, type RoundPlan } from './round-plan.ts'
import { standardTexts } from './invitation-texts.ts'

const plan: RoundPlan = {
  name: 'Mätning 2027',
  instrumentVersionId: 'i',
  reportingYear: 2027,
  targetGroup: 'employees',
  opensAt: new Date('2027-02-01T07:00Z'),
  closesAt: new Date('2027-02-28T22:00Z'),
  collection: 'invitations',
  inviteMode: 'all',
  sampleSize: null,
  invitationTexts: null,
  reminderDays: [7, 14],
  ownQuestions: [],
  explanations: [],
  background: null,
  repeatMonths: null,
  unitPeriods: [],
}
const told = (changes: Partial<RoundPlan>) =>
  planProblems({ ...plan, ...changes }).map(({ path, code }) => `${path} ${code}`)
const words = (text: string) => ({ sv: text, en: text })

test('a whole plan has no problem', () => {
  expect(planProblems(plan)).toEqual([])
  expect(told({ invitationTexts: standardTexts, inviteMode: 'sample', sampleSize: 200, repeatMonths: 12 })).toEqual([])
})

describe('what cannot stand is named by its field', () => {
  const wrong: [string, Partial<RoundPlan>, string[]][] = [
    ['a round without a name', { name: ' ' }, ['name MISSING']],
    ['a year that is none', { reportingYear: 27 }, ['reportingYear RANGE']],
    ['a period that ends before it begins', { closesAt: plan.opensAt }, ['closesAt BEFORE_OPENING']],
    ['a period of half a year', { closesAt: new Date('2027-08-01T00:00Z') }, ['closesAt TOO_LONG']],
    ['a sample without a size', { inviteMode: 'sample' }, ['sampleSize MISSING']],
    [
      'a sample in which everybody could be worked out',
      { inviteMode: 'sample', sampleSize: 6 },
      ['sampleSize TOO_FEW'],
    ],
    ['a size without a sample', { sampleSize: 50 }, ['sampleSize NOT_A_SAMPLE']],
    [
      'a sample behind an open link',
      { collection: 'open_link', inviteMode: 'list' },
      ['inviteMode OPEN_LINK_INVITES_ALL'],
    ],
    ['two reminders on one day', { reminderDays: [7, 7] }, ['reminderDays TWICE']],
    ['a reminder on the day of the invitation', { reminderDays: [0] }, ['reminderDays RANGE']],
    [
      'six own questions',
      { ownQuestions: Array.from({ length: 6 }, () => ({ text: words('?') })) },
      ['ownQuestions TOO_LONG'],
    ],
    [
      'an own question in one language',
      { ownQuestions: [{ text: { sv: 'Ja?', en: ' ' } }] },
      ['ownQuestions.0.text.en MISSING'],
    ],
    [
      'a unit that closes after the round',
      { unitPeriods: [{ unitId: 'u', closesAt: new Date('2027-03-05T00:00Z') }] },
      ['unitPeriods.0.closesAt OUTSIDE_PERIOD'],
    ],
  ]
  for (const [what, changes, problems] of wrong) test(what, () => expect(told(changes)).toEqual(problems))
})

test('a text that cannot be sent is named by language, mail and part', () => {
  const { sv, en } = standardTexts
  const invitationTexts = { sv: { ...sv, reminder: { subject: 'Hej', body: 'Svara!' } }, en }
  expect(told({ invitationTexts })).toEqual(['invitationTexts.sv.reminder.body LINK_MISSING'])
})

test('a round counts for the year in which it closes', () => {
  expect(usualReportingYear(new Date('2027-01-15T12:00Z'))).toBe(2027)
})

test('a month later is the same day, or the last one there is', () => {
  expect(monthsLater(new Date('2027-01-31T08:00Z'), 1).toISOString()).toBe('2027-02-28T08:00:00.000Z')
  expect(monthsLater(new Date('2028-02-29T08:00Z'), 12).toISOString()).toBe('2029-02-28T08:00:00.000Z')
  expect(monthsLater(new Date('2027-11-15T08:00Z'), 3).toISOString()).toBe('2028-02-15T08:00:00.000Z')
})

test('the next round of a schedule moves in time, and its year and name with it', () => {
  const unitPeriods = [{ unitId: 'u', closesAt: new Date('2027-02-20T22:00Z') }]
  const next = nextPlan({ ...plan, unitPeriods }, 12)
  expect(next).toMatchObject({ name: 'Mätning 2028', reportingYear: 2028, opensAt: new Date('2028-02-01T07:00Z') })
  expect(next.unitPeriods[0]!.closesAt).toEqual(new Date('2028-02-20T22:00Z'))
  expect(nextPlan(plan, 3)).toMatchObject({ name: 'Mätning 2027', reportingYear: 2027 })
  expect(planProblems(next)).toEqual([])
})
