import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { SceneOrganisation } from '@mognad/testkit/scenario'
import { startApi, type TestApi } from '../../../test/api.ts'
import { graphqlClient, type Client } from '../../../test/graphql-client.ts'

let api: TestApi
let nacka: SceneOrganisation
let keyUser: Client
let reader: Client
let others: Client[]

beforeAll(async () => {
  api = await startApi()
  nacka = await api.scene.organisation({ name: 'Nacka kommun' })
  const solna = await api.scene.organisation({ name: 'Solna' })
  keyUser = await api.signIn(await nacka.person({ role: 'key_user' }))
  reader = await api.signIn(await nacka.person({ role: 'reader' }))
  others = [await api.signIn(await solna.person({ role: 'key_user' })), await api.signIn(await api.scene.coordinator())]
})
afterAll(() => api.close())

const read = 'query ($id: ID!) { coat(organisationId: $id) { organisationId content width height } }'
const choose = 'mutation ($input: ChooseCoatInput!) { chooseCoat(input: $input) { coat { content width height } } }'
const remove = 'mutation ($input: RemoveCoatInput!) { removeCoat(input: $input) { coat { width } } }'
const input = (content: Buffer | string) => {
  return { input: { organisationId: nacka.id, content: Buffer.from(content).toString('base64') } }
}
const png = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 4, background: '#0a5a7d' } })
    .png()
    .toBuffer()
const svg = (inside: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="100" height="120" ${more}>${inside}</svg>`
const shield = '<path d="M10 10h80v60q0 30-40 40q-40-10-40-40z" fill="#b5771c"/>'
const codeOf = async (client: Client, query: string, variables: Record<string, unknown>) =>
  (await client.ask(query, variables)).code

test('a key user keeps a coat of arms, members see it, and the log has ids only', async () => {
  expect((await keyUser.get(read, { id: nacka.id })).coat).toBeNull()
  const { chooseCoat } = await keyUser.get(choose, input(await png(1000, 500)))
  expect(chooseCoat.coat).toMatchObject({ width: 600, height: 300 })
  const { coat } = await reader.get(read, { id: nacka.id })
  expect(coat.organisationId).toBe(nacka.id)
  expect(await sharp(Buffer.from(coat.content, 'base64')).metadata()).toMatchObject({ format: 'png', width: 600 })
  const events = await api.migrator.pool.query(
    `select subject_id, organisation_id, detail from audit_event where kind = 'COAT_CHOSEN'`,
  )
  expect(events.rows).toEqual([{ subject_id: nacka.id, organisation_id: nacka.id, detail: {} }])
  expect(api.log.join('')).not.toContain(coat.content.slice(0, 40))
})

test('an SVG becomes pixels: what it carries beside its picture is gone', async () => {
  const evil = svg(`${shield}<script>alert(1)</script><a href="https://example.org">x</a>`, 'onload="alert(2)"')
  const { chooseCoat } = await keyUser.get(choose, input(evil))
  const kept = Buffer.from(chooseCoat.coat.content, 'base64')
  expect(kept.subarray(1, 4).toString()).toBe('PNG')
  expect(kept.toString('latin1')).not.toMatch(/script|alert|example/)
  const { data, info } = await sharp(kept).raw().toBuffer({ resolveWithObject: true })
  const middle = (Math.floor(info.height / 2) * info.width + Math.floor(info.width / 2)) * info.channels
  expect([...data.subarray(middle, middle + 3)]).toEqual([0xb5, 0x77, 0x1c])
})

test('nothing is fetched for an SVG, and no file is read into it', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked += 1
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/x.png`
  const file = new URL('../../../../admin/public/mognad.svg', import.meta.url).href
  const style = `<style>@import url("${address}"); rect { fill: url(${address}) }</style>`
  const outside = [address, file].map((href) => `<image xlink:href="${href}" href="${href}" width="100" height="120"/>`)
  const alone = await keyUser.get(choose, input(svg(shield)))
  const answer = await keyUser.get(choose, input(svg(`${style}${shield}${outside.join('')}`)))
  server.close()
  expect(asked).toBe(0)
  expect(answer.chooseCoat.coat.content).toBe(alone.chooseCoat.coat.content)
})

test('what is no picture, broken, too large or a bomb is refused in words of its own', async () => {
  const broken = (await png(200, 200)).subarray(0, 300)
  const bomb = `<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${svg('<text>&b;</text>')}`
  for (const content of ['hello', '<html><svg></svg></html>', broken, bomb, svg('').slice(0, 60), Buffer.alloc(0)])
    expect([String(content).slice(0, 20), await codeOf(keyUser, choose, input(content))]).toEqual([
      String(content).slice(0, 20),
      'COAT_UNREADABLE',
    ])
  const wide = await png(4_001, 2)
  const heavy = svg(`<!-- ${'x'.repeat(500_000)} -->`)
  const unpacks = svg('', '').replace('width="100" height="120"', 'width="90000" height="90000"')
  expect(await codeOf(keyUser, choose, input(wide))).toBe('COAT_TOO_LARGE')
  expect(await codeOf(keyUser, choose, input(heavy))).toBe('COAT_TOO_LARGE')
  expect(await codeOf(keyUser, choose, input(unpacks))).toMatch(/^COAT_/)
})

test('a reader may see it and not change it; to others there is none', async () => {
  expect(await codeOf(reader, choose, input(svg(shield)))).toBe('NOT_ALLOWED')
  expect(await codeOf(reader, remove, { input: { organisationId: nacka.id } })).toBe('NOT_ALLOWED')
  for (const other of others) {
    expect(await codeOf(other, read, { id: nacka.id })).toBe('NOT_FOUND')
    expect(await codeOf(other, choose, input(svg(shield)))).toBe('NOT_FOUND')
    expect(await codeOf(other, remove, { input: { organisationId: nacka.id } })).toBe('NOT_FOUND')
  }
  expect(await codeOf(graphqlClient(api.url), read, { id: nacka.id })).toBe('NOT_SIGNED_IN')
})

test('removed it is gone, and twice is as once', async () => {
  for (let time = 0; time < 2; time++)
    expect((await keyUser.get(remove, { input: { organisationId: nacka.id } })).removeCoat.coat).toBeNull()
  expect((await reader.get(read, { id: nacka.id })).coat).toBeNull()
  const events = await api.migrator.pool.query(`select 1 from audit_event where kind = 'COAT_REMOVED'`)
  expect(events.rows).toHaveLength(1)
})
