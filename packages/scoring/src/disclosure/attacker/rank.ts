/** 2^61 - 1, a prime: a rank below the true one would need a minor that it divides. */
const PRIME = 2305843009213693951n

/**
 * The rank of an integer matrix modulo the prime 2^61 - 1 (method 5.10, 1). Never above the rank over the rationals.
 *
 * @param rows equally long rows of integers
 */
export function rankModuloPrime(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => row.map((value) => modulo(BigInt(value))))
  return eliminate(left, (pivot, row, column) => {
    const factor = (row[column]! * inverse(pivot[column]!)) % PRIME
    for (let place = column; place < row.length; place++) row[place] = modulo(row[place]! - factor * pivot[place]!)
  })
}

/**
 * The rank of an integer matrix over the rationals, exactly: elimination without fractions on integers of any size.
 * Slower than `rankModuloPrime`, whose answers it confirms.
 */
export function exactRank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => row.map(BigInt))
  return eliminate(left, (pivot, row, column) => {
    const [up, down] = [pivot[column]!, row[column]!]
    for (let place = column; place < row.length; place++) row[place] = row[place]! * up - pivot[place]! * down
  })
}

type ClearEntry = (pivot: readonly bigint[], row: bigint[], column: number) => void

function eliminate(rows: bigint[][], clear: ClearEntry): number {
  const width = rows[0]?.length ?? 0
  let rank = 0
  for (let column = 0; column < width && rank < rows.length; column++) {
    const found = rows.findIndex((row, place) => place >= rank && row[column] !== 0n)
    if (found < 0) continue
    const pivot = rows[found]!
    rows[found] = rows[rank]!
    rows[rank] = pivot
    for (let place = rank + 1; place < rows.length; place++)
      if (rows[place]![column] !== 0n) clear(pivot, rows[place]!, column)
    rank++
  }
  return rank
}

function modulo(value: bigint): bigint {
  const rest = value % PRIME
  return rest < 0n ? rest + PRIME : rest
}

/** By Fermat: value^(p - 2). */
function inverse(value: bigint): bigint {
  let result = 1n
  let power = value
  for (let exponent = PRIME - 2n; exponent > 0n; exponent >>= 1n) {
    if (exponent & 1n) result = (result * power) % PRIME
    power = (power * power) % PRIME
  }
  return result
}
