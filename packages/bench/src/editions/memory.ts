/** Larger than any cache, so that it is memory that is read. */
const bytes = 256 * 1024 * 1024

let known: number | null = null

/** How many bytes a second one core reads from memory, one after the other: the best of five. */
function readingPace(): number {
  if (known) return known
  const numbers = new Float64Array(bytes / 8).fill(1)
  let best = Infinity
  let sum = 0
  for (let run = 0; run < 5; run++) {
    const began = performance.now()
    // Four sums beside each other: one alone would wait for its own additions.
    let [a, b, c, d] = [0, 0, 0, 0]
    for (let at = 0; at < numbers.length; at += 4) {
      a += numbers[at]!
      b += numbers[at + 1]!
      c += numbers[at + 2]!
      d += numbers[at + 3]!
    }
    sum += a + b + c + d
    best = Math.min(best, performance.now() - began)
  }
  if (sum === 0) throw new Error('nothing was read')
  return (known = bytes / (best / 1000))
}

/** What the machine allows: no way of counting is faster than reading every answer once. */
export function limitOf(answerBytes: number, ms: number): string {
  const pace = readingPace()
  const least = (1000 * answerBytes) / pace
  return `  limit: ${(answerBytes / 1e6).toFixed(1)} MB read once at ${(pace / 1e9).toFixed(1)} GB/s (one core, same run) take ${least.toFixed(2)} ms; ours takes ${(ms / least).toFixed(0)} times that`
}
