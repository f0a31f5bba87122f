import { itemsInOrder } from '@mognad/model/instruments/items-in-order'
import { expect, test } from 'vitest'
import { instrument } from '../testing/instrument.ts'
import { keyMeaning } from './key-to-code.ts'

const [item] = itemsInOrder(instrument)

test('a digit is the step on the paper, and the next statement follows', () => {
  expect(keyMeaning(item!, '1')).toEqual({ answer: 1, goOn: true })
  expect(keyMeaning(item!, '6')).toEqual({ answer: 6, goOn: true })
})

test('0 is "don’t know", unless the scale itself begins at 0', () => {
  expect(keyMeaning(item!, '0')).toEqual({ answer: 7, goOn: true })
  const fromZero = { ...item!, scale: { ...item!.scale!, min: 0, max: 5 } }
  expect(keyMeaning(fromZero, '0')).toEqual({ answer: 1, goOn: true })
})

test('Enter goes on, Backspace takes the answer away, and other keys are left to the browser', () => {
  expect(keyMeaning(item!, 'Enter')).toEqual({ answer: null, goOn: true })
  expect(keyMeaning(item!, 'Backspace')).toEqual({ answer: 0, goOn: false })
  for (const key of ['7', 'a', 'Tab', 'ArrowDown', ' ']) expect(keyMeaning(item!, key)).toBeNull()
})
