import { randomBytes } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { writeAs } from '../src/connections.ts'
import { insert, type SceneOrganisation, type ScenePerson } from '../src/testing/scenario.ts'
import { recordAuditEvent } from '../src/audit/record-audit-event.ts'
import { useStage } from './stage.ts'

const stage = useStage()
let organisation: SceneOrganisation
let person: ScenePerson
const ask = async (text: string, ...values: unknown[]) => (await stage.db.api.pool.query(text, values)).rows
const inAnHour = () => new Date(Date.now() + 3_600_000)

beforeAll(async () => {
  organisation = await stage.scene.organisation()
  person = await organisation.person({ role: 'key_user', name: 'Åsa Östlund' })
})

test('a person is found for signing in by the address as they write it', async () => {
  const [found] = await ask('select * from find_person_for_sign_in($1)', person.email.toUpperCase())
  expect(found).toMatchObject({ id: person.id, name: 'Åsa Östlund', language: 'sv' })
  expect(found.password_hash).toMatch(/^\$argon2id\$/)
  expect(await ask('select * from find_person_for_sign_in($1)', 'nobody@scene.example')).toEqual([])
})

test('a session lasts until it is ended or runs out', async () => {
  const [token, short] = [randomBytes(32), randomBytes(32)]
  await ask('select create_session($1, $2, $3)', token, person.id, inAnHour())
  await ask('select create_session($1, $2, $3)', short, person.id, new Date(Date.now() - 1))
  const [actor] = await ask('select * from session_actor($1)', token)
  expect(actor).toMatchObject({ person_id: person.id, email: person.email })
  expect(actor.memberships).toMatchObject([{ role: 'key_user', organisationId: organisation.id, unitId: null }])
  expect(await ask('select * from session_actor($1)', short)).toEqual([])
  expect(await ask('select * from session_actor($1)', randomBytes(32))).toEqual([])
  await ask('select end_session($1)', token)
  expect(await ask('select * from session_actor($1)', token)).toEqual([])
})

test('a one-time link sets the password once and signs out whoever was in', async () => {
  const [link, late, session] = [randomBytes(32), randomBytes(32), randomBytes(32)]
  const { pool } = stage.db.migrator
  await insert(pool, 'sign_in_link', { token_hash: link, person_id: person.id, expires_at: inAnHour() })
  await insert(pool, 'sign_in_link', { token_hash: late, person_id: person.id, expires_at: new Date(0) })
  await ask('select create_session($1, $2, $3)', session, person.id, inAnHour())
  const use = async (hash: Buffer) => (await ask('select use_sign_in_link($1, $2) as person', hash, 'new hash'))[0]
  expect(await use(late)).toEqual({ person: null })
  expect(await use(link)).toEqual({ person: person.id })
  expect(await use(link)).toEqual({ person: null })
  expect(await ask('select from session_actor($1)', session)).toEqual([])
  expect(await ask('select password_hash from find_person_for_sign_in($1)', person.email)).toEqual([
    { password_hash: 'new hash' },
  ])
})

test('a key of a partner works until it is revoked, and its last use is kept', async () => {
  const [id, keyHash] = [crypto.randomUUID(), randomBytes(32)]
  const used = () => writeAs(stage.db.api, organisation.actor, (tx) => tx.query('select last_used_at from api_key'))
  await writeAs(stage.db.api, organisation.actor, (tx) =>
    tx.execute(
      `insert into api_key (id, organisation_id, name, prefix, key_hash, created_by) values ($1, $2, 'Rapport', 'mgd_ab', $3, $4)`,
      [id, organisation.id, keyHash, person.id],
    ),
  )
  expect(await used()).toEqual([{ last_used_at: null }])
  const actor = { api_key_id: id, organisation_id: organisation.id, name: 'Rapport' }
  expect(await ask('select * from api_key_actor($1)', keyHash)).toEqual([actor])
  expect(await used()).toEqual([{ last_used_at: expect.any(Date) }])
  expect(await ask('select * from api_key_actor($1)', randomBytes(32))).toEqual([])
  await writeAs(stage.db.api, organisation.actor, (tx) => tx.execute('update api_key set revoked_at = now()'))
  expect(await ask('select * from api_key_actor($1)', keyHash)).toEqual([])
})

test('an event is written down with the change it tells of, and stays', async () => {
  const subjectId = crypto.randomUUID()
  await writeAs(stage.db.api, person.actor, (tx) =>
    recordAuditEvent(tx, { personId: person.id }, { kind: 'ROUND_CLOSED', subjectId, organisationId: organisation.id }),
  )
  const { rows } = await stage.db.migrator.pool.query(
    'select kind, actor_id, detail from audit_event where subject_id = $1',
    [subjectId],
  )
  expect(rows).toEqual([{ kind: 'ROUND_CLOSED', actor_id: person.id, detail: {} }])
})

test('names are sorted as in Swedish: Å, Ä and Ö come last', async () => {
  const names = ['Östersund', 'Åre', 'Ängelholm', 'Ale', 'Örebro', 'Zorn', 'Älmhult', 'Åmål']
  for (const name of names) await stage.scene.organisation({ name, kind: 'agency' })
  const sorted = await ask(`select name from organisation where kind = 'agency' order by name`)
  expect(sorted.map(({ name }) => name)).toEqual([
    'Ale',
    'Zorn',
    'Åmål',
    'Åre',
    'Älmhult',
    'Ängelholm',
    'Örebro',
    'Östersund',
  ])
})
