/**
 * PostgreSQL's binary COPY format, read and written. Figures pass as the eight bytes they are and ids as sixteen, so
 * neither side prints or parses text; and the bytes can be handed to a thread without being looked at.
 * Source: PostgreSQL documentation, COPY, "Binary Format"; array layout as in array_send.
 */
const signature = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1')
const headerLength = signature.length + 8
const int4Oid = 23
const int8Oid = 20

/** How many ids and words are kept as bytes, and how long a word is kept for. */
const keptAtMost = 20_000
const longestKept = 64

// `private` and not `#`: with legacy decorators on, every runner turns `#` into calls, and these run millions of times.

/** Writes rows for COPY .. FROM STDIN (FORMAT binary). Columns are appended in the order of the table. */
export class BinaryRows {
  private buffer = new Uint8Array(64 * 1024)
  private view = new DataView(this.buffer.buffer)
  private length = headerLength
  // Ids and node names come again in thousands of rows: each is written out once and copied from then on.
  private readonly keptIds = new Map<string, Uint8Array>()
  private readonly keptWords = new Map<string, Uint8Array>()
  rows = 0

  constructor(readonly columns: number) {
    this.buffer.set(signature)
  }

  row(): this {
    this.rows++
    this.room(2)
    this.view.setInt16(this.length, this.columns)
    this.length += 2
    return this
  }

  uuid(value: string | null): this {
    if (value === null) return this.nothing()
    return this.append(kept(this.keptIds, value, (id) => Buffer.from(id.replaceAll('-', ''), 'hex')))
  }

  text(value: string | null): this {
    if (value === null) return this.nothing()
    if (value.length > longestKept) return this.append(Buffer.from(value))
    return this.append(kept(this.keptWords, value, (word) => Buffer.from(word)))
  }

  bytes(value: Uint8Array): this {
    return this.append(value)
  }

  int2(value: number): this {
    this.head(2)
    this.view.setInt16(this.length, value)
    this.length += 2
    return this
  }

  int4(value: number | null): this {
    if (value === null) return this.nothing()
    this.head(4)
    this.view.setInt32(this.length, value)
    this.length += 4
    return this
  }

  float8(value: number | null): this {
    if (value === null) return this.nothing()
    this.head(8)
    this.view.setFloat64(this.length, value)
    this.length += 8
    return this
  }

  bool(value: boolean): this {
    this.head(1)
    this.buffer[this.length++] = value ? 1 : 0
    return this
  }

  int4Array(values: ArrayLike<number>): this {
    this.arrayHead(values.length, int4Oid, 4)
    for (let i = 0; i < values.length; i++) {
      this.view.setInt32(this.length, 4)
      this.view.setInt32(this.length + 4, values[i]!)
      this.length += 8
    }
    return this
  }

  /** Whole numbers up to 2^53. */
  int8Array(values: ArrayLike<number>): this {
    this.arrayHead(values.length, int8Oid, 8)
    for (let i = 0; i < values.length; i++) {
      this.view.setInt32(this.length, 8)
      this.view.setBigInt64(this.length + 4, BigInt(values[i]!))
      this.length += 12
    }
    return this
  }

  /** The whole file. Nothing can be appended afterwards. */
  finish(): Uint8Array<ArrayBuffer> {
    this.room(2)
    this.view.setInt16(this.length, -1)
    this.length += 2
    // A copy with a buffer of its own: it is handed over to another thread.
    return this.buffer.slice(0, this.length)
  }

  private arrayHead(length: number, oid: number, size: number): void {
    const dimensions = length === 0 ? 0 : 1
    const bytes = 12 + dimensions * (8 + length * (size + 4))
    this.head(bytes)
    const head = dimensions === 0 ? [0, 0, oid] : [1, 0, oid, length, 1]
    for (const value of head) {
      this.view.setInt32(this.length, value)
      this.length += 4
    }
  }

  private append(value: Uint8Array): this {
    this.head(value.length)
    const bytes = this.buffer
    let at = this.length
    // Values are short: a loop is done before a call to copy has begun.
    for (let i = 0; i < value.length; i++) bytes[at++] = value[i]!
    this.length = at
    return this
  }

  /** The length of a column's value, and room for both. */
  private head(size: number): void {
    this.room(4 + size)
    this.view.setInt32(this.length, size)
    this.length += 4
  }

  private nothing(): this {
    this.room(4)
    this.view.setInt32(this.length, -1)
    this.length += 4
    return this
  }

  private room(size: number): void {
    if (this.length + size <= this.buffer.length) return
    const larger = new Uint8Array(Math.max(this.buffer.length * 2, this.length + size))
    larger.set(this.buffer.subarray(0, this.length))
    this.buffer = larger
    this.view = new DataView(larger.buffer)
  }
}

function kept(shelf: Map<string, Uint8Array>, word: string, encode: (word: string) => Uint8Array): Uint8Array {
  const known = shelf.get(word)
  if (known) return known
  const bytes = encode(word)
  if (shelf.size < keptAtMost) shelf.set(word, bytes)
  return bytes
}

/** Reads what COPY .. TO STDOUT (FORMAT binary) has sent: `next()` goes to a row, then one call per column in order. */
export class BinaryReader {
  private readonly buffer: Buffer
  private at = headerLength

  constructor(bytes: Uint8Array) {
    this.buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (!this.buffer.subarray(0, signature.length).equals(signature)) throw new Error('not a binary COPY')
  }

  next(): boolean {
    const columns = this.buffer.readInt16BE(this.at)
    this.at += 2
    return columns !== -1
  }

  uuid(): string {
    const hex = this.column().toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }

  /** The bytes of a column where they lie: valid as long as the whole is. */
  bytes(): Uint8Array {
    return this.column()
  }

  text(): string | null {
    return this.nullable()?.toString() ?? null
  }

  int4(): number | null {
    return this.nullable()?.readInt32BE(0) ?? null
  }

  float8(): number | null {
    return this.nullable()?.readDoubleBE(0) ?? null
  }

  int4Array(): Uint32Array {
    const array = this.column()
    const values = new Uint32Array(lengthOfArray(array))
    for (let i = 0; i < values.length; i++) values[i] = array.readInt32BE(20 + i * 8 + 4)
    return values
  }

  int8Array(): Float64Array {
    const array = this.column()
    const values = new Float64Array(lengthOfArray(array))
    for (let i = 0; i < values.length; i++) values[i] = Number(array.readBigInt64BE(20 + i * 12 + 4))
    return values
  }

  private column(): Buffer {
    const column = this.nullable()
    if (!column) throw new Error('null where a value must be')
    return column
  }

  private nullable(): Buffer | null {
    const size = this.buffer.readInt32BE(this.at)
    this.at += 4
    if (size === -1) return null
    const column = this.buffer.subarray(this.at, this.at + size)
    this.at += size
    return column
  }
}

function lengthOfArray(array: Buffer): number {
  return array.readInt32BE(0) === 0 ? 0 : array.readInt32BE(12)
}
