import { crc32, inflateRawSync } from 'node:zlib'

export interface UnzippedFile {
  readonly name: string
  readonly bytes: Buffer
  /** `2026-11-28T09:30:10` */
  readonly modified: string
}

/** Unpacks a ZIP by its central directory, as programs do. @throws when a file is not what its entry says */
export function readZip(packed: Buffer): UnzippedFile[] {
  const end = packed.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  let at = packed.readUInt32LE(end + 16)
  return Array.from({ length: packed.readUInt16LE(end + 10) }, () => {
    const [sum, size, full, length] = [
      packed.readUInt32LE(at + 16),
      packed.readUInt32LE(at + 20),
      packed.readUInt32LE(at + 24),
      packed.readUInt16LE(at + 28),
    ]
    const name = packed.toString('utf8', at + 46, at + 46 + length)
    const modified = timeOf(packed.readUInt16LE(at + 14), packed.readUInt16LE(at + 12))
    const local = packed.readUInt32LE(at + 42)
    const from = local + 30 + packed.readUInt16LE(local + 26) + packed.readUInt16LE(local + 28)
    const bytes = inflateRawSync(packed.subarray(from, from + size))
    if (crc32(bytes) !== sum || bytes.length !== full) throw new Error(`${name} is not what the directory says`)
    at += 46 + length + packed.readUInt16LE(at + 30) + packed.readUInt16LE(at + 32)
    return { name, bytes, modified }
  })
}

function timeOf(date: number, time: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  const day = `${1980 + (date >> 9)}-${two((date >> 5) & 15)}-${two(date & 31)}`
  return `${day}T${two(time >> 11)}:${two((time >> 5) & 63)}:${two((time & 31) * 2)}`
}
