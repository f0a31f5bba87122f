import { keyOf, threefry, type Words } from '../../random/threefry.ts'

/** Numbers in 0..1 that follow from a seed and an indicator alone, whoever asks for them and in which order. */
export function randomNumbersOf(seed: number, indicator: string): () => number {
  const key = keyOf(seed, indicator)
  const words: Words = [0, 0]
  let count = 0
  return () => {
    threefry(key, [count++, 0], words)
    return (words[0] >>> 0) / 2 ** 32
  }
}
