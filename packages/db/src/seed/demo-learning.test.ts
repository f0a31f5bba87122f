import { expect, test } from 'vitest'
import { recommend } from '@mognad/model/trainings/recommend'
import { trainingRoles } from '@mognad/model/trainings/training'
import { startingCatalogue } from './demo-learning.ts'
import { packagedInstrument } from './demo-model.ts'

const trainings = startingCatalogue().map((facts) => ({ ...facts, id: facts.code }))
const instrument = packagedInstrument()
const areas = instrument.areas.map(({ id }) => id)
const factors = instrument.categories.flatMap((category) => (category.factors ?? []).map(({ id }) => id))

test('the starting catalogue keeps its own rules and has something for every level in every area', () => {
  expect(trainings).toHaveLength(18)
  for (const role of trainingRoles)
    for (const area of areas)
      expect([role, area, trainings.some((one) => one.area === area && one.roles.includes(role))]).toEqual([
        role,
        area,
        true,
      ])
})

test('whatever a municipality has answered, no place of the grid is empty', () => {
  for (const own of [0, 20, 40, 60, 80]) {
    const standings = factors.map((factor) => ({ factor, own, high: own + 3, reference: 60 }))
    const cells = recommend({ trainings, standings, areas })
    expect(cells.filter(({ recommended }) => recommended.length === 0)).toEqual([])
  }
})
