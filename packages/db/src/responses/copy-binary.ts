/**
 * PostgreSQL's binary COPY format, read and written. Figures pass as the eight bytes they are and ids as sixteen, so
 * neither side prints or parses text; and the bytes can be handed to a thread without being looked at.
 * Source: PostgreSQL documentation, COPY, "Binary Format"; array layout as in array_send.
 */
const signature = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1')
const headerLength = signature.length + 8
const int4Oid = 23
const int8Oid = 20

/** Writes rows for COPY .. FROM STDIN (FORMAT binary). Columns are appended in the order of the table. */
export class BinaryRows {
  #bytes: Buffer
  #length = headerLength
  rows = 0

  constructor(readonly columns: number) {
    this.#bytes = Buffer.alloc(64 * 1024)
    signature.copy(this.#bytes)
  }

  row(): this {
    this.rows++
    this.#length = this.#room(2).writeInt16BE(this.columns, this.#length)
    return this
  }

  uuid(value: string | null): this {
    if (value === null) return this.#null()
    this.#lengthOf(16)
    this.#length += this.#room(16).write(value.replaceAll('-', ''), this.#length, 16, 'hex')
    return this
  }

  text(value: string | null): this {
    if (value === null) return this.#null()
    const size = Buffer.byteLength(value)
    this.#lengthOf(size)
    this.#length += this.#room(size).write(value, this.#length)
    return this
  }

  bytes(value: Uint8Array): this {
    this.#lengthOf(value.length)
    this.#room(value.length).set(value, this.#length)
    this.#length += value.length
    return this
  }

  int2(value: number): this {
    this.#lengthOf(2)
    this.#length = this.#room(2).writeInt16BE(value, this.#length)
    return this
  }

  int4(value: number | null): this {
    if (value === null) return this.#null()
    this.#lengthOf(4)
    this.#length = this.#room(4).writeInt32BE(value, this.#length)
    return this
  }

  float8(value: number | null): this {
    if (value === null) return this.#null()
    this.#lengthOf(8)
    this.#length = this.#room(8).writeDoubleBE(value, this.#length)
    return this
  }

  bool(value: boolean): this {
    this.#lengthOf(1)
    this.#length = this.#room(1).writeUInt8(value ? 1 : 0, this.#length)
    return this
  }

  int4Array(values: ArrayLike<number>): this {
    this.#arrayHeader(values.length, int4Oid, 4)
    const bytes = this.#room(values.length * 8)
    for (let i = 0; i < values.length; i++) {
      this.#length = bytes.writeInt32BE(4, this.#length)
      this.#length = bytes.writeInt32BE(values[i] ?? 0, this.#length)
    }
    return this
  }

  /** Whole numbers up to 2^53. */
  int8Array(values: ArrayLike<number>): this {
    this.#arrayHeader(values.length, int8Oid, 8)
    const bytes = this.#room(values.length * 12)
    for (let i = 0; i < values.length; i++) {
      this.#length = bytes.writeInt32BE(8, this.#length)
      this.#length = bytes.writeBigInt64BE(BigInt(values[i] ?? 0), this.#length)
    }
    return this
  }

  /** The whole file. Nothing can be appended afterwards. */
  finish(): Uint8Array<ArrayBuffer> {
    this.#length = this.#room(2).writeInt16BE(-1, this.#length)
    // A copy with a buffer of its own: it is handed over to another thread.
    return new Uint8Array(this.#bytes.subarray(0, this.#length))
  }

  #arrayHeader(length: number, oid: number, size: number): void {
    const dimensions = length === 0 ? 0 : 1
    this.#lengthOf(12 + dimensions * (8 + length * (size + 4)))
    const bytes = this.#room(20)
    this.#length = bytes.writeInt32BE(dimensions, this.#length)
    this.#length = bytes.writeInt32BE(0, this.#length)
    this.#length = bytes.writeInt32BE(oid, this.#length)
    if (dimensions === 0) return
    this.#length = bytes.writeInt32BE(length, this.#length)
    this.#length = bytes.writeInt32BE(1, this.#length)
  }

  #lengthOf(size: number): void {
    this.#length = this.#room(4).writeInt32BE(size, this.#length)
  }

  #null(): this {
    this.#lengthOf(-1)
    return this
  }

  #room(size: number): Buffer {
    if (this.#length + size > this.#bytes.length) {
      const larger = Buffer.allocUnsafe(Math.max(this.#bytes.length * 2, this.#length + size))
      this.#bytes.copy(larger, 0, 0, this.#length)
      this.#bytes = larger
    }
    return this.#bytes
  }
}

/** Reads what COPY .. TO STDOUT (FORMAT binary) has sent: `next()` goes to a row, then one call per column in order. */
export class BinaryReader {
  readonly #bytes: Buffer
  #at = headerLength

  constructor(bytes: Uint8Array) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (!this.#bytes.subarray(0, signature.length).equals(signature)) throw new Error('not a binary COPY')
  }

  next(): boolean {
    const columns = this.#bytes.readInt16BE(this.#at)
    this.#at += 2
    return columns !== -1
  }

  uuid(): string {
    const hex = this.#column().toString('hex')
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
  }

  /** The bytes of a column where they lie: valid as long as the whole is. */
  bytes(): Uint8Array {
    return this.#column()
  }

  text(): string | null {
    return this.#nullable()?.toString() ?? null
  }

  int4(): number | null {
    return this.#nullable()?.readInt32BE(0) ?? null
  }

  float8(): number | null {
    return this.#nullable()?.readDoubleBE(0) ?? null
  }

  int4Array(): Uint32Array {
    const array = this.#column()
    const values = new Uint32Array(lengthOfArray(array))
    for (let i = 0; i < values.length; i++) values[i] = array.readInt32BE(20 + i * 8 + 4)
    return values
  }

  int8Array(): Float64Array {
    const array = this.#column()
    const values = new Float64Array(lengthOfArray(array))
    for (let i = 0; i < values.length; i++) values[i] = Number(array.readBigInt64BE(20 + i * 12 + 4))
    return values
  }

  #column(): Buffer {
    const column = this.#nullable()
    if (!column) throw new Error('null where a value must be')
    return column
  }

  #nullable(): Buffer | null {
    const size = this.#bytes.readInt32BE(this.#at)
    this.#at += 4
    if (size === -1) return null
    const column = this.#bytes.subarray(this.#at, this.#at + size)
    this.#at += size
    return column
  }
}

function lengthOfArray(array: Buffer): number {
  return array.readInt32BE(0) === 0 ? 0 : array.readInt32BE(12)
}
