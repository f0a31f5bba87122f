import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { from, to } from 'pg-copy-streams'
import type { ClientBase } from 'pg'

/**
 * Runs COPY (query) TO STDOUT in binary and hands over its bytes unread. The connection must not pipeline.
 * COPY takes no parameters: only ids that `uuidList` has checked may stand in the query.
 */
export async function copyOut(client: ClientBase, query: string): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of client.query(to(`copy (${query}) to stdout (format binary)`)) as AsyncIterable<Buffer>) {
    chunks.push(chunk)
    size += chunk.length
  }
  const bytes = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return bytes
}

/**
 * Inserts rows that BinaryRows has written. They go through a temporary table: COPY into a table with row-level
 * security is refused, also to a role that may write every row. Needs an open transaction.
 */
export async function copyIn(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  bytes: Uint8Array,
): Promise<void> {
  const names = columns.join(', ')
  await client.query(`create temp table incoming on commit drop as select ${names} from ${table} with no data`)
  await pipeline(
    Readable.from(slices(bytes)),
    client.query(from(`copy incoming (${names}) from stdin (format binary)`)),
  )
  await client.query(`insert into ${table} (${names}) select ${names} from incoming`)
  await client.query(`drop table incoming`)
}

// In pieces, so that other statements and the renewal of locks get their turn in between.
function* slices(bytes: Uint8Array, size = 256 * 1024): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) {
    yield Buffer.from(bytes.buffer, bytes.byteOffset + at, Math.min(size, bytes.length - at))
  }
}

const uuidShape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** `'{..}'::uuid[]` for a statement that takes no parameters. @throws TypeError on anything that is no UUID */
export function uuidList(ids: readonly string[]): string {
  for (const id of ids) if (!uuidShape.test(id)) throw new TypeError('not a UUID')
  return `'{${ids.join(',')}}'::uuid[]`
}
