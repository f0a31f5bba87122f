import { randomBytes } from 'node:crypto'
import { hash } from '@node-rs/argon2'
import { v7 as uuid } from 'uuid'
import { demoAccounts, demoPassword } from '@mognad/db/seed/demo-people'
import { askerOf, signIn, type Asker } from '../crawl/asking.ts'
import type { Demonstration } from './start-demonstration.ts'

/** The roles that every demonstration has an account for, and somebody who is not signed in. */
export async function packagedRoles(address: string): Promise<readonly Asker[]> {
  const people = await Promise.all(
    demoAccounts.map(async ({ email, what }) => {
      const headers = { cookie: await signIn(address, { email, password: demoPassword }) }
      return askerOf({ role: what.en, address, headers, homes: await homesOf(address, headers) })
    }),
  )
  return [askerOf({ role: 'stranger', address }), ...people]
}

/**
 * The roles that have no account in a demonstration, made in one that is the program's own: a unit administrator and a
 * program with a key, through the API as a key user makes them; and key users of other municipalities, two anonymous ones of
 * one group, one that keeps its own, one that is public.
 */
export async function addedRoles(demonstration: Demonstration, keyUser: Asker): Promise<readonly Asker[]> {
  const { address, query } = demonstration
  const [home = ''] = keyUser.homes
  const units = await query<{ id: string }>(
    `select id from unit where organisation_id = $1 and name = 'Utbildning' limit 1`,
    [home],
  )
  const administrator = await makeAdministrator(address, keyUser, home, units[0]?.id ?? '')
  const key = await keyUser.ask('mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }', {
    input: { organisationId: home, name: 'attack' },
  })
  const secret = (key.data?.['createApiKey'] as { secret: string } | undefined)?.secret
  if (!secret) throw new Error(`the key could not be made: ${key.body.slice(0, 200)}`)
  const partner = askerOf({
    role: 'partner with a key of Nacka',
    address,
    headers: { authorization: `Bearer ${secret}` },
    homes: [home],
  })
  return [administrator, partner, ...(await neighbours(demonstration))]
}

async function makeAdministrator(address: string, keyUser: Asker, home: string, unitId: string): Promise<Asker> {
  const email = 'enhetsadministrator@nacka.example'
  const given = await keyUser.ask('mutation ($input: GiveRoleInput!) { giveRole(input: $input) { token } }', {
    input: { organisationId: home, email, name: 'Adam Administratör', role: 'UNIT_ADMINISTRATOR', unitId },
  })
  const token = (given.data?.['giveRole'] as { token: string } | null)?.token
  if (!token) throw new Error(`the role could not be given: ${given.body.slice(0, 200)}`)
  const password = randomBytes(12).toString('hex')
  const link = 'mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) { viewer { person { id } } } }'
  await askerOf({ role: 'new', address }).ask(link, { input: { token, newPassword: password } })
  const headers = { cookie: await signIn(address, { email, password }) }
  return askerOf({ role: 'unit administrator of Utbildning in Nacka', address, headers, homes: [home] })
}

/** Key users of municipalities that share otherwise than the demonstration's home. */
async function neighbours({ address, query }: Demonstration): Promise<readonly Asker[]> {
  const anonymous = await query<{ id: string; name: string }>(
    `select id, name from organisation where kind = 'municipality' and sharing_level = 1 and skr_group =
      (select skr_group from organisation where kind = 'municipality' and sharing_level = 1
        group by skr_group having count(*) > 1 order by count(*), skr_group limit 1) order by code limit 2`,
  )
  const one = (level: number) =>
    query<{ id: string; name: string }>(
      `select id, name from organisation where kind = 'municipality' and sharing_level = $1 order by code limit 1`,
      [level],
    )
  const chosen = [
    ...anonymous.map((each) => ({ ...each, what: 'shares anonymously' })),
    ...(await one(0)).map((each) => ({ ...each, what: 'keeps its own' })),
    ...(await one(3)).map((each) => ({ ...each, what: 'public' })),
  ]
  return Promise.all(
    chosen.map(async ({ id, name, what }, place) => {
      const account = { email: `granne${place}@mognad.example`, password: randomBytes(12).toString('hex') }
      const person = uuid()
      await query('insert into person (id, email, name, language, password_hash) values ($1, $2, $3, $4, $5)', [
        person,
        account.email,
        `Granne ${place}`,
        'sv',
        await hash(account.password),
      ])
      await query(`insert into membership (id, person_id, organisation_id, role) values ($1, $2, $3, 'key_user')`, [
        uuid(),
        person,
        id,
      ])
      const headers = { cookie: await signIn(address, account) }
      return askerOf({ role: `key user of ${name} (${what})`, address, headers, homes: [id] })
    }),
  )
}

async function homesOf(address: string, headers: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { data } = await askerOf({ role: 'self', address, headers }).ask(
    '{ viewer { memberships { organisation { id } } } }',
  )
  const viewer = data?.['viewer'] as { memberships: { organisation: { id: string } | null }[] } | undefined
  return viewer?.memberships.flatMap(({ organisation }) => organisation?.id ?? []) ?? []
}
