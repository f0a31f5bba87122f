import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FEWEST_OTHERS } from './cohort-figure.ts'
import { cohortKeysOf, fixedCohorts } from './cohorts.ts'
import { computeEdition, computeEditionInColumns } from './compute-edition.ts'
import type { EditionMember, EditionToCompute, SharingLevel } from './edition.ts'
import { includedPerNode, participantsOf } from './participants.ts'
import { positionAmong } from './position.ts'

/** Few enough tenths that many members share one; gaps, own-only and red members among them. */
const country = fc.array(
  fc.record({
    skrGroup: fc.constantFrom('A1', 'A2', 'B3'),
    sharingLevel: fc.constantFrom<SharingLevel>(0, 1, 1, 2, 2, 2, 3),
    eligible: fc.constantFrom(true, true, true, true, false),
    // Off the tenths, so that ties are of unequal values.
    values: fc.array(fc.option(fc.integer({ min: 0, max: 900 }).map((value) => 40 + value / 300)), {
      minLength: 2,
      maxLength: 2,
    }),
  }),
  { minLength: 0, maxLength: 90, size: 'max' },
)

const input = country.map((drawn): EditionToCompute => {
  const members = drawn.map(({ skrGroup, sharingLevel, eligible }, place): EditionMember => {
    const code = String(place)
    return { organisationId: code, code, mainGroup: skrGroup[0]!, skrGroup, sharingLevel, eligible }
  })
  const values = drawn.map((each) => each.values)
  const nodes = ['total', 'factor:a']
  return { nodes, members, values, variances: values.map(() => [1, 1]), tree: [], placed: [], seed: 1 }
})

test('positions in columns are those of the definition, to the last bit, in the order of members, cohorts and nodes', () => {
  let shown = 0
  fc.assert(
    fc.property(input, (edition) => {
      const { members, nodes, values } = edition
      const cohorts = fixedCohorts(members)
      const { perNode } = includedPerNode(edition, cohorts)
      const { figures, positions } = computeEditionInColumns(edition)
      const defined = members.flatMap((member, place) =>
        (member.eligible ? cohortKeysOf(member) : []).flatMap((cohortKey) =>
          nodes.map((nodeId, node) => {
            const figure = figures.find((each) => each.cohortKey === cohortKey && each.nodeId === nodeId)!
            const cohort = cohorts.find(({ key }) => key === cohortKey)!
            const { places, isBeyondMeanShown } = participantsOf(edition, cohort, node, perNode[node]!)
            const others = places.filter((at) => at !== place).map((at) => values[at]![node]!)
            const own = values[place]![node]!
            const isShown = own !== null && others.length >= FEWEST_OTHERS.position && isBeyondMeanShown
            return {
              organisationId: member.organisationId,
              cohortKey,
              nodeId,
              others: others.length,
              position: isShown ? positionAmong(others, own) : null,
              bestQuarterGap: isShown && figure.q75 !== null ? figure.q75 - own : null,
              reason: isShown ? null : own === null ? ('missing' as const) : ('hidden' as const),
            }
          }),
        ),
      )
      const found = [...positions].map(({ gapReason, place, ...position }) => {
        expect(gapReason).toBe(position.reason ?? (position.bestQuarterGap === null ? 'hidden' : null))
        expect(place.placeReason).toBe('notApplicable')
        return position
      })
      expect(positions).toHaveLength(found.length)
      expect(found).toEqual(defined)
      shown += found.filter(({ position }) => position !== null).length
    }),
    { numRuns: 150 },
  )
  expect(shown).toBeGreaterThan(1000)
})

test('columns and rows are the same edition, and columns can be read twice', () => {
  fc.assert(
    fc.property(input, (edition) => {
      const { cohorts, figures, positions } = computeEditionInColumns(edition)
      expect({ cohorts, figures, positions: [...positions] }).toEqual(computeEdition(edition))
      expect([...positions]).toEqual([...positions])
    }),
    { numRuns: 30 },
  )
})
