import type { ScaleColumn } from './co-moments.ts'

/**
 * How every two items of a scale go together over the rows that answer both (method 7.1, pairwise). For the comparison
 * with other programs: gaps make its matrix one that no set of persons has.
 */
export interface PairMoments {
  readonly items: number
  /** items x items: rows that answer both i and j. */
  readonly rows: Float64Array
  /** items x items: sum of x_i over these. */
  readonly sums: Float64Array
  /** items x items: sum of x_i x_j over these. */
  readonly products: Float64Array
}

/** Counts pairwise co-moments over all rows. @param width columns of a row of the matrix */
export function countPairMoments(scale: readonly ScaleColumn[], width: number, answers: Uint8Array): PairMoments {
  const items = scale.length
  const [rows, sums, products] = [0, 1, 2].map(() => new Float64Array(items * items)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const steps = new Array<number>(items)
  for (let from = 0; from < answers.length; from += width) {
    scale.forEach(({ index, categories, reversed }, place) => {
      const code = answers[from + index]!
      steps[place] = code === 0 || code > categories ? NaN : reversed ? categories - code : code - 1
    })
    for (let one = 0; one < items; one++)
      for (let other = 0; other < items; other++) {
        if (Number.isNaN(steps[one]! + steps[other]!)) continue
        const at = one * items + other
        rows[at]!++
        sums[at]! += steps[one]!
        products[at]! += steps[one]! * steps[other]!
      }
  }
  return { items, rows, sums, products }
}
