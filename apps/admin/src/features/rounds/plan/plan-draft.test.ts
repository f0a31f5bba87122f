import { expect, test } from 'vitest'
import { draftProblems, inputOf, localTime, newDraft } from './plan-draft.ts'

const draft = newDraft(new Date(2027, 0, 13, 15, 30), 'version-1', 'Mätning 2027')

test('a new round begins on the Monday after next, at seven, and lasts into its third week', () => {
  expect([draft.opensAt, draft.closesAt]).toEqual(['2027-01-25T07:00', '2027-02-12T23:59'])
  expect(draftProblems(draft)).toEqual([])
})

test('local time comes back as the same moment', () => {
  const { opensAt } = inputOf(draft)
  expect(localTime(opensAt!)).toBe(draft.opensAt)
})

test('what is wrong is found on the page on which it stands', () => {
  const wrong = { ...draft, name: '', closesAt: '', keyHolder: ' ', ownQuestions: [{ sv: 'Ja?', en: '' }] }
  expect(draftProblems({ ...wrong, closesAt: draft.closesAt }).map(({ path, step }) => [path, step])).toEqual([
    ['keyHolder', 'box'],
    ['name', 'basics'],
    ['ownQuestions.0.text.en', 'questions'],
  ])
  expect(draftProblems(wrong).map(({ path, step }) => [path, step])).toEqual([
    ['closesAt', 'time'],
    ['keyHolder', 'box'],
  ])
})

test('days of reminders are read however they are written, and what is no number is refused', () => {
  expect(inputOf({ ...draft, reminderDays: '3; 10 12' }).reminderDays).toEqual([3, 10, 12])
  expect(draftProblems({ ...draft, reminderDays: 'snart' }).map(({ path }) => path)).toEqual(['reminderDays'])
})

test('standard texts are not sent: the round keeps to them also when they are improved', () => {
  expect(inputOf(draft).invitationTexts).toBeNull()
  expect(inputOf({ ...draft, standardTexts: false }).invitationTexts).toEqual(draft.texts)
})
