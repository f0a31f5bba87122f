import { branchQuality } from '@mognad/model/editions/branch-quality'
import { expect, test } from 'vitest'
import { demoAnswers } from './demo-answers.ts'
import { demoModel, packagedInstrument } from './demo-model.ts'
import { demoOrganisations, nackaCode } from './demo-organisations.ts'
import { frozenUnits } from './demo-round-units.ts'
import { readMunicipalities } from './read-places.ts'

const model = demoModel(packagedInstrument())
const organisations = demoOrganisations(readMunicipalities())
const ids = { roundId: 'round', organisationId: 'organisation' }

test.each([2024, 2025, 2026])('every quality grade occurs among the municipalities of %s', (year) => {
  const grades = organisations.map((organisation) => {
    const answers = demoAnswers(organisation, year, model)
    const { units, atoms } = frozenUnits(organisation, { ...ids, answers })
    const respondents = new Map<string, number>()
    for (const unit of answers.unitOf) {
      const atom = atoms[unit] ?? ''
      respondents.set(atom, (respondents.get(atom) ?? 0) + 1)
    }
    const own = units.filter(({ unit }) => unit.branch === 'own')
    const tree = own.map(({ unit: { id, invited }, parentId, published }) => ({
      id,
      parentId,
      invited,
      frame: invited,
      published: published ?? false,
    }))
    return branchQuality(tree, respondents, 1, 'persons').grade
  })
  expect(new Set(grades)).toEqual(new Set(['green', 'amber', 'red']))
  expect(grades.filter((grade) => grade === 'green').length).toBeGreaterThan(200)
})

test('while a round is open nothing is decided about what will be shown, and small units share a key', () => {
  const nacka = organisations.find(({ code }) => code === nackaCode)
  if (!nacka) throw new Error('no home')
  const { units } = frozenUnits(nacka, { ...ids, answers: null })
  expect(units.every(({ published, respondents }) => published === null && respondents === null)).toBe(true)
  const invitedIn = new Map<string, number>()
  for (const { unit, keyGroupId } of units) invitedIn.set(keyGroupId, (invitedIn.get(keyGroupId) ?? 0) + unit.invited)
  expect([...invitedIn.values()].every((invited) => invited === 0 || invited >= 7)).toBe(true)
  const small = units.filter(({ unit }) => unit.invited > 0 && unit.invited < 7)
  expect(small.length).toBe(4)
  for (const { unit, keyGroupId } of small) expect(keyGroupId).not.toBe(unit.id)
})
