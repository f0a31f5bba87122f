import i18next from 'i18next'
import { expect, test } from 'vitest'
import { learningSentence, reasonText, weakest } from './recommendation-words.ts'

const factors = [{ id: 'benefits', title: 'Nyttorealisering', area: 'leadership' }]
const training = { id: 'a', title: { sv: 'A', en: 'A' }, form: 'WORKSHOP', minutes: 60 } as const
const below = (by: number, certain: boolean) =>
  ({ kind: 'BELOW', factor: 'benefits', own: 41.4, by, certain, heldSince: false, training }) as const
const cell = (...recommended: ReturnType<typeof below>[]) =>
  ({ role: 'MANAGER', area: 'leadership', more: 0, lack: null, recommended }) as const
const t = i18next.t

test('the reason names factor, distance and what it is measured against', () => {
  expect(reasonText(below(12, true), { reference: 'COHORT' }, factors, t, 'sv')).toBe(
    'Nyttorealisering ligger 12 under jämförelsegruppen.',
  )
  expect(reasonText(below(1, true), { reference: 'ORGANISATION' }, factors, t, 'sv')).toMatch(/1 under hela/)
})

test('a difference that the interval does not carry says that it may be chance', () => {
  expect(reasonText(below(3, false), { reference: 'OWN_TOTAL' }, factors, t, 'sv')).toBe(
    'Nyttorealisering ligger 3 under er total. Skillnaden kan vara slump.',
  )
})

test('where nothing lies below, the lowest or what fits is the reason, with its value', () => {
  const lowest = { ...below(0, false), kind: 'LOWEST', by: null } as const
  expect(reasonText(lowest, { reference: 'COHORT' }, factors, t, 'sv')).toBe('Nyttorealisering är lägst i området: 41.')
})

test('what the interval carries comes before a larger distance that may be chance', () => {
  expect(weakest([cell(below(20, false)), cell(below(8, true), below(9, true))])?.by).toBe(9)
  expect(weakest([cell()])).toBeNull()
})

test('a page with recommendations but nothing below says so, and a page with none as well', () => {
  const learning = { reference: 'COHORT', cells: [cell({ ...below(0, false), kind: 'FITS' as never })] } as never
  expect(learningSentence(learning, factors, t)).toBe('Ingen faktor ligger tydligt under jämförelsegruppen')
  expect(learningSentence({ reference: 'COHORT', cells: [cell()] } as never, factors, t)).toBe(
    'Inget kan föreslås av de värden som visas',
  )
})

test('the title begins with what the interval carries, and with nothing that may be chance', () => {
  const learning = (cells: readonly ReturnType<typeof cell>[]) => ({ reference: 'OWN_TOTAL', cells }) as never
  expect(learningSentence(learning([cell(below(9, true))]), factors, t)).toBe(
    'Börja med Nyttorealisering: 9 under er total',
  )
  expect(learningSentence(learning([cell(below(9, false))]), factors, t)).toBe(
    'Ingen faktor ligger tydligt under er total',
  )
})
