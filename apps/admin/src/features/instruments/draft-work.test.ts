import { describe, expect, test } from 'vitest'
import type { DraftEdit } from '@mognad/model/instruments/draft-edits'
import { draftOfTests } from '../../testing/fixtures/instrument-draft.ts'
import { beginWork, edited, notSaved, rebased, redo, saved, sent, undo, type DraftWork } from './draft-work.ts'

const write = (value: string, place = 'item:R1'): DraftEdit => ({
  kind: 'text',
  place,
  field: 'text',
  language: 'sv',
  value,
})
const begun = () => beginWork(draftOfTests(), 1)
const statementOf = ({ draft }: DraftWork, at = 0) => draft.categories[0]!.factors![0]!.items[at]!.text.sv
const first = statementOf(begun())

test('typing is one step back and one to send, however many letters', () => {
  const work = [write('V'), write('Vi'), write('Vi l')].reduce(edited, begun())
  expect([statementOf(work), work.pending.length, work.done.length]).toEqual(['Vi l', 1, 1])
  const back = undo(work)
  expect([statementOf(back), back.done.length]).toEqual([first, 0])
  expect(statementOf(redo(back))).toBe('Vi l')
  expect(undo(back)).toBe(back)
})

test('a new edit forgets what was undone', () => {
  const work = edited(undo(edited(begun(), write('a'))), write('b', 'item:R2'))
  expect(redo(work)).toBe(work)
})

test('what is written while something is on its way waits for the next time', () => {
  const onTheWay = edited(sent(edited(begun(), write('a'))), write('ab'))
  expect([onTheWay.pending.length, onTheWay.sending]).toEqual([2, 1])
  const after = saved(onTheWay, 2)
  expect([after.pending, after.revision, statementOf(after)]).toEqual([[write('ab')], 2, 'ab'])
})

test('when it was not saved everything waits again', () => {
  const failed = notSaved(sent(edited(begun(), write('a'))))
  expect([failed.pending, failed.sending, statementOf(failed)]).toEqual([[write('a')], 0, 'a'])
})

describe('when somebody else has saved', () => {
  const theirs = () =>
    edited(edited(begun(), write('theirs', 'item:R2')), { kind: 'weight', place: 'item:R1', value: 4 }).draft

  test('mine is laid upon theirs, and can be taken back', () => {
    const work = rebased(sent(edited(begun(), write('mine'))), theirs(), 7)
    expect([statementOf(work), statementOf(work, 1), work.revision, work.sending]).toEqual(['mine', 'theirs', 7, 0])
    expect(work.draft.categories[0]!.factors![0]!.items[0]!.weight).toBe(4)
    const back = undo(work)
    expect([statementOf(back), statementOf(back, 1)]).toEqual([first, 'theirs'])
  })

  test('what has no place any more is left out', () => {
    const without = edited(begun(), { kind: 'remove item', item: 'item:R1' }).draft
    const work = rebased(edited(edited(begun(), write('mine')), write('too', 'item:R2')), without, 7)
    expect(work.pending).toEqual([write('too', 'item:R2')])
  })
})
