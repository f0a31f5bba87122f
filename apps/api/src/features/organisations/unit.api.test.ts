import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'
import { statementsOf } from '../../../test/statements.ts'

interface TreeUnit {
  readonly id: string
  readonly name: string
  readonly version: number
  readonly parentId: string | null
  readonly employees: number
}

let api: TestApi
let nacka: SceneOrganisation
let keyUser: Client

beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const units = [
  {
    name: 'Nacka',
    kind: 'organisation',
    children: [
      {
        name: 'Utbildning',
        children: [
          { name: 'Norr', employees: 30 },
          { name: 'Söder', employees: 20 },
        ],
      },
      { name: 'Omsorg', employees: 12 },
    ],
  },
]

/** A municipality of its own for every story, with a round in which its units stand. */
async function newTown(): Promise<void> {
  nacka = await api.scene.organisation({ name: 'Nacka' })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  await nacka.round({ instrumentVersionId: await api.scene.instrument(), units, state: 'scored' })
}

const tree = `query ($id: ID!) { organisation(id: $id) { unitTree { mayEditAll mayEditBelow
  units { id name version parentId employees leaders kind code operator branch retired } } } }`
const treeOf = async (client = keyUser): Promise<TreeUnit[]> =>
  (await client.get(tree, { id: nacka.id })).organisation.unitTree.units
async function unitOf(name: string): Promise<TreeUnit> {
  const found = (await treeOf()).find((unit) => unit.name === name)
  if (!found) throw new Error(`no unit is called ${name}`)
  return found
}
const seen = async (name: string) => {
  const { id, version } = await unitOf(name)
  return { id, version }
}
const act = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { actId units { id name version retired parentId employees } } }`
const acts = {
  add: act('addUnit', 'AddUnitInput'),
  rename: act('renameUnit', 'RenameUnitInput'),
  describe: act('describeUnit', 'DescribeUnitInput'),
  heads: act('setHeadcounts', 'SetHeadcountsInput'),
  move: act('moveUnit', 'MoveUnitInput'),
  merge: act('mergeUnits', 'MergeUnitsInput'),
  retire: act('retireUnit', 'RetireUnitInput'),
  undo: act('undoUnitAct', 'UndoUnitActInput'),
}

describe('a key user edits the tree', () => {
  beforeAll(newTown)

  test('adds, renames, describes, counts, moves, merges and retires', async () => {
    const { addUnit } = await keyUser.get(acts.add, {
      input: { organisationId: nacka.id, branch: 'OWN', name: ' Öster ', kind: 'preschool', employees: 9, leaders: 1 },
    })
    const top = await unitOf('Nacka')
    expect(addUnit.units).toMatchObject([{ name: 'Öster', version: 1, parentId: top.id }])
    await keyUser.get(acts.rename, { input: { unit: await seen('Öster'), name: 'Förskolan Öster' } })
    await keyUser.get(acts.describe, {
      input: { unit: await seen('Förskolan Öster'), kind: 'primary-school', code: 'F-1' },
    })
    await keyUser.get(acts.heads, { input: { unit: await seen('Förskolan Öster'), employees: 11, leaders: 2 } })
    const { id: parentId } = await unitOf('Utbildning')
    await keyUser.get(acts.move, { input: { unit: await seen('Förskolan Öster'), parentId } })
    expect(await unitOf('Förskolan Öster')).toMatchObject({
      version: 5,
      parentId,
      employees: 11,
      leaders: 2,
      kind: 'primary-school',
      code: 'F-1',
    })
    const merged = await keyUser.get(acts.merge, { input: { unit: await seen('Norr'), into: await seen('Söder') } })
    expect(merged.mergeUnits.units).toMatchObject([
      { name: 'Norr', retired: true },
      { name: 'Söder', retired: false, employees: 50 },
    ])
    await keyUser.get(acts.retire, { input: { unit: await seen('Omsorg') } })
    expect((await treeOf()).map(({ name }) => name)).toEqual(['Förskolan Öster', 'Nacka', 'Söder', 'Utbildning'])
  })

  test('the round that was before keeps its tree', async () => {
    const { organisation } = await keyUser.get(
      'query ($id: ID!) { organisation(id: $id) { rounds { nodes { units { name } } } } }',
      { id: nacka.id },
    )
    const names = organisation.rounds.nodes[0].units.map(({ name }: { name: string }) => name)
    expect(names).toEqual(['Nacka', 'Utbildning', 'Norr', 'Söder', 'Omsorg'])
  })

  test('the history tells who did what, newest first', async () => {
    const { organisation } = await keyUser.get(
      `query ($id: ID!) { organisation(id: $id) { unitActs(first: 4) { totalCount
        nodes { act actorName unitCount unitName changes { field before after } } } } }`,
      { id: nacka.id },
    )
    expect(organisation.unitActs.totalCount).toBe(7)
    expect(organisation.unitActs.nodes).toMatchObject([
      { act: 'RETIRE', unitCount: 1, unitName: 'Omsorg', actorName: expect.stringContaining('Person') },
      { act: 'MERGE', unitCount: 2, unitName: 'Norr' },
      { act: 'MOVE', changes: [{ field: 'PARENT', before: 'Nacka', after: 'Utbildning' }] },
      { act: 'SET_HEADCOUNTS', changes: [{ field: 'EMPLOYEES', before: '9', after: '11' }, { field: 'LEADERS' }] },
    ])
    const { rows } = await api.migrator.pool.query(
      `select detail from audit_event where organisation_id = $1 and kind = 'UNITS_CHANGED' order by at`,
      [nacka.id],
    )
    expect(rows.map(({ detail }) => detail)).toContainEqual({ act: 'merge', units: 2 })
    expect(JSON.stringify(rows)).not.toContain('Söder')
  })
})

describe('two people at one tree', () => {
  beforeAll(newTown)

  test('nobody overwrites what they have not seen', async () => {
    const old = await seen('Norr')
    const colleague = await api.signIn(await nacka.person({ role: 'key_user' }))
    await colleague.get(acts.rename, { input: { unit: old, name: 'Norra' } })
    expect((await keyUser.ask(acts.rename, { input: { unit: old, name: 'Nord' } })).code).toBe('UNIT_CHANGED')
    expect((await treeOf()).map(({ name }) => name)).toContain('Norra')
  })

  test('twenty who move two units below each other at once make no circle', async () => {
    const [north, south] = [await unitOf('Norra'), await unitOf('Söder')]
    const moves = Array.from({ length: 20 }, (_, index) => {
      const [unit, parent] = index % 2 ? [north, south] : [south, north]
      return keyUser.ask(acts.move, { input: { unit: { id: unit.id, version: unit.version }, parentId: parent.id } })
    })
    const codes = (await Promise.all(moves)).map(({ code }) => code)
    expect(codes.filter((code) => code === null)).toHaveLength(1)
    const below = new Map((await treeOf()).map(({ id, parentId }) => [id, parentId]))
    expect(below.get(north.id) === south.id && below.get(south.id) === north.id).toBe(false)
  })

  test('an act is taken back, once, and not over a later change', async () => {
    const before = await treeOf()
    const merged = await keyUser.get(acts.merge, {
      input: { unit: await seen('Omsorg'), into: await seen('Utbildning') },
    })
    const { actId } = merged.mergeUnits
    const undo = () => keyUser.ask(acts.undo, { input: { actId } })
    expect((await undo()).data.undoUnitAct.units).toMatchObject([{ name: 'Omsorg', retired: false }, {}])
    const facts = (list: TreeUnit[]) => list.map(({ version: _version, ...rest }) => rest)
    expect(facts(await treeOf())).toEqual(facts(before))
    expect((await undo()).code).toBe('UNIT_CHANGED')
  })

  test('what is the same is not done', async () => {
    const { renameUnit } = await keyUser.get(acts.rename, { input: { unit: await seen('Omsorg'), name: 'Omsorg' } })
    expect(renameUnit).toEqual({ actId: null, units: [] })
  })
})

describe('who may', () => {
  beforeAll(newTown)

  test('a unit administrator edits below the own unit, and nothing else', async () => {
    const school = await unitOf('Utbildning')
    const administrator = await api.signIn(await nacka.person({ role: 'unit_administrator', unitId: school.id }))
    const { organisation } = await administrator.get(tree, { id: nacka.id })
    expect(organisation.unitTree).toMatchObject({ mayEditAll: false, mayEditBelow: [school.id] })
    const rename = async (name: string) =>
      (await administrator.ask(acts.rename, { input: { unit: await seen(name), name: `${name} 2` } })).code
    expect([await rename('Norr'), await rename('Utbildning'), await rename('Omsorg')]).toEqual([
      null,
      null,
      'NOT_ALLOWED',
    ])
    const { id: parentId } = await unitOf('Omsorg')
    expect((await administrator.ask(acts.move, { input: { unit: await seen('Söder'), parentId } })).code).toBe(
      'NOT_ALLOWED',
    )
    expect((await administrator.ask(acts.retire, { input: { unit: await seen('Omsorg') } })).code).toBe('NOT_ALLOWED')
  })

  test('a reader and a unit manager see the tree and change nothing', async () => {
    const { id: unitId } = await unitOf('Omsorg')
    for (const role of ['reader', 'unit_manager'] as const) {
      const client = await api.signIn(await nacka.person({ role, ...(role === 'unit_manager' ? { unitId } : {}) }))
      expect(await treeOf(client)).toHaveLength(5)
      const rename = { input: { unit: await seen('Omsorg'), name: 'x' } }
      expect((await client.ask(acts.rename, rename)).code).toBe('NOT_ALLOWED')
    }
  })

  test('for the neighbour municipality nothing of it exists', async () => {
    const neighbour = await api.signIn(await (await api.scene.organisation()).person({ role: 'key_user' }))
    expect((await neighbour.get(tree, { id: nacka.id })).organisation.unitTree).toBeNull()
    const unit = await seen('Omsorg')
    const made = { organisationId: nacka.id, branch: 'OWN', name: 'x', kind: 'preschool' }
    const { renameUnit } = await keyUser.get(acts.rename, { input: { unit, name: 'Omsorgen' } })
    const answers = await Promise.all([
      neighbour.ask(acts.rename, { input: { unit, name: 'x' } }),
      neighbour.ask(acts.retire, { input: { unit } }),
      neighbour.ask(acts.add, { input: made }),
      neighbour.ask(acts.undo, { input: { actId: renameUnit.actId } }),
      neighbour.ask('query ($id: ID!) { organisation(id: $id) { unitActs { totalCount } } }', { id: nacka.id }),
    ])
    expect(answers.map(({ code }) => code)).toEqual(answers.map(() => 'NOT_FOUND'))
    expect((await api.stranger.ask(acts.add, { input: made })).code).toBe('NOT_SIGNED_IN')
  })

  test('rules are told by their code', async () => {
    const unit = await seen('Norr 2')
    const codes = await Promise.all([
      keyUser.ask(acts.rename, { input: { unit, name: 'söder' } }),
      keyUser.ask(acts.heads, { input: { unit, employees: 1, leaders: 2 } }),
      keyUser.ask(acts.describe, { input: { unit, kind: 'moon-base' } }),
      keyUser.ask(acts.retire, { input: { unit: await seen('Nacka') } }),
      keyUser.ask(acts.move, { input: { unit, parentId: unit.id } }),
      keyUser.ask(acts.heads, { input: { unit, employees: -1, leaders: 0 } }),
    ])
    expect(codes.map(({ code }) => code)).toEqual([
      'UNIT_NAME_TAKEN',
      'UNIT_HEADCOUNT_WRONG',
      'UNIT_KIND_UNKNOWN',
      'UNIT_HAS_UNITS',
      'UNIT_MOVED_INTO_ITSELF',
      'BAD_USER_INPUT',
    ])
  })
})

test('the tree is one statement, and so is its history with the names in it two', async () => {
  await newTown()
  await keyUser.get(acts.move, { input: { unit: await seen('Norr'), parentId: (await unitOf('Omsorg')).id } })
  expect(await statementsOf(() => treeOf())).toHaveLength(2) // the organisation and its units
  const history = `query ($id: ID!) { organisation(id: $id) { unitActs { nodes { unitName changes { before } } } } }`
  expect(await statementsOf(() => keyUser.get(history, { id: nacka.id }))).toHaveLength(3)
})
