import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { applyEdit, type DraftEdit } from '@mognad/model/instruments/draft-edits'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { startApi, type TestApi } from '../../../test/api.ts'
import type { Client } from '../../../test/graphql-client.ts'

let api: TestApi
let coordinator: Client
let other: Client
let keyUser: Client
let versionId: string
let jointId: string

beforeAll(async () => {
  api = await startApi()
  versionId = await api.scene.instrument({ version: '1.0.0' })
  jointId = await api.scene.instrument({ id: 'joint', collection: 'joint' })
  coordinator = await api.signIn(await api.scene.coordinator())
  other = await api.signIn(await api.scene.coordinator())
  keyUser = await api.signIn(await (await api.scene.organisation({})).person({ role: 'key_user' }))
})
afterAll(() => api.close())

const copy = `mutation ($versionId: ID!) { copyInstrument(input: { versionId: $versionId }) {
  draft { id revision definition former { version } copiedFrom { id } publishedVersions savedByYou } } }`
const look = 'query ($id: ID!) { instrumentDraft(id: $id) { revision definition savedByYou } }'
const list = '{ instruments { key draftId mayBeEdited versions { id version } } }'
const save = 'mutation ($input: SaveInstrumentDraftInput!) { saveInstrumentDraft(input: $input) { revision } }'
const discard = 'mutation ($id: ID!) { discardInstrumentDraft(input: { id: $id }) { id } }'
const publish = `mutation ($input: PublishInstrumentDraftInput!) { publishInstrumentDraft(input: $input) {
  version { id version nodes { id text { sv } effectiveWeight } } } }`

const statement = (value: string, place = 'item:E1'): DraftEdit => ({
  kind: 'text',
  place,
  field: 'text',
  language: 'sv',
  value,
})

async function begin(): Promise<{ id: string; revision: number; definition: Instrument }> {
  const { copyInstrument } = await coordinator.get(copy, { versionId })
  const { id, revision, definition } = copyInstrument.draft
  return { id, revision, definition: JSON.parse(definition) as Instrument }
}
const written = (draft: { id: string; revision: number; definition: Instrument }, ...edits: DraftEdit[]) => ({
  input: {
    id: draft.id,
    revision: draft.revision,
    definition: JSON.stringify(edits.reduce(applyEdit, draft.definition)),
  },
})
async function eventsOf(subjectId: string): Promise<unknown[]> {
  const { rows } = await api.migrator.pool.query<{ kind: string; detail: unknown }>(
    'select kind, detail from audit_event where subject_id = $1 order by at, id',
    [subjectId],
  )
  return rows.map(({ kind, detail }) => ({ kind, detail }))
}

test('a version is copied, written with gaps, and published; rounds have a new version to choose', async () => {
  const draft = await begin()
  const first = await coordinator.get(save, written(draft, statement('')))
  expect(first.saveInstrumentDraft.revision).toBe(2)
  // With a gap it is kept and cannot be published.
  const wanted = { id: draft.id, revision: 2, version: '1.1.0', acceptLost: 0 }
  expect((await coordinator.ask(publish, { input: wanted })).code).toBe('INSTRUMENT_NOT_READY')

  const next = { ...draft, revision: 2 }
  const weighed: DraftEdit = { kind: 'weight', place: 'item:E9', value: 3 }
  await coordinator.get(save, written(next, statement('Vi arbetar efter en plan.'), weighed))
  const narrow = await coordinator.ask(publish, { input: { ...wanted, revision: 3 } })
  expect([narrow.code, narrow.errors[0]?.extensions['detail']]).toEqual(['INSTRUMENT_LOSES_NODES', { lost: 8 }])
  const input = { ...wanted, revision: 3, acceptLost: 8 }
  for (const version of ['1.0.0', '0.9.9', '1.1'])
    expect((await coordinator.ask(publish, { input: { ...input, version } })).code).toBe('INSTRUMENT_VERSION_WRONG')
  const { version } = (await coordinator.get(publish, { input })).publishInstrumentDraft

  expect(version.version).toBe('1.1.0')
  const nodes = new Map<string, { text: { sv: string } | null; effectiveWeight: number }>(
    version.nodes.map((node: { id: string }) => [node.id, node]),
  )
  expect(nodes.get('item:E1')?.text?.sv).toBe('Vi arbetar efter en plan.')
  expect(nodes.get('item:E9')!.effectiveWeight / nodes.get('item:E6')!.effectiveWeight).toBeCloseTo(3)
  const { instrumentVersions } = await keyUser.get('{ instrumentVersions { id version } }')
  expect(instrumentVersions[0]).toEqual({ id: version.id, version: '1.1.0' })
  expect((await coordinator.get(look, { id: draft.id })).instrumentDraft).toBeNull()
  expect(await eventsOf(draft.id)).toEqual([{ kind: 'INSTRUMENT_DRAFT_MADE', detail: {} }])
  expect(await eventsOf(version.id)).toEqual([{ kind: 'INSTRUMENT_PUBLISHED', detail: { lost: 8, added: 0 } }])
})

describe('with a draft', () => {
  let draft: Awaited<ReturnType<typeof begin>>
  beforeAll(async () => {
    draft = await begin()
  })

  test('two coordinators do not overwrite each other, and there is one draft of an instrument', async () => {
    expect((await other.ask(copy, { versionId })).code).toBe('INSTRUMENT_DRAFT_EXISTS')
    await other.get(save, written(draft, statement('Den andras', 'item:E2')))
    const late = await coordinator.ask(save, written(draft, statement('Min')))
    expect([late.code, late.errors[0]?.extensions['detail']]).toEqual(['INSTRUMENT_DRAFT_CHANGED', { revision: 2 }])
    const { instrumentDraft } = await coordinator.get(look, { id: draft.id })
    expect(instrumentDraft).toMatchObject({ revision: 2, savedByYou: false })
    expect(instrumentDraft.definition).toContain('Den andras')
    expect(instrumentDraft.definition).not.toContain('Min"')
    const stale = { id: draft.id, revision: 1, version: '2.0.0', acceptLost: 0 }
    expect((await coordinator.ask(publish, { input: stale })).code).toBe('INSTRUMENT_DRAFT_CHANGED')
  })

  test('what is no instrument, or another one, is not stored', async () => {
    const input = (definition: string) => ({ input: { id: draft.id, revision: 2, definition } })
    for (const definition of ['{"id":', '[]', '{"id": "digital-maturity"}'])
      expect((await coordinator.ask(save, input(definition))).code).toBe('INSTRUMENT_DRAFT_INVALID')
    const renamed = JSON.stringify({ ...draft.definition, id: 'joint' })
    expect((await coordinator.ask(save, input(renamed))).code).toBe('INSTRUMENT_DRAFT_INVALID')
  })

  test('nobody else sees or touches it, in the service or in the database', async () => {
    for (const [text, variables] of [
      [list, {}],
      [look, { id: draft.id }],
      [copy, { versionId }],
      [save, { input: { id: draft.id, revision: 2, definition: '{}' } }],
      [discard, { id: draft.id }],
      [publish, { input: { id: draft.id, revision: 2, version: '9.0.0', acceptLost: 0 } }],
    ] as const) {
      expect((await keyUser.ask(text, variables)).code).toBe('NOT_ALLOWED')
      expect((await api.stranger.ask(text, variables)).code).toBe('NOT_SIGNED_IN')
    }
    const { rows } = await api.db.api.pool.query('select id from instrument_draft')
    expect(rows).toEqual([])
    const forged = `insert into instrument_version (id, instrument_key, version, collection, definition, definition_hash, licence)
      values (gen_random_uuid(), 'forged', '1.0.0', 'persons', '{}', '', '')`
    await expect(api.db.api.pool.query(forged)).rejects.toThrow('row-level security')
    const changed = `update instrument_version set licence = 'none'`
    await expect(api.db.api.pool.query(changed)).rejects.toThrow('permission denied')
  })

  test('it is thrown away, and that is written down', async () => {
    await coordinator.get(discard, { id: draft.id })
    expect((await coordinator.get(look, { id: draft.id })).instrumentDraft).toBeNull()
    expect((await coordinator.ask(discard, { id: draft.id })).code).toBe('NOT_FOUND')
    expect(await eventsOf(draft.id)).toHaveLength(2)
  })
})

test('an instrument of joint answers is listed and not edited', async () => {
  const { instruments } = await coordinator.get(list)
  const joint = instruments.find(({ key }: { key: string }) => key === 'joint')
  expect(joint).toMatchObject({ mayBeEdited: false, draftId: null, versions: [{ id: jointId }] })
  expect((await coordinator.ask(copy, { versionId: jointId })).code).toBe('INSTRUMENT_NOT_EDITABLE')
})

test('an edition of a year is made of the version that the year was measured with, not of one that came later', async () => {
  const nacka = await api.scene.organisation({})
  await nacka.round({
    instrumentVersionId: versionId,
    reportingYear: 2031,
    units: [{ name: 'Nacka' }],
    state: 'opened',
  })
  const compute = `mutation { computeEdition(input: { instrumentKey: "digital-maturity", reportingYear: 2031 }) {
    edition { instrumentVersion { id } } } }`
  expect((await coordinator.get(compute)).computeEdition.edition.instrumentVersion.id).toBe(versionId)
})
