import { describe, expect, test } from 'vitest'
import { RuleBroken } from '../errors.ts'
import { addUnit, editUnit, mergeUnits, moveUnit, retireUnit, undoAct } from './unit-acts.ts'
import { sumsBelow, treeProblems, parentsFirst } from './organisation-tree.ts'
import { staysWithin, unitsBelow } from './unit-part.ts'
import { unitsAfter, type Unit, type UnitChange } from './unit.ts'

const unit = (id: string, parentId: string | null, more: Partial<Unit> = {}): Unit => ({
  id,
  parentId,
  branch: 'own',
  name: id,
  kind: parentId === null ? 'organisation' : 'primary-school',
  operator: null,
  employees: 10,
  leaders: 2,
  externalId: null,
  version: 1,
  ...more,
})
const funded = (id: string, parentId: string | null): Unit =>
  unit(id, parentId, {
    branch: 'funded',
    kind: parentId === null ? 'funded-operations' : 'independent-school',
    operator: parentId === null ? null : `${id} AB`,
  })

const town = [
  unit('town', null),
  unit('schools', 'town'),
  unit('north', 'schools'),
  unit('south', 'schools', { version: 4 }),
  unit('care', 'town'),
  funded('paid', null),
  funded('oak', 'paid'),
]
const seen = (id: string) => ({ id, version: town.find((one) => one.id === id)!.version })
const making = (...ids: string[]) => ({
  newId: () => ids.shift() ?? 'one too many',
  topNames: { own: 'Nacka kommun', funded: 'Kommunalt finansierade verksamheter' },
})
const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return error instanceof RuleBroken ? error.code : String(error)
  }
  return 'allowed'
}
const school = { parentId: null, kind: 'independent-school', operator: 'Ek AB', employees: 1, leaders: 0 } as const
const added = { ...school, branch: 'funded', name: 'Eken', externalId: null } as const

describe('adding', () => {
  test('the first funded operation gets a top above it', () => {
    const own = town.filter(({ branch }) => branch === 'own')
    const changes = addUnit(own, added, making('top', 'eken'))
    expect(changes.map(({ unitId, after }) => [unitId, after.parentId, after.name])).toEqual([
      ['top', null, 'Kommunalt finansierade verksamheter'],
      ['eken', 'top', 'Eken'],
    ])
    expect(treeProblems(unitsAfter(own, changes))).toEqual([])
  })

  test('the next one lies below the top that is there', () => {
    expect(addUnit(town, added, making('eken'))).toMatchObject([{ unitId: 'eken', after: { parentId: 'paid' } }])
  })

  test('a unit cannot come below the other branch, nor have a kind of it', () => {
    expect(codeOf(() => addUnit(town, { ...added, parentId: 'town' }, making('x')))).toBe('UNIT_OF_OTHER_BRANCH')
    expect(codeOf(() => addUnit(town, { ...added, kind: 'preschool' }, making('x')))).toBe('UNIT_KIND_UNKNOWN')
    expect(codeOf(() => addUnit(town, { ...added, operator: ' ' }, making('x')))).toBe('UNIT_OPERATOR_MISSING')
    expect(codeOf(() => addUnit(town, { ...added, parentId: 'nowhere' }, making('x')))).toContain('NotFound')
  })
})

describe('editing', () => {
  test('what is the same is no change', () => {
    expect(editUnit(town, seen('north'), { name: 'north' })).toEqual([])
    expect(editUnit(town, seen('south'), { name: 'Sydskolan', employees: 10 })).toEqual([
      { unitId: 'south', branch: 'own', version: 5, before: { name: 'south' }, after: { name: 'Sydskolan' } },
    ])
  })

  test('siblings have different names, without regard to case and spaces', () => {
    expect(codeOf(() => editUnit(town, seen('north'), { name: ' SOUTH ' }))).toBe('UNIT_NAME_TAKEN')
    expect(codeOf(() => editUnit(town, seen('north'), { name: 'care' }))).toBe('allowed')
    expect(codeOf(() => editUnit(town, seen('north'), { name: '  ' }))).toBe('UNIT_NAME_MISSING')
  })

  test('no more leaders than employees, no fractions, nothing below zero', () => {
    for (const heads of [{ leaders: 11 }, { employees: 1 }, { employees: -1 }, { leaders: 0.5 }, { employees: NaN }])
      expect(codeOf(() => editUnit(town, seen('north'), heads))).toBe('UNIT_HEADCOUNT_WRONG')
  })

  test('who has looked at an older version does not overwrite', () => {
    expect(codeOf(() => editUnit(town, { id: 'south', version: 3 }, { name: 'x' }))).toBe('UNIT_CHANGED')
  })

  test('two living units have different codes', () => {
    const coded = unitsAfter(town, editUnit(town, seen('north'), { externalId: '110' }))
    expect(codeOf(() => editUnit(coded, seen('south'), { externalId: '110' }))).toBe('UNIT_CODE_TAKEN')
  })
})

describe('moving', () => {
  test('a unit cannot come below itself, below the other branch, or away from the top', () => {
    expect(codeOf(() => moveUnit(town, seen('schools'), 'north'))).toBe('UNIT_MOVED_INTO_ITSELF')
    expect(codeOf(() => moveUnit(town, seen('schools'), 'schools'))).toBe('UNIT_MOVED_INTO_ITSELF')
    expect(codeOf(() => moveUnit(town, seen('north'), 'oak'))).toBe('UNIT_OF_OTHER_BRANCH')
    expect(codeOf(() => moveUnit(town, seen('town'), 'care'))).toBe('UNIT_IS_TOP')
  })

  test('what lies below goes along', () => {
    const after = unitsAfter(town, moveUnit(town, seen('schools'), 'care'))
    expect([...unitsBelow(after, ['care'])].sort()).toEqual(['care', 'north', 'schools', 'south'])
  })

  test('twelve levels are enough', () => {
    const deep = Array.from({ length: 12 }, (_, level) => unit(`l${level}`, level === 0 ? null : `l${level - 1}`))
    const more = { ...added, branch: 'own', kind: 'preschool', operator: null, parentId: 'l11' } as const
    expect(codeOf(() => addUnit(deep, more, making('x')))).toBe('UNIT_TOO_DEEP')
    expect(codeOf(() => addUnit(deep.slice(0, 11), { ...more, parentId: 'l10' }, making('x')))).toBe('allowed')
  })
})

describe('merging and retiring', () => {
  const heads = (units: readonly Unit[]) =>
    sumsBelow(parentsFirst(units), ({ employees, leaders }) => employees * 1000 + leaders).get('town')

  test('a merger keeps every head and every unit below', () => {
    const changes = mergeUnits(town, seen('schools'), seen('care'))
    const after = unitsAfter(town, changes)
    expect(heads(after)).toBe(heads(town))
    expect(after.filter(({ parentId }) => parentId === 'care').map(({ id }) => id)).toEqual(['north', 'south'])
    expect(changes[0]).toMatchObject({ unitId: 'schools', after: { retired: true } })
  })

  test('a unit can be merged into the one above it, but not into one below it', () => {
    expect(heads(unitsAfter(town, mergeUnits(town, seen('schools'), seen('town'))))).toBe(heads(town))
    expect(codeOf(() => mergeUnits(town, seen('schools'), seen('north')))).not.toBe('allowed')
    expect(codeOf(() => mergeUnits(town, seen('care'), seen('care')))).toBe('UNIT_MOVED_INTO_ITSELF')
    expect(codeOf(() => mergeUnits(town, seen('care'), seen('oak')))).toBe('UNIT_OF_OTHER_BRANCH')
    expect(codeOf(() => mergeUnits(town, seen('town'), seen('care')))).toBe('UNIT_IS_TOP')
  })

  test('a unit with living units below it is not retired', () => {
    expect(codeOf(() => retireUnit(town, seen('schools')))).toBe('UNIT_HAS_UNITS')
    expect(unitsAfter(town, retireUnit(town, seen('care'))).map(({ id }) => id)).not.toContain('care')
  })
})

describe('taking back', () => {
  const undone = (act: UnitChange[]): readonly Unit[] => {
    const after = unitsAfter(town, act)
    const retired = town
      .filter(({ id }) => !after.some((one) => one.id === id))
      .map((one) => ({ ...one, version: one.version + 1 }))
    return unitsAfter([...after, ...retired], undoAct(after, retired, act))
  }
  const facts = (units: readonly Unit[]) =>
    units.map(({ version: _version, ...rest }) => rest).toSorted((a, b) => (a.id < b.id ? -1 : 1))

  test('every act can be taken back, and the tree is as it was', () => {
    const acts = {
      rename: editUnit(town, seen('north'), { name: 'Nord' }),
      move: moveUnit(town, seen('north'), 'care'),
      merge: mergeUnits(town, seen('schools'), seen('care')),
      retire: retireUnit(town, seen('care')),
      add: addUnit(town, added, making('eken')),
    }
    for (const [name, act] of Object.entries(acts)) expect([name, facts(undone(act))]).toEqual([name, facts(town)])
  })

  test('not when somebody has changed one of the units since', () => {
    const act = moveUnit(town, seen('north'), 'care')
    const later = unitsAfter(town, [
      ...act,
      ...editUnit(unitsAfter(town, act), { id: 'north', version: 2 }, { name: 'x' }),
    ])
    expect(codeOf(() => undoAct(later, [], act))).toBe('UNIT_CHANGED')
  })
})

describe('administering a part', () => {
  const within = (changes: UnitChange[]) => staysWithin(town, ['schools'], changes)

  test('inside it anything but moving and retiring its top is theirs', () => {
    expect(within(editUnit(town, seen('schools'), { name: 'Skolor' }))).toBe(true)
    expect(within(retireUnit(town, seen('north')))).toBe(true)
    expect(within(mergeUnits(town, seen('north'), seen('south')))).toBe(true)
    expect(within(moveUnit(town, seen('schools'), 'care'))).toBe(false)
    expect(within(mergeUnits(town, seen('north'), seen('schools')))).toBe(true)
    expect(within(mergeUnits(town, seen('schools'), seen('town')))).toBe(false)
  })

  test('nothing goes out, nothing comes in, nothing outside is touched', () => {
    expect(within(moveUnit(town, seen('north'), 'care'))).toBe(false)
    expect(within(moveUnit(town, seen('care'), 'schools'))).toBe(false)
    expect(within(editUnit(town, seen('care'), { employees: 3 }))).toBe(false)
    expect(within(addUnit(town, added, making('x')))).toBe(false)
    expect(staysWithin(town, [], editUnit(town, seen('care'), { employees: 3 }))).toBe(false)
    expect(staysWithin(town, null, addUnit(town, added, making('x')))).toBe(true)
  })
})
