// The format of PostgreSQL's WAL, as far as it takes to tell which table a record writes to (access/xlogrecord.h,
// access/xlog_internal.h). The packaged server has no pg_waldump.

const pageBytes = 8192
/** Headers of the first page of a file and of every other page. */
const [longPageHeader, shortPageHeader] = [40, 24]
const recordHeader = 24
const largestBlockId = 32
const [hasImage, sameRelation] = [0x10, 0x80]
const [imageHasHole, imageIsCompressed] = [0x01, 0x1c]

/**
 * The records that write to one table, one after the other, from the first of the WAL on.
 *
 * @param segments all files of the WAL, from the cluster's first on, in order
 * @param fileNode of the table
 */
export function recordsOf(segments: readonly Buffer[], fileNode: number): Buffer {
  const stream = Buffer.concat(segments.flatMap(withoutPageHeaders))
  const found: Buffer[] = []
  for (let at = 0; at + recordHeader <= stream.length;) {
    const length = stream.readUInt32LE(at)
    if (length < recordHeader) break // zeros: nothing has been written from here on
    const record = stream.subarray(at, at + length)
    if (writesTo(record, fileNode)) found.push(record)
    at += (length + 7) & ~7
  }
  return Buffer.concat(found)
}

function withoutPageHeaders(segment: Buffer): Buffer[] {
  const pages: Buffer[] = []
  for (let at = 0; at < segment.length; at += pageBytes)
    pages.push(segment.subarray(at + (at === 0 ? longPageHeader : shortPageHeader), at + pageBytes))
  return pages
}

/** Whether one of the blocks that the record names is a block of the table. Headers come first, then what they announce. */
function writesTo(record: Buffer, fileNode: number): boolean {
  let announced = 0
  for (let at = recordHeader; record.length - at > announced && record[at]! <= largestBlockId;) {
    const flags = record[at + 1]!
    announced += record.readUInt16LE(at + 2)
    at += 4
    if (flags & hasImage) {
      announced += record.readUInt16LE(at)
      const kind = record[at + 4]!
      at += 5 + (kind & imageHasHole && kind & imageIsCompressed ? 2 : 0)
    }
    if (!(flags & sameRelation)) {
      if (record.readUInt32LE(at + 8) === fileNode) return true
      at += 12
    }
    at += 4
  }
  return false
}
