import { expect, test } from 'vitest'
import { shuffled } from '../../src/features/rounds/shuffled.ts'
import { chanceOf, linkByOrder } from './link-by-order.ts'

const people = Array.from({ length: 1_000 }, (_, at) => `p${at}`)
const atomOf = (person: string) => `atom ${Number(person.slice(1)) % 20}`

test('the same order links everybody, the opposite order shows in the correlation', () => {
  expect(linkByOrder(people, people, atomOf)).toEqual({ matches: 1_000, correlation: expect.closeTo(1, 9) })
  expect(linkByOrder(people.toReversed(), people, atomOf).correlation).toBeCloseTo(-1, 9)
})

test('a random order links about one of each atom, within chance', () => {
  const chance = chanceOf(1_000, 20)
  for (let run = 0; run < 20; run += 1) {
    const { matches, correlation } = linkByOrder(shuffled(people), people, atomOf)
    expect(matches).toBeLessThanOrEqual(chance.matches)
    expect(Math.abs(correlation)).toBeLessThan(chance.correlation)
  }
  expect(chance.matches).toBeLessThan(50)
})
