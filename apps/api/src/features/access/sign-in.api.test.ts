import { afterAll, beforeAll, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../../test/api.ts'
import { graphqlClient } from '../../../test/graphql-client.ts'

let api: TestApi
beforeAll(async () => {
  api = await startApi()
})
afterAll(() => api.close())

const signIn =
  'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { email name } memberships { role organisation { name } unit { id } } } } }'
const viewer = '{ viewer { person { email } memberships { role } } }'

test('nobody is signed in at first', async () => {
  expect(await api.stranger.get(viewer)).toEqual({ viewer: null })
})

test('a person signs in, is somebody, and signs out', async () => {
  const nacka = await api.scene.organisation({ name: 'Nacka' })
  const keyUser = await nacka.person({ role: 'key_user', name: 'Karin' })
  const answer = await api.stranger.ask(signIn, {
    input: { email: keyUser.email.toUpperCase(), password: keyUser.password },
  })
  expect(answer.data['signIn'].viewer).toEqual({
    person: { email: keyUser.email, name: 'Karin' },
    memberships: [{ role: 'KEY_USER', organisation: { name: 'Nacka' }, unit: null }],
  })
  const client = await api.signIn(keyUser)
  expect(await client.get(viewer)).toEqual({
    viewer: { person: { email: keyUser.email }, memberships: [{ role: 'KEY_USER' }] },
  })
  expect(await client.get('mutation { signOut }')).toEqual({ signOut: true })
  expect(await client.get(viewer)).toEqual({ viewer: null })
})

test('the cookie cannot be read by scripts nor sent by other sites, and changes at every sign-in', async () => {
  const person = await (await api.scene.organisation()).person()
  const input = { email: person.email, password: person.password }
  const first = await api.stranger.ask(signIn, { input })
  const [cookie = ''] = first.headers.getSetCookie()
  expect(cookie).toMatch(/^mognad=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Lax$/)
  const client = await api.signIn(person)
  const again = await client.ask(signIn, { input })
  expect(again.headers.getSetCookie()[0]).not.toContain(client.headers['cookie'])
  expect(await client.get(viewer)).toEqual({ viewer: null })
})

test('on https the cookie is Secure and bound to the host', async () => {
  const secure = await startApi({ publicUrl: 'https://mognad.example' })
  const person = await (await secure.scene.organisation()).person()
  const answer = await secure.stranger.ask(signIn, { input: { email: person.email, password: person.password } })
  expect(answer.headers.getSetCookie()[0]).toMatch(/^__Host-mognad=.*; Secure/)
  expect(answer.headers.get('strict-transport-security')).toContain('max-age')
  await secure.close()
})

test('a wrong password and an unknown address are refused alike, in words and in time', async () => {
  const person = await (await api.scene.organisation()).person()
  const timed = async (email: string) => {
    const from = performance.now()
    const answer = await api.stranger.ask(signIn, { input: { email, password: 'something else' } })
    return { answer, ms: performance.now() - from }
  }
  const wrong = await timed(person.email)
  const unknown = await timed('nobody@nowhere.example')
  expect(wrong.answer.code).toBe('SIGN_IN_FAILED')
  expect(unknown.answer.errors).toEqual(wrong.answer.errors)
  // An account of the scene has the cheapest hash there is; an unknown one must cost a whole hash all the same.
  expect(unknown.ms).toBeGreaterThan(8)
})

test('after five failures from one address an account has to wait there, and the right password does not help', async () => {
  const person = await (await api.scene.organisation()).person()
  const attempt = (password: string) => api.stranger.ask(signIn, { input: { email: person.email, password } })
  for (let time = 0; time < 5; time += 1) expect((await attempt('wrong')).code).toBe('SIGN_IN_FAILED')
  const refused = await attempt(person.password)
  expect(refused.code).toBe('TOO_MANY_ATTEMPTS')
  expect(refused.errors[0]?.extensions['detail']).toMatchObject({ seconds: expect.any(Number) })
})

test('a stranger who guesses locks the account for the own address only: its owner signs in from another', async () => {
  const behindProxy = await startApi({ trustProxy: '127.0.0.1' })
  const person = await (await behindProxy.scene.organisation()).person()
  const attempt = (address: string, password: string) =>
    graphqlClient(behindProxy.url, { 'x-forwarded-for': address }).ask(signIn, {
      input: { email: person.email, password },
    })
  for (let time = 0; time < 5; time += 1) await attempt('198.51.100.7', 'wrong')
  expect((await attempt('198.51.100.7', person.password)).code).toBe('TOO_MANY_ATTEMPTS')
  expect((await attempt('203.0.113.9', person.password)).code).toBeNull()
  // One subscriber of IPv6 has more addresses than anybody can count: all of one network are one.
  for (let time = 0; time < 5; time += 1) await attempt(`2001:db8:1:2::${time}`, 'wrong')
  expect((await attempt('2001:db8:1:2:ffff::1', person.password)).code).toBe('TOO_MANY_ATTEMPTS')
  expect((await attempt('2001:db8:1:3::1', person.password)).code).toBeNull()
  await behindProxy.close()
})

test('many attempts at once count as many', async () => {
  const person = await (await api.scene.organisation()).person()
  const answers = await Promise.all(
    Array.from({ length: 12 }, () => api.stranger.ask(signIn, { input: { email: person.email, password: 'wrong' } })),
  )
  expect(answers.filter(({ code }) => code === 'SIGN_IN_FAILED')).toHaveLength(5)
})

test('one request is one attempt: several sign-ins in a document are refused', async () => {
  const answer = await api.stranger.ask(`mutation {
    a: signIn(input: { email: "a@b.example", password: "x" }) { viewer { person { id } } }
    b: signIn(input: { email: "a@b.example", password: "y" }) { viewer { person { id } } }
  }`)
  expect(answer.code).toBe('GRAPHQL_VALIDATION_FAILED')
  expect(answer.errors[0]?.message).toContain('one attempt per request')
})

test('an address has its own limit, over all accounts', async () => {
  const small = await startApi({ signInLimits: { perAccount: 5, perAddress: 3 } })
  const attempt = (number: number) =>
    small.stranger.ask(signIn, { input: { email: `person${number}@scene.example`, password: 'wrong' } })
  for (const number of [1, 2, 3]) expect((await attempt(number)).code).toBe('SIGN_IN_FAILED')
  expect((await attempt(4)).code).toBe('TOO_MANY_ATTEMPTS')
  await small.close()
})

test('neither passwords nor cookies are in the log', () => {
  expect(api.log.length).toBeGreaterThan(5)
  expect(api.log.join('')).not.toMatch(/lösenord nummer|something else|mognad=/)
})
