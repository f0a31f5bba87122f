import { expect, test } from 'vitest'
import { isOwnAddress, longestViewAddress, longestViewName, tidyView } from './saved-view.ts'

test('a page of our own with its choices may be kept', () => {
  for (const address of [
    '/',
    '/resultat?omgang=1&flik=delar&del=category%3Atechnology',
    '/jamforelse',
    '/organisation?sok=åäö',
  ])
    expect([address, isOwnAddress(address)]).toEqual([address, true])
})

test('nothing that leads elsewhere, or through a door', () => {
  for (const address of [
    '',
    'resultat',
    'https://elsewhere.example',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/ /elsewhere.example',
    'javascript:alert(1)',
    '/resultat#delar',
    '/nyckel#secret',
    '/start/token',
    '/Start/token',
    '/logga-in?vidare=/x',
    `/${'x'.repeat(longestViewAddress)}`,
  ])
    expect([address, isOwnAddress(address)]).toEqual([address, false])
})

test('a name is tidied, and must be there', () => {
  expect(tidyView({ name: '  Skolorna \n 2026 ', address: '/' }).name).toBe('Skolorna 2026')
  for (const name of ['', '  ', 'x'.repeat(longestViewName + 1)])
    expect(() => tidyView({ name, address: '/' })).toThrow('VIEW_NAME_MISSING')
  expect(() => tidyView({ name: 'x', address: '//y' })).toThrow('VIEW_ADDRESS_WRONG')
})
