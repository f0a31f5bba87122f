import type pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'

/** COPY in its binary form: 19 bytes of header, then per row the number of fields and each field with its length. */
const headerBytes = 19

/** Reads (smallint, bytea) rows of the bench table into typed arrays, as the worker reads responses. */
export async function readPackedAnswers(
  client: pg.Client,
  items: number,
): Promise<{ groupOf: Uint16Array; answers: Uint8Array }> {
  const stream = client.query(copyTo('copy bench_response to stdout (format binary)'))
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  const bytes = Buffer.concat(chunks)
  const rowBytes = 2 + 4 + 2 + 4 + items
  const rows = Math.floor((bytes.length - headerBytes) / rowBytes)
  const groupOf = new Uint16Array(rows)
  const answers = new Uint8Array(rows * items)
  for (let row = 0, at = headerBytes; row < rows; row++, at += rowBytes) {
    groupOf[row] = bytes.readUInt16BE(at + 6)
    answers.set(bytes.subarray(at + 12, at + rowBytes), row * items)
  }
  return { groupOf, answers }
}
