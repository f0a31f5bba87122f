import { randomBytes, randomUUID } from 'node:crypto'
import { beforeAll, expect, test } from 'vitest'
import { readAs, writeAs } from '../src/connections.ts'
import type { SceneOrganisation } from '../src/testing/scenario.ts'
import { failureOf, useStage } from './stage.ts'

const stage = useStage()
let nacka: SceneOrganisation
let solna: SceneOrganisation

beforeAll(async () => {
  nacka = await stage.scene.organisation({ name: 'Nacka' })
  solna = await stage.scene.organisation({ name: 'Solna' })
})

const inAnHour = () => new Date(Date.now() + 3_600_000)

async function give(organisation: SceneOrganisation, email: string, role = 'reader', into = organisation.id) {
  const [membershipId, link] = [randomUUID(), randomBytes(32)]
  const values = [membershipId, into, null, role, randomUUID(), email, 'Åsa Östlund', 'sv', link, inAnHour()]
  const [given] = await writeAs(stage.db.api, organisation.actor, (tx) =>
    tx.query<{ person_id: string; outcome: string }>(
      'select * from give_role($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)',
      values,
    ),
  )
  return { ...given!, membershipId, link }
}
const use = async (link: Buffer): Promise<string | null> =>
  (await stage.db.api.pool.query('select use_sign_in_link($1, $2) as id', [link, 'a hash'])).rows[0].id
const renew = async (organisation: SceneOrganisation, membershipId: string, link: Buffer): Promise<boolean> =>
  (
    await writeAs(stage.db.api, organisation.actor, (tx) =>
      tx.query<{ renewed: boolean }>('select renew_sign_in_link($1, $2, $3) as renewed', [
        membershipId,
        link,
        inAnHour(),
      ]),
    )
  )[0]!.renewed

test('somebody new gets an account, a role and a link that works once', async () => {
  const given = await give(nacka, 'Ny@Nacka.example')
  expect(given.outcome).toBe('NEW')
  const people = () =>
    readAs(stage.db.api, nacka.actor, 'select email, has_signed_in(id) as inside from person where id = $1', [
      given.person_id,
    ])
  expect(await people()).toEqual([{ email: 'ny@nacka.example', inside: false }])
  expect(await use(given.link)).toBe(given.person_id)
  expect(await use(given.link)).toBeNull()
  expect(await people()).toEqual([{ email: 'ny@nacka.example', inside: true }])
})

test('a second role makes the first link useless, and the same role is given once', async () => {
  const first = await give(nacka, 'tva@nacka.example')
  const second = await give(nacka, 'tva@nacka.example', 'key_user')
  expect([second.outcome, second.person_id]).toEqual(['WAITING', first.person_id])
  expect((await give(nacka, 'tva@nacka.example', 'key_user')).outcome).toBe('ALREADY')
  expect(await use(first.link)).toBeNull()
  expect(await use(second.link)).toBe(first.person_id)
})

test('an account that another organisation has made cannot be entered by way of a role here', async () => {
  const atNacka = await give(nacka, 'operator@omsorg.example')
  const atSolna = await give(solna, 'operator@omsorg.example', 'key_user')
  expect(atSolna.outcome).toBe('ELSEWHERE')
  expect(await use(atSolna.link)).toBeNull()
  await use(atNacka.link)
  const later = await give(solna, 'operator@omsorg.example', 'key_user')
  expect([later.outcome, later.person_id]).toEqual(['KNOWN', atNacka.person_id])
  expect(await use(later.link)).toBeNull()
  expect(await renew(solna, later.membershipId, randomBytes(32))).toBe(false)
})

test('a lost link is renewed by the organisation that gave it, until somebody has signed in', async () => {
  const given = await give(nacka, 'borttappad@nacka.example')
  const [foreign, fresh] = [randomBytes(32), randomBytes(32)]
  expect(await renew(solna, given.membershipId, foreign)).toBe(false)
  expect(await renew(nacka, given.membershipId, fresh)).toBe(true)
  expect(await use(foreign)).toBeNull()
  expect(await use(given.link)).toBeNull()
  expect(await use(fresh)).toBe(given.person_id)
  expect(await renew(nacka, given.membershipId, randomBytes(32))).toBe(false)
})

test('nobody gives a role in another organisation, nor that of the coordinator', async () => {
  expect(await failureOf(give(nacka, 'x@nacka.example', 'reader', solna.id))).toBe('42501')
  expect(await failureOf(give(nacka, 'x@nacka.example', 'national_coordinator'))).toBe('42501')
  const inside = await readAs(stage.db.api, solna.actor, 'select has_signed_in(id) as inside from person')
  const { rows } = await stage.db.migrator.pool.query('select id from person where email = $1', ['ny@nacka.example'])
  const [foreign] = await readAs(stage.db.api, solna.actor, 'select has_signed_in($1) as inside', [rows[0].id])
  expect(foreign).toEqual({ inside: null })
  expect(inside).toEqual([{ inside: true }]) // the operator's contact, who has a role in both
})

test('a role is taken away in the own organisation only', async () => {
  const given = await give(nacka, 'slutar@nacka.example')
  const take = (organisation: SceneOrganisation) =>
    writeAs(stage.db.api, organisation.actor, (tx) =>
      tx.execute('delete from membership where id = $1', [given.membershipId]),
    )
  expect(await take(solna)).toBe(0)
  expect(await take(nacka)).toBe(1)
})
