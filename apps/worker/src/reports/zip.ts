import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  /** In plain ASCII, without folders. */
  readonly name: string
  readonly bytes: Uint8Array
}

const version = 20 // deflate
const deflated = 8

/**
 * Packs files as ZIP (APPNOTE 6.3.3, without ZIP64): enough for a handful of files of some megabytes. The same files and day give
 * the same bytes.
 *
 * @param modified written down as the day of every file, in UTC
 * @throws RangeError on a name that is not plain, which some systems would unpack elsewhere
 */
export function zip(entries: readonly ZipEntry[], modified: Date): Buffer {
  const locals: Buffer[] = []
  const central: Buffer[] = []
  let offset = 0
  for (const { name, bytes } of entries) {
    if (!/^[a-z0-9][a-z0-9.-]*$/.test(name)) throw new RangeError(`${name} is no plain name of a file`)
    const packed = deflateRawSync(bytes)
    const facts = Buffer.alloc(26)
    facts.writeUInt16LE(version, 0)
    facts.writeUInt16LE(0, 2)
    facts.writeUInt16LE(deflated, 4)
    facts.writeUInt32LE(dosTime(modified), 6)
    facts.writeUInt32LE(crc32(bytes), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(bytes.length, 18)
    facts.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([signature(0x04034b50), facts, Buffer.from(name), packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    central.push(Buffer.concat([signature(0x02014b50), uint16(version), facts, rest, Buffer.from(name)]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...locals, directory, signature(0x06054b50), end])
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}

function uint16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

/** Date above, time below, two seconds a step, as DOS had it. */
function dosTime(day: Date): number {
  const date = ((day.getUTCFullYear() - 1980) << 9) | ((day.getUTCMonth() + 1) << 5) | day.getUTCDate()
  const time = (day.getUTCHours() << 11) | (day.getUTCMinutes() << 5) | (day.getUTCSeconds() >> 1)
  return ((date << 16) | time) >>> 0
}
