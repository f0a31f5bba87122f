import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createHmac } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadSecret, ServerSecret } from './secret.ts'

const secret = new ServerSecret(Buffer.alloc(32, 7))
const other = new ServerSecret(Buffer.alloc(32, 8))
let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'secret-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

test('a mac is HMAC-SHA-256 over the label and the parts with a zero byte between', () => {
  const expected = createHmac('sha256', Buffer.alloc(32, 7)).update('slot\0a\0b').digest()
  expect(secret.mac('slot', 'a', 'b')).toEqual(expected)
  expect(secret.slot('a', 'b')).toEqual(expected)
})

test('a link token holds for its own invitation and under its own secret only', () => {
  const token = secret.linkToken('invitation')
  expect(token).toHaveLength(16)
  expect(secret.isLinkToken('invitation', token)).toBe(true)
  expect(secret.isLinkToken('other', token)).toBe(false)
  expect(other.isLinkToken('invitation', token)).toBe(false)
  expect(secret.isLinkToken('invitation', token.subarray(1))).toBe(false)
})

test('a row mac notices another group, revision or envelope', () => {
  const row = {
    batchId: 'b',
    slot: secret.slot('r', 'i'),
    keyGroupId: 'g',
    revision: 1,
    envelope: Buffer.from('sealed'),
  }
  const mac = secret.rowMac(row)
  expect(secret.isRowMac(row, mac)).toBe(true)
  for (const change of [{ keyGroupId: 'h' }, { revision: 2 }, { envelope: Buffer.from('Sealed') }, { batchId: 'c' }]) {
    expect(secret.isRowMac({ ...row, ...change }, mac)).toBe(false)
  }
})

test('a box key comes back from its lock, and only for its batch and secret', () => {
  const wrapped = Buffer.from('a private key under its code')
  const locked = secret.lockBoxKey('batch', wrapped)
  expect(locked.includes(wrapped)).toBe(false)
  expect(secret.unlockBoxKey('batch', locked)).toEqual(wrapped)
  expect(() => secret.unlockBoxKey('another batch', locked)).toThrow('authenticate')
  expect(() => other.unlockBoxKey('batch', locked)).toThrow('authenticate')
  locked[20]! ^= 1
  expect(() => secret.unlockBoxKey('batch', locked)).toThrow('authenticate')
})

test('a secret file is made once, for its owner only, and read again', () => {
  const file = join(folder, 'secret')
  const first = loadSecret({ file, mayCreate: true })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(loadSecret({ file, mayCreate: true }).checkMac()).toEqual(first.checkMac())
  expect(loadSecret({ value: readFileSync(file, 'utf8') }).checkMac()).toEqual(first.checkMac())
})

test('a secret that others may read, is missing or is too short is refused', () => {
  const file = join(folder, 'open')
  loadSecret({ file, mayCreate: true })
  chmodSync(file, 0o644)
  expect(() => loadSecret({ file })).toThrow('chmod 600')
  expect(() => loadSecret({ file: join(folder, 'missing') })).toThrow('ENOENT')
  expect(() => loadSecret({})).toThrow('MOGNAD_SECRET_FILE')
  expect(() => loadSecret({ value: 'c2hvcnQ=' })).toThrow('32 bytes')
})
