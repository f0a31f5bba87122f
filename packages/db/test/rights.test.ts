import { beforeAll, expect, test } from 'vitest'
import { readAs, writeAs } from '../src/connections.ts'
import { inTransaction } from '../src/transaction.ts'
import { roleNames, type RoleKind } from '../src/roles.ts'
import { insert, type SceneOrganisation } from '../src/testing/scenario.ts'
import { testRolePrefix } from '../src/testing/test-server.ts'
import { failureOf, useStage } from './stage.ts'

const stage = useStage()
const roles = roleNames(testRolePrefix)

/** Table by table what a role may do, whole tables and single columns alike. */
async function rightsOf(kind: RoleKind): Promise<Record<string, string>> {
  const { rows } = await stage.db.migrator.pool.query<{ table: string; rights: string }>(
    `select table_name as table, string_agg(distinct lower(privilege_type), ' ' order by lower(privilege_type)) as rights
       from information_schema.role_column_grants where grantee = $1 and table_schema = 'public' group by 1
     union all
     select table_name, 'delete' from information_schema.role_table_grants
      where grantee = $1 and table_schema = 'public' and privilege_type = 'DELETE'`,
    [roles[kind]],
  )
  const byTable: Record<string, string> = {}
  for (const { table, rights } of rows)
    byTable[table] = [byTable[table], rights]
      .filter(Boolean)
      .toSorted((a, b) => (a! < b! ? -1 : 1))
      .join(' ')
  return byTable
}

const columnsHiddenFrom = async (kind: RoleKind, table: string) =>
  (
    await stage.db.migrator.pool.query<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $2::regclass and attnum > 0
        and not has_column_privilege($1, attrelid, attnum, 'select') order by attnum`,
      [roles[kind], table],
    )
  ).rows.map(({ name }) => name)

test('the opener can reach sealed boxes and answers, and nothing that names a person', async () => {
  expect(await rightsOf('opener')).toEqual({
    audit_event: 'insert',
    background_counter: 'insert',
    background_group: 'insert',
    batch: 'select update',
    envelope: 'delete select',
    instrument_version: 'select',
    job_run: 'insert select update',
    job_run_organisation: 'insert select',
    response: 'insert',
    round: 'select update',
    round_unit: 'select update',
  })
})

test('a right too many would be seen: with one on invitations the opener is no longer as it must be', async () => {
  const { pool } = stage.db.migrator
  await pool.query(`grant select on invitation to ${roles.opener}`)
  const rights = await rightsOf('opener')
  await pool.query(`revoke select on invitation from ${roles.opener}`)
  expect(rights['invitation']).toBe('select')
  expect((await rightsOf('opener'))['invitation']).toBeUndefined()
})

test('the API can reach no answer, sealed or opened, and no counter', async () => {
  const rights = await rightsOf('api')
  const answers = ['sealed_answer', 'envelope', 'answered_slot', 'response', 'counter', 'response_other_years']
  const others = ['session', 'sign_in_link', 'server_secret', 'edition_value', 'edition_position']
  expect([...answers, ...others].filter((table) => rights[table])).toEqual([])
  expect(rights['invitation']).toBe('select update')
  // Whoever wants no reminders, and whom a reminder goes to, is not for anybody who signs in.
  expect(await columnsHiddenFrom('api', 'invitation')).toEqual(['no_reminders'])
  // How many a wave goes to is how many have not answered: between two waves, with one address erased, it names her.
  expect(await columnsHiddenFrom('api', 'reminder_wave')).toEqual(['listed', 'sent', 'bounced'])
  expect(await columnsHiddenFrom('api', 'mail')).toEqual([
    'wave_id',
    'notice',
    'address',
    'language',
    'created_at',
    'target_id',
  ])
  expect(await columnsHiddenFrom('api', 'person')).toEqual(['password_hash', 'created_at'])
  expect(await columnsHiddenFrom('api', 'batch')).toEqual(['box_key', 'box_key_salt'])
  expect(await columnsHiddenFrom('api', 'api_key')).toEqual(['key_hash'])
})

test('the reader can reach editions, lists to compare with and reference data only', async () => {
  const tables = ['edition', 'edition_cohort', 'edition_figure', 'edition_member', 'edition_position', 'edition_value']
    .concat(['edition_feature', 'edition_kind_value', 'edition_peer', 'edition_guarantee', 'edition_guaranteed_place'])
    .concat(['cohort_list', 'cohort_list_member', 'instrument_version', 'organisation', 'recipe'])
    .map((table) => [table, 'select'])
  expect(await rightsOf('reader')).toEqual(Object.fromEntries(tables))
})

test('the worker sends to the addresses of invitations, and can reach nobody who signs in and no key of a box', async () => {
  const rights = await rightsOf('worker')
  const closed = ['person', 'membership', 'session', 'sign_in_link', 'api_key', 'server_secret']
  expect(closed.filter((table) => rights[table])).toEqual([])
  expect(await columnsHiddenFrom('worker', 'batch')).toEqual(['box_key', 'box_key_salt', 'code_check'])
  expect(rights['response']).toBe('select')
  expect(rights['invitation']).toBe('insert select update')
})

test('no role may change or remove an audit event', async () => {
  for (const kind of ['api', 'opener', 'worker', 'reader'] as const) {
    expect((await rightsOf(kind))['audit_event'] ?? '').not.toMatch(/update|delete/)
  }
})

let quiet: SceneOrganisation
let named: SceneOrganisation
let alike: SceneOrganisation
let open: SceneOrganisation
const editionIds = { published: crypto.randomUUID(), computed: crypto.randomUUID() }

beforeAll(async () => {
  const { scene, db } = stage
  quiet = await scene.organisation({ sharingLevel: 1 })
  named = await scene.organisation({ sharingLevel: 2 })
  alike = await scene.organisation({ sharingLevel: 2 })
  open = await scene.organisation({ sharingLevel: 3 })
  const instrumentVersionId = await scene.instrument()
  for (const [number, state] of (['published', 'computed'] as const).entries()) {
    const id = editionIds[state]
    const row = (table: string, columns: Record<string, unknown>) => insert(db.migrator.pool, table, columns)
    await row('edition', {
      id,
      instrument_version_id: instrumentVersionId,
      reporting_year: 2026,
      number,
      state,
      seed: 1,
    })
    await row('edition_cohort', { edition_id: id, key: 'all', kind: 'all', members: 2, named_members: 1, shown: true })
    await row('edition_figure', { edition_id: id, cohort_key: 'all', node_id: 'total', organisations: 2, mean: 50 })
    for (const [organisation_id, sharing_level] of [
      [quiet.id, 1],
      [named.id, 2],
      [alike.id, 2],
      [open.id, 3],
    ] as const) {
      await row('edition_member', { edition_id: id, organisation_id, sharing_level })
      await row('edition_value', { edition_id: id, organisation_id, sharing_level, node_id: 'total', mean: 50 })
      await row('edition_position', {
        edition_id: id,
        organisation_id,
        cohort_key: 'all',
        node_id: 'total',
        others: 1,
        position: 50,
        gap_reason: 'hidden',
      })
    }
    const similar = { edition_id: id, place: 0, distance: 1 }
    await row('edition_peer', { ...similar, organisation_id: named.id, peer_id: alike.id })
    await row('edition_peer', { ...similar, organisation_id: quiet.id, peer_id: open.id })
  }
})

test('the reader sees published editions only: public figures, one’s own, and by name those of who shares alike', async () => {
  const see = async (actor: { organisationIds: string[] }, table: string) =>
    (await readAs<{ id: string }>(stage.db.reader, actor, `select organisation_id as id from ${table}`))
      .map(({ id }) => id)
      .sort()
  for (const table of ['edition_member', 'edition_value']) {
    expect(await see({ organisationIds: [] }, table)).toEqual([open.id])
    expect(await see({ organisationIds: [quiet.id] }, table)).toEqual([quiet.id, open.id].sort())
    for (const one of [named, open])
      expect(await see({ organisationIds: [one.id] }, table)).toEqual([named.id, alike.id, open.id].sort())
  }
  // Whom one is like, and how many stand below, is for oneself alone.
  for (const one of [quiet, named, open])
    expect(await see({ organisationIds: [one.id] }, 'edition_position')).toEqual([one.id])
  expect(await see({ organisationIds: [] }, 'edition_position')).toEqual([])
  expect(await see({ organisationIds: [named.id] }, 'edition_peer')).toEqual([named.id])
  expect(await see({ organisationIds: [open.id] }, 'edition_peer')).toEqual([])
  const coordinator = { organisationIds: [], national: true }
  for (const table of ['edition_cohort', 'edition_figure']) {
    const seen = await readAs(stage.db.reader, coordinator, `select edition_id as id from ${table}`)
    expect(seen).toEqual([{ id: editionIds.published }])
  }
})

test('the reader sees the lists of the own organisations, and who is on them, and no others', async () => {
  const list = '01890000-0000-7000-8000-0000000000aa'
  await insert(stage.db.migrator.pool, 'cohort_list', { id: list, organisation_id: named.id, name: 'Grannar' })
  await insert(stage.db.migrator.pool, 'cohort_list_member', {
    list_id: list,
    organisation_id: named.id,
    member_id: open.id,
  })
  for (const table of ['cohort_list', 'cohort_list_member']) {
    const see = (organisationIds: string[]) =>
      readAs(stage.db.reader, { organisationIds }, `select organisation_id as id from ${table}`)
    expect(await see([named.id])).toEqual([{ id: named.id }])
    expect(await see([quiet.id, open.id])).toEqual([])
    expect(await see([])).toEqual([])
  }
})

test('the coordinator sees an edition and its members before it is published, others do not', async () => {
  const { actor } = await stage.scene.coordinator()
  const editions = (who: typeof actor) => readAs(stage.db.api, who, 'select id from edition')
  expect(await editions(actor)).toHaveLength(2)
  expect(await editions(named.actor)).toEqual([{ id: editionIds.published }])
  expect(await readAs(stage.db.api, actor, 'select from edition_member')).toHaveLength(8)
  expect(await readAs(stage.db.api, named.actor, 'select organisation_id as id from edition_member')).toEqual([
    { id: named.id },
  ])
})

test('the figures of a published edition can no longer be changed, not even by the worker', async () => {
  const change = (editionId: string) =>
    inTransaction(stage.db.worker, (tx) =>
      tx.execute('update edition_value set mean = 1 where edition_id = $1', [editionId]),
    )
  expect(await change(editionIds.computed)).toBe(4)
  expect(await change(editionIds.published)).toBe(0)
  const reopen = `update edition set state = 'draft' where id = $1`
  expect(await inTransaction(stage.db.worker, (tx) => tx.execute(reopen, [editionIds.published]))).toBe(0)
  const late = (editionId: string) =>
    inTransaction(stage.db.worker, (tx) =>
      tx.execute(
        `insert into edition_figure (edition_id, cohort_key, node_id, organisations, reason) values ($1, 'all', 'area:x', 2, 'hidden')`,
        [editionId],
      ),
    )
  expect(await late(editionIds.computed)).toBe(1)
  expect(await failureOf(late(editionIds.published))).toBe('42501')
})

test('only the coordinator may publish, and publishing reaches the rounds in the edition', async () => {
  const { scene, db } = stage
  const coordinator = await scene.coordinator()
  const round = await named.round({
    instrumentVersionId: await scene.instrument(),
    units: [{ name: 'A', invited: 8 }],
    state: 'scored',
  })
  await db.migrator.pool.query('update edition_member set round_id = $1 where organisation_id = $2', [
    round.id,
    named.id,
  ])
  await insert(db.migrator.pool, 'answered_slot', {
    slot: Buffer.alloc(32, 1),
    organisation_id: named.id,
    round_id: round.id,
  })
  const publish = `update edition set state = 'published', published_at = now(), published_by = $2 where id = $1`
  const attempt = (who: typeof coordinator) =>
    writeAs(db.api, who.actor, async (tx) => {
      const changed = await tx.execute(publish, [editionIds.computed, coordinator.id])
      if (changed === 0) return 0
      const [settled] = await tx.query<{ n: number }>('select publish_rounds_of_edition($1) as n', [
        editionIds.computed,
      ])
      return settled?.n
    })
  expect(await attempt(await named.person())).toBe(0)
  const asked = writeAs(db.api, named.actor, (tx) =>
    tx.query('select publish_rounds_of_edition($1)', [editionIds.published]),
  )
  expect(await failureOf(asked)).toBe('42501')
  expect(await attempt(coordinator)).toBe(1)
  expect((await db.migrator.pool.query('select state from round where id = $1', [round.id])).rows).toEqual([
    { state: 'published' },
  ])
  expect((await db.migrator.pool.query('select from answered_slot')).rowCount).toBe(0)
})
