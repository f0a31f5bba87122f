import { createHash } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../test/api.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const signIn = `mutation ($input: SignInWithLinkInput!) { signInWithLink(input: $input) {
  viewer { person { email } memberships { role organisation { id } } } } }`
const newPassword = 'tre ord och ett till'

async function addLink(personId: string, token: string, hours = 1): Promise<void> {
  await api.migrator.pool.query(
    'insert into sign_in_link (token_hash, person_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))',
    [createHash('sha256').update(token).digest(), personId, hours],
  )
}

test('a one-time link signs in once, sets the password and ends older sessions', async () => {
  const coordinator = await api.scene.coordinator()
  const older = await api.signIn(coordinator)
  const token = 'a-token-that-nobody-can-guess'
  await addLink(coordinator.id, token)
  const answer = await api.stranger.ask(signIn, { input: { token, newPassword } })
  expect(answer.data.signInWithLink.viewer).toEqual({
    person: { email: coordinator.email },
    memberships: [{ role: 'NATIONAL_COORDINATOR', organisation: null }],
  })
  expect(answer.headers.getSetCookie()[0]).toContain('HttpOnly')
  expect(await older.get('{ viewer { person { email } } }')).toEqual({ viewer: null })
  expect((await api.stranger.ask(signIn, { input: { token, newPassword } })).code).toBe('LINK_UNKNOWN')
  const again = await api.signIn({ email: coordinator.email, password: newPassword })
  expect((await again.get('{ viewer { person { email } } }')).viewer.person.email).toBe(coordinator.email)
  const { rows } = await api.migrator.pool.query('select password_hash from person where id = $1', [coordinator.id])
  expect(rows[0].password_hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
})

test('a link that is too old is none, and a short password does not use one up', async () => {
  const { id } = await api.scene.coordinator()
  await addLink(id, 'a-link-of-the-day-before', -1)
  const expired = await api.stranger.ask(signIn, { input: { token: 'a-link-of-the-day-before', newPassword } })
  expect(expired.code).toBe('LINK_UNKNOWN')
  await addLink(id, 'a-link-that-still-works')
  const short = await api.stranger.ask(signIn, { input: { token: 'a-link-that-still-works', newPassword: 'kort' } })
  expect([short.code, short.errors[0]?.extensions['detail']]).toEqual(['PASSWORD_TOO_SHORT', { least: 12 }])
  expect((await api.stranger.ask(signIn, { input: { token: 'a-link-that-still-works', newPassword } })).code).toBeNull()
})
