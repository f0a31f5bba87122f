// Counter-based random numbers for demonstration data: the n-th number of a stream is a function of (key, n), so every
// organisation and year can be made alone, in any order, and comes out the same. Not for secrets.

/** One stream of numbers. */
export interface RandomStream {
  /** Uniform on the integers 0 .. 2^32 - 1. */
  readonly uint32: () => number
  /** Uniform on (0, 1), never an end. */
  readonly uniform: () => number
  /** Standard normal, to 16 bits. */
  readonly normal: () => number
  /** Uniform on the integers 0 .. below - 1. */
  readonly integer: (below: number) => number
}

/** The stream that belongs to these words and numbers; another order is another stream. */
export function randomStream(seed: number, ...parts: readonly (string | number)[]): RandomStream {
  const [low, high] = streamKey(seed, parts)
  let counter = 0
  const uint32 = () => mix(counter++, low, high)
  return {
    uint32,
    uniform: () => (uint32() + 0.5) / 2 ** 32,
    normal: () => normalTable[uint32() >>> 16] ?? 0,
    integer: (below) => Math.floor((uint32() / 2 ** 32) * below),
  }
}

/** Deterministic bytes for ids that must be the same at every start. */
export function randomBytesOf(stream: RandomStream, length: number): Uint8Array {
  return Uint8Array.from({ length }, () => stream.uint32() & 0xff)
}

/** Fisher-Yates. */
export function shuffled<Value>(values: readonly Value[], stream: RandomStream): Value[] {
  const result = [...values]
  for (let last = result.length - 1; last > 0; last--) {
    const other = stream.integer(last + 1)
    const kept = result[last] as Value
    result[last] = result[other] as Value
    result[other] = kept
  }
  return result
}

/** Number of events of a Poisson process with this mean (Knuth; for small means). */
export function poisson(stream: RandomStream, mean: number): number {
  const limit = Math.exp(-mean)
  let events = -1
  for (let product = 1; product > limit; events++) product *= stream.uniform()
  return events
}

/** Beta with this mean and standard deviation, as a ratio of two gammas. */
export function beta(stream: RandomStream, { mean, deviation }: { mean: number; deviation: number }): number {
  const size = (mean * (1 - mean)) / deviation ** 2 - 1
  const one = gamma(stream, mean * size)
  return one / (one + gamma(stream, (1 - mean) * size))
}

/** Marsaglia and Tsang 2000, ACM TOMS 26:363; shape at least 1. */
function gamma(stream: RandomStream, shape: number): number {
  const d = shape - 1 / 3
  for (;;) {
    const x = stream.normal()
    const v = (1 + x / Math.sqrt(9 * d)) ** 3
    if (v > 0 && Math.log(stream.uniform()) < 0.5 * x * x + d * (1 - v + Math.log(v))) return d * v
  }
}

function streamKey(seed: number, parts: readonly (string | number)[]): [number, number] {
  let low = mix(seed, 0x243f6a88, 0x85a308d3)
  let high = mix(seed, 0x13198a2e, 0x03707344)
  const take = (word: number) => {
    low = mix(word, low, high)
    high = mix(word, high, low)
  }
  for (const part of parts) {
    const text = String(part)
    for (let index = 0; index < text.length; index++) take(text.charCodeAt(index))
    take(0x1f) // ('a', 'b') is not ('ab')
  }
  return [low, high]
}

/** Two rounds of MurmurHash3's finalizer; for a fixed key every counter has its own result. */
function mix(counter: number, low: number, high: number): number {
  let h = Math.imul(counter ^ low, 0x9e3779b1)
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  h = (h ^ (h >>> 16)) + high
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}

const normalTable = Float64Array.from({ length: 2 ** 16 }, (_, index) => normalQuantile((index + 0.5) / 2 ** 16))

/** Acklam's rational approximation; relative error below 1.2e-9. */
export function normalQuantile(p: number): number {
  if (p <= 0 || p >= 1) return p <= 0 ? -Infinity : Infinity
  const tail = (q: number) =>
    (((((-7.784894002430293e-3 * q - 0.3223964580411365) * q - 2.400758277161838) * q - 2.549732539343734) * q +
      4.374664141464968) *
      q +
      2.938163982698783) /
    ((((7.784695709041462e-3 * q + 0.3224671290700398) * q + 2.445134137142996) * q + 3.754408661907416) * q + 1)
  if (p < 0.02425) return tail(Math.sqrt(-2 * Math.log(p)))
  if (p > 1 - 0.02425) return -tail(Math.sqrt(-2 * Math.log(1 - p)))
  const q = p - 0.5
  const r = q * q
  return (
    ((((((-39.69683028665376 * r + 220.9460984245205) * r - 275.9285104469687) * r + 138.357751867269) * r -
      30.66479806614716) *
      r +
      2.506628277459239) *
      q) /
    (((((-54.47609879822406 * r + 161.5858368580409) * r - 155.6989798598866) * r + 66.80131188771972) * r -
      13.28068155288572) *
      r +
      1)
  )
}
