import fc from 'fast-check'
import { expect, test } from 'vitest'
import { recommend, type FactorStanding } from './recommend.ts'
import { trainingRoles, type Training, type TrainingRole } from './training.ts'

const text = (sv: string) => ({ sv, en: sv })

function training(code: string, more: Partial<Training> = {}): Training {
  return {
    id: `id ${code}`,
    code,
    area: 'leadership',
    factors: ['benefits'],
    roles: ['manager'],
    maturity: { from: 0, to: 100 },
    form: 'workshop',
    minutes: 120,
    groupSize: null,
    languages: ['sv'],
    provider: text('Egen regi'),
    title: text(code),
    summary: text(code),
    link: null,
    aims: [],
    agenda: [],
    materials: [],
    ...more,
  }
}

const standing = (factor: string, own: number | null, reference: number | null = null, high = own): FactorStanding => ({
  factor,
  own,
  high,
  reference,
})
const areas = ['leadership', 'development', 'technology']
const managersIn = (area: string, cells: ReturnType<typeof recommend>) =>
  cells.find((cell) => cell.role === 'manager' && cell.area === area)!

test('the factor that lies farthest below comes first, and says by how much', () => {
  const cells = recommend({
    trainings: [training('small', { factors: ['prioritisation'] }), training('large')],
    standings: [standing('benefits', 48.2, 60, 52), standing('prioritisation', 55, 58, 57)],
    areas,
  })
  const { recommended, lack } = managersIn('leadership', cells)
  expect(lack).toBeNull()
  expect(recommended.map((one) => one.training.code)).toEqual(['large', 'small'])
  expect(recommended[0]!.reason).toEqual({
    kind: 'below',
    factor: 'benefits',
    own: 48.2,
    reference: 60,
    by: 12,
    certain: true,
  })
})

test('a difference that its interval does not carry counts half', () => {
  const cells = recommend({
    trainings: [training('unsure'), training('sure', { factors: ['prioritisation'] })],
    standings: [standing('benefits', 48, 60, 61), standing('prioritisation', 50, 58, 57)],
    areas,
  })
  const { recommended } = managersIn('leadership', cells)
  expect(recommended.map((one) => [one.training.code, one.reason.certain])).toEqual([
    ['sure', true],
    ['unsure', false],
  ])
})

test('the other weak factors of a training count a quarter', () => {
  const cells = recommend({
    trainings: [training('one'), training('two', { factors: ['prioritisation', 'culture'] })],
    standings: [standing('benefits', 49, 60), standing('prioritisation', 50, 60), standing('culture', 52, 60)],
    areas,
  })
  expect(managersIn('leadership', cells).recommended.map((one) => one.training.code)).toEqual(['two', 'one'])
})

test('what is not shown gives no recommendation, however low it may be', () => {
  const cells = recommend({
    trainings: [training('hidden'), training('both', { factors: ['benefits', 'prioritisation'] })],
    standings: [standing('benefits', null, 90), standing('prioritisation', 60, 50)],
    areas,
  })
  const { recommended } = managersIn('leadership', cells)
  expect(recommended.map((one) => [one.training.code, one.reason.factor])).toEqual([['both', 'prioritisation']])
  const none = recommend({ trainings: [training('hidden')], standings: [standing('benefits', null, 90)], areas })
  expect(managersIn('leadership', none)).toMatchObject({ recommended: [], lack: 'noFigures' })
})

test('a training is meant for its span of maturity, both ends within it', () => {
  const early = training('early', { maturity: { from: 0, to: 40 } })
  const at = (own: number) =>
    managersIn('leadership', recommend({ trainings: [early], standings: [standing('benefits', own)], areas }))
  expect(at(40).recommended).toHaveLength(1)
  expect(at(40.1)).toMatchObject({ recommended: [], lack: 'outsideSpan' })
})

test('where nothing is weak it says which factor is the lowest, or that the training fits', () => {
  const cells = recommend({
    trainings: [training('a'), training('b', { factors: ['prioritisation'] })],
    standings: [standing('benefits', 71, 60), standing('prioritisation', 66, 60)],
    areas,
  })
  const reasons = managersIn('leadership', cells).recommended.map((one) => [one.training.code, one.reason.kind])
  expect(reasons).toEqual([
    ['a', 'fits'],
    ['b', 'lowest'],
  ])
})

test('what was held for the role since the measurement comes last and says so', () => {
  const input = {
    trainings: [training('held'), training('open')],
    standings: [standing('benefits', 40, 60)],
    areas,
  }
  const cells = recommend({ ...input, held: new Set(['id held manager']) })
  expect(managersIn('leadership', cells).recommended.map((one) => [one.training.code, one.heldSince])).toEqual([
    ['open', false],
    ['held', true],
  ])
  const others = recommend({ ...input, held: new Set(['id held employee']) })
  expect(managersIn('leadership', others).recommended[0]!.training.code).toBe('held')
})

test('a cell shows as many as asked for and counts the others', () => {
  const trainings = ['a', 'b', 'c'].map((code) => training(code))
  const cells = recommend({ trainings, standings: [standing('benefits', 40, 60)], areas, perCell: 1 })
  expect(managersIn('leadership', cells)).toMatchObject({ more: 2, lack: null })
})

test('every level and area has recommendations or says what is lacking, in any catalogue, in any order', () => {
  const factors = ['benefits', 'prioritisation', 'culture', 'open-data']
  const anyTraining = fc
    .record({
      code: fc.integer({ min: 0, max: 30 }).map((n) => `t${n}`),
      area: fc.constantFrom(...areas),
      factors: fc.uniqueArray(fc.constantFrom(...factors), { minLength: 1 }),
      roles: fc.uniqueArray(fc.constantFrom<TrainingRole[]>(...trainingRoles), { minLength: 1 }),
      maturity: fc.constantFrom({ from: 0, to: 100 }, { from: 0, to: 40 }, { from: 60, to: 100 }),
    })
    .map(({ code, ...more }) => training(code, more))
  const index = fc.option(fc.integer({ min: 0, max: 100 }))
  const standings = fc
    .array(fc.tuple(index, index), { minLength: 4, maxLength: 4 })
    .map((values) => values.map(([own, reference], place) => standing(factors[place]!, own, reference)))
  const catalogue = fc.uniqueArray(anyTraining, { selector: ({ code }) => code, maxLength: 20 })
  fc.assert(
    fc.property(catalogue, standings, (trainings, given) => {
      const cells = recommend({ trainings, standings: given, areas })
      expect(cells).toHaveLength(trainingRoles.length * areas.length)
      const shown = new Set(given.flatMap(({ factor, own }) => (own === null ? [] : [factor])))
      for (const { role, area, recommended, lack } of cells) {
        expect(recommended.length > 0).toBe(lack === null)
        for (const one of recommended) {
          expect(one.training.area).toBe(area)
          expect(one.training.roles).toContain(role)
          expect(shown).toContain(one.reason.factor)
        }
      }
      expect(recommend({ trainings: trainings.toReversed(), standings: given.toReversed(), areas })).toEqual(cells)
    }),
    { numRuns: 40 },
  )
})
