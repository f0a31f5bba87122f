/**
 * How often each code occurs in a run of answers (method 7.1, 7.3): 256 counters.
 *
 * Two neighbouring bytes are counted as one number of 16 bits: updates of counters are what counting costs, not the bytes
 * that are read. Four tables in turn, so that an update never waits for the one before.
 */
export function histogramOf(answers: Uint8Array): Float64Array {
  const histogram = new Float64Array(256)
  if (answers.length === 0) return histogram
  // A view of 16 bits begins at an even byte.
  const misaligned = answers.byteOffset % 2
  if (misaligned) histogram[answers[0]!]!++
  const from = answers.byteOffset + misaligned
  const pairs = new Uint16Array(answers.buffer, from, (answers.length - misaligned) >> 1)
  const tables = [0, 1, 2, 3].map(() => new Uint32Array(65_536)) as [Uint32Array, Uint32Array, Uint32Array, Uint32Array]
  const [first, second, third, fourth] = tables
  const whole = pairs.length - (pairs.length % 4)
  for (let at = 0; at < whole; at += 4) {
    first[pairs[at]!]!++
    second[pairs[at + 1]!]!++
    third[pairs[at + 2]!]!++
    fourth[pairs[at + 3]!]!++
  }
  for (let at = whole; at < pairs.length; at++) first[pairs[at]!]!++
  for (let pair = 0; pair < 65_536; pair++) {
    const count = first[pair]! + second[pair]! + third[pair]! + fourth[pair]!
    if (count === 0) continue
    histogram[pair & 255]! += count
    histogram[pair >> 8]! += count
  }
  for (let at = misaligned + 2 * pairs.length; at < answers.length; at++) histogram[answers[at]!]!++
  return histogram
}
