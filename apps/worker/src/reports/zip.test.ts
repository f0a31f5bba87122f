import { expect, test } from 'vitest'
import { readZip } from '../../test/read-zip.ts'
import { zip } from './zip.ts'

const day = new Date('2026-11-28T09:30:10Z')
const files = [
  { name: 'metadata.json', bytes: Buffer.from('{"a":1}') },
  { name: 'tom.csv', bytes: Buffer.alloc(0) },
  { name: 'siffror.csv', bytes: Buffer.from('åäö;1\r\n'.repeat(5_000)) },
]

test('what is packed comes out again, each with its checksum, name and day', () => {
  const packed = zip(files, day)
  const found = readZip(packed)
  expect(found.map(({ name }) => name)).toEqual(files.map(({ name }) => name))
  for (const [at, { bytes, modified }] of found.entries()) {
    expect(bytes.equals(files[at]!.bytes)).toBe(true)
    expect(modified).toBe('2026-11-28T09:30:10')
  }
  expect(packed.length).toBeLessThan(2_000)
  expect(zip(files, day).equals(packed)).toBe(true)
})

test('a file that is not what the directory says is noticed by whoever unpacks', () => {
  const packed = zip(files, day)
  const checksum = packed.readUInt32LE(packed.length - 6) + 16
  packed[checksum] = packed[checksum]! ^ 1
  expect(() => readZip(packed)).toThrow('metadata.json is not what the directory says')
})

test('a name that leads elsewhere is refused', () => {
  for (const name of ['../x', 'a/b', '', 'Å.pdf'])
    expect(() => zip([{ name, bytes: Buffer.alloc(1) }], day)).toThrow(RangeError)
})
