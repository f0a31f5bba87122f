import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startApi, type TestApi } from '../../test/api.ts'

let api: TestApi
let root: string
const script = `console.log('${'x'.repeat(5000)}')`

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'mognad-web-'))
  for (const name of ['admin', 'respond']) {
    const assets = join(root, name, 'dist', 'assets')
    mkdirSync(assets, { recursive: true })
    writeFileSync(join(root, name, 'dist', 'index.html'), `<!doctype html><title>${name}</title>`)
    writeFileSync(join(assets, 'index-abc.js'), script)
    mkdirSync(join(root, name, 'dist', 'reading'))
    for (const language of ['sv', 'en'])
      for (const file of ['om', 'offentligt', 'offentligt.one'])
        writeFileSync(
          join(root, name, 'dist', 'reading', `${file}.${language}.html`),
          `<!doctype html><p>${file} in ${language}, ahead</p>`,
        )
    writeFileSync(join(assets, 'index-abc.js.br'), brotliCompressSync(script))
  }
  api = await startApi({ webRoot: root, metricsToken: 'a token for prometheus' })
})
afterAll(async () => {
  await api.close()
  rmSync(root, { recursive: true })
})

const get = (path: string, headers: Record<string, string> = { accept: 'text/html' }) =>
  fetch(`${api.url}${path}`, { headers, redirect: 'manual' })

describe('the two web apps', () => {
  test('a page of the admin client, however deep its address, is its one page', async () => {
    for (const path of ['/', '/resultat/2026', '/jamforelse?cohort=main:A'])
      expect(await (await get(path)).text()).toContain('admin')
  })

  test('a page that the build has written ahead is there whole, in the language of its address', async () => {
    for (const [address, words] of [
      ['/om', 'om in sv, ahead'],
      ['/om?sprak=sv', 'om in sv, ahead'],
      ['/om?sprak=en', 'om in en, ahead'],
      ['/om?sprak=..%2fen', 'om in sv, ahead'],
      ['/offentligt?enkat=x&sprak=en', 'offentligt in en, ahead'],
      ['/offentligt/0192f0c4-0000-7000-8000-000000000001', 'offentligt.one in sv, ahead'],
      ['/om/0192f0c4', 'admin'],
      ['/metod', 'admin'],
    ] as const)
      expect([address, await (await get(address)).text()]).toEqual([address, expect.stringContaining(words)])
  })

  test('such a page is there for robots and link checkers too, which do not say that they want one', async () => {
    expect(await (await get('/om', { accept: '*/*' })).text()).toContain('om in sv, ahead')
  })

  test('every link of a respondent is the one page of the questionnaire', async () => {
    for (const path of ['/s/', '/s/0192f0c4-0000-7000-8000-000000000001'])
      expect(await (await get(path)).text()).toContain('respond')
    const bare = await get('/s')
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/s/'])
  })

  test('pages are asked for anew, files with a hash in their name are kept', async () => {
    expect((await get('/')).headers.get('cache-control')).toBe('no-cache')
    const asset = await get('/assets/index-abc.js', { 'accept-encoding': 'br' })
    expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(asset.headers.get('content-encoding')).toBe('br')
    expect(await asset.text()).toBe(script)
    expect((await get('/s/assets/index-abc.js')).status).toBe(200)
  })

  test('nothing but files of the apps is served, and what is not there is said in JSON', async () => {
    for (const path of ['/assets/missing.js', '/..%2f..%2fetc%2fpasswd', '/%2e%2e/api/package.json', '/graphql/other'])
      expect([path, (await get(path, { accept: '*/*' })).status]).toEqual([path, 404])
    expect(await (await get('/missing.css')).json()).toEqual({ code: 'NOT_FOUND', message: 'there is nothing here' })
    const posted = await fetch(`${api.url}/resultat`, { method: 'POST', headers: { accept: 'text/html' } })
    expect(posted.status).toBe(404)
  })

  test('pages may run nothing that is not from here, and stand in no frame', async () => {
    const { headers } = await get('/')
    expect(headers.get('content-security-policy')).toContain("default-src 'none';script-src 'self';style-src 'self'")
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('no-referrer')
    expect(headers.get('x-powered-by')).toBeNull()
  })
})

describe('health', () => {
  test('it lives, and it is ready when the database is there and migrated', async () => {
    expect([await (await get('/health/live')).json(), (await get('/health/ready')).status]).toEqual([
      { live: true },
      200,
    ])
    expect(await (await get('/health/ready')).json()).toEqual({
      ready: true,
      checks: { database: 'ok', editions: 'ok' },
    })
  })

  test('while it stops it is not ready', async () => {
    const stopping = await startApi({ isStopping: () => true })
    expect((await fetch(`${stopping.url}/health/ready`)).status).toBe(503)
    await stopping.close()
  })

  test('measures are for this machine, or for the token once there is one', async () => {
    expect((await get('/metrics', {})).status).toBe(404)
    const measured = await get('/metrics', { authorization: 'Bearer a token for prometheus' })
    expect(await measured.text()).toContain('mognad_request_seconds')
    const open = await startApi()
    expect((await fetch(`${open.url}/metrics`)).status).toBe(200)
    await open.close()
    const behindProxy = await startApi({ trustProxy: '127.0.0.1' })
    expect((await fetch(`${behindProxy.url}/metrics`, { headers: { 'x-forwarded-for': '203.0.113.9' } })).status).toBe(
      404,
    )
    await behindProxy.close()
  })
})
