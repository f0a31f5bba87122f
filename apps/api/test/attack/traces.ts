import type { AttackedApi } from './attacked-api.ts'
import type { AttackedRound } from './attacked-round.ts'

/** People in the order of one trace: what PostgreSQL or its surroundings remember of a table's rows. */
export type Traces = Readonly<Record<string, readonly string[]>>

interface Rows {
  readonly table: string
  /** Its own column, which its primary key is built on. */
  readonly key: string
  readonly index: string
  /** What is written of the person. */
  readonly content: string
  readonly where: string
  readonly value: string
}

/** Of a closed round: the orders of its envelopes, and those of its slots. */
export async function tracesOfClosed(attacked: AttackedApi, round: AttackedRound) {
  const envelopes = new Map(round.arrivals.map((one) => [one.envelope.toString('hex'), one.invitation]))
  const slots = new Map(round.arrivals.map((one) => [one.slot.toString('hex'), one.invitation]))
  return {
    envelopes: await tracesOf(attacked, envelopes, {
      table: 'envelope',
      key: 'uuid_send(id)',
      index: 'envelope_pkey',
      content: 'envelope',
      where: 'batch_id = $1',
      value: round.batchId,
    }),
    slots: await tracesOf(attacked, slots, {
      table: 'answered_slot',
      key: 'slot',
      index: 'answered_slot_pkey',
      content: 'slot',
      where: 'round_id = $1',
      value: round.id,
    }),
  }
}

/** Of an opened round: the orders of its responses, and of the values with which they were sent to the database. */
export async function tracesOfOpened(attacked: AttackedApi, round: AttackedRound): Promise<Traces> {
  const people = new Map(round.arrivals.map((one) => [Buffer.from(one.answers).toString('hex'), one.invitation]))
  const rows = await tracesOf(attacked, people, {
    table: 'response_2026',
    key: 'uuid_send(id)',
    index: 'response_2026_pkey',
    content: 'answers',
    where: 'batch_id = $1',
    value: round.batchId,
  })
  return { ...rows, 'bind values in the log': inOrder(attacked.serverLog().toString('latin1'), people) }
}

async function tracesOf(
  attacked: AttackedApi,
  people: ReadonlyMap<string, string>,
  { table, key, index, content, where, value }: Rows,
): Promise<Traces> {
  const { pool } = attacked.api.migrator
  const read = async (order: string) => {
    const text = `select ${content} as content, ${key} as key from ${table} where ${where} order by ${order}`
    const { rows } = await pool.query<{ content: Buffer; key: Buffer }>(text, [value])
    return rows.map((row) => ({ key: row.key, person: people.get(row.content.toString('hex')) ?? 'nobody' }))
  }
  const byPlace = await read('ctid')
  const { rows: transactions } = await pool.query(`select distinct xmin from ${table} where ${where}`, [value])
  if (transactions.length !== 1) throw new Error(`${table} was written by ${transactions.length} transactions`)
  const [file, wal, dump] = [await attacked.relation(index), await attacked.walOf(table), await attacked.dump(table)]
  const contents = [...people].map(([hex, person]) => ({ bytes: Buffer.from(hex, 'hex'), person }))
  return {
    ctid: byPlace.map(({ person }) => person),
    id: (await read(key)).map(({ person }) => person),
    'byte offsets in the index': byOffset(byPlace.map((row) => [file.indexOf(row.key), row.person])),
    'records of the WAL': byOffset(contents.map(({ bytes, person }) => [wal.indexOf(bytes), person])),
    'lines of a dump': inOrder(dump, people),
  }
}

function byOffset(found: readonly (readonly [offset: number, person: string])[]): string[] {
  return found
    .filter(([offset]) => offset >= 0)
    .toSorted(([one], [other]) => one - other)
    .map(([, person]) => person)
}

/** People in the order in which their bytes stand in a text, as hexadecimal. */
function inOrder(text: string, people: ReadonlyMap<string, string>): string[] {
  const length = [...people.keys()][0]!.length
  const found = text.matchAll(new RegExp(`x([0-9a-f]{${length}})(?![0-9a-f])`, 'g'))
  const order = [...found].flatMap(([, hex]) => people.get(hex ?? '') ?? [])
  return [...new Set(order.toReversed())].toReversed() // the last time each
}
