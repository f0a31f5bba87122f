import { describe, expect, test } from 'vitest'
import { people, type Respondent, rowOf, tree } from '../../test/examples.ts'
import { countAnswers } from '../counting/count-answers.ts'
import { countMoments } from '../counting/count-moments.ts'
import { counterLayoutOf } from '../counting/counters.ts'
import { type OrganisationToScore, type ScoredUnit, scoreOrganisation } from './score-organisation.ts'

/** One root with all respondents in its atom. */
function inOneAtom(respondents: readonly Pick<Respondent, 'answers'>[]): OrganisationToScore {
  const groupOf = new Uint16Array(respondents.length)
  const answers = Uint8Array.from(respondents.flatMap((each) => each.answers))
  const counters = countAnswers(counterLayoutOf(tree), 1, groupOf, answers)
  return {
    tree,
    units: [{ id: 'root', parentId: null, frame: 100, respondents: respondents.length, published: true }],
    counters,
    atomIds: ['root'],
    moments: countMoments(tree, counters, groupOf, answers),
    collection: 'persons',
  }
}

describe('joint answers', () => {
  const joint = (answers: readonly number[]) => scoreOrganisation({ ...inOneAtom([{ answers }]), collection: 'joint' })

  test('have a mean without limit, truncation or interval, and say why', () => {
    const rows = joint([6, 1, 6, 1, 0])
    expect(rowOf(rows, 'root', 'category:one')).toMatchObject({
      mean: 100,
      low: null,
      variance: null,
      truncated: null,
      coverage: 1,
      reason: 'joint',
    })
    expect(rowOf(rows, 'root', 'item:C1')).toMatchObject({ mean: 0, reason: 'joint', answers: 1 })
    expect(rowOf(rows, 'root', 'total').mean).toBeCloseTo(200 / 3, 12)
  })

  test('that leave a question out are missing there', () => {
    expect(rowOf(joint([0, 7, 6, 1, 0]), 'root', 'factor:a')).toMatchObject({ mean: null, reason: 'missing' })
  })
})

describe('a mistake of the caller', () => {
  const base = inOneAtom(people('root', 74, 1, 0.2))
  const root = base.units[0]!
  const child: ScoredUnit = { id: 'child', parentId: 'root', frame: 10, respondents: null, published: false }
  const wrong = (change: Partial<OrganisationToScore>) => () => scoreOrganisation({ ...base, ...change })

  test('in the units is named with what to do instead', () => {
    expect(wrong({})).not.toThrow()
    expect(wrong({ units: [{ ...root, respondents: 73 }] })).toThrow('count all answers of the branch first')
    expect(wrong({ units: [root, { ...root, id: 'other' }] })).toThrow('score each branch by itself')
    expect(wrong({ units: [root, { ...child, parentId: 'nobody' }] })).toThrow('parents first')
    expect(wrong({ units: [root, child, child] })).toThrow('every unit once')
  })

  test('in the atoms is named with what to do instead', () => {
    expect(wrong({ atomIds: [] })).toThrow('name the unit of every group')
    expect(wrong({ units: [root, child], atomIds: ['child'] })).toThrow('file them under its atom')
  })

  test('that would show an atom below seven is refused before anything is computed', () => {
    expect(() => scoreOrganisation(inOneAtom(people('root', 6, 1)))).toThrow('publishableGroups with k = 7')
  })

  test('in the counters or moments is named with what to do instead', () => {
    expect(wrong({ moments: { nodes: [], values: new Float64Array() } })).toThrow('countMoments and the same tree')
    expect(wrong({ moments: { ...base.moments, values: new Float64Array() } })).toThrow('over the same groups')
    expect(wrong({ tree: { items: tree.items.slice(1), nodes: [] } })).toThrow('counterLayoutOf')
    const narrow = tree.items.map((item, place) => (place === 0 ? { ...item, categories: 5 } : item))
    expect(wrong({ tree: { ...tree, items: narrow } })).toThrow('item:A1 has answers with code 7')
  })

  test('is not that atoms of another branch lie among the counters: they are passed over', () => {
    const { counters, moments } = base
    const two = {
      counters: {
        ...counters,
        groups: 2,
        counts: Uint32Array.of(...counters.counts, ...counters.counts),
        respondents: Uint32Array.of(74, 74),
      },
      moments: { ...moments, values: Float64Array.of(...moments.values, ...moments.values) },
      atomIds: ['root', 'funded'],
    }
    expect(scoreOrganisation({ ...base, ...two })).toEqual(scoreOrganisation(base))
  })
})
