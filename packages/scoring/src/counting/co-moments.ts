/** A column of the answer matrix that is part of a scale. */
export interface ScaleColumn {
  /** Place among the columns of a row. */
  readonly index: number
  /** Answers 1..A are substantive; anything else is a gap. */
  readonly categories: number
  readonly reversed: boolean
}

/**
 * How the items of one scale go together, per group, over the rows without a gap in it (method 7.1). Steps 0..A - 1
 * towards the best answer, whole numbers throughout: exact, free of order, to be added and taken back.
 */
export interface CoMoments {
  readonly items: number
  readonly groups: number
  /** Complete rows per group. */
  readonly rows: Float64Array
  /** groups x items: sums of steps. */
  readonly sums: Float64Array
  /** groups x items (items + 1) / 2: sums of products, item by item with those from itself onwards. */
  readonly products: Float64Array
}

/** Two products are summed in one number: the second in units of 2^26, which the first must never reach. */
const UNIT = 2 ** 26

/**
 * Counts the co-moments of one scale: n, sum of x_i and sum of x_i x_j over complete rows of each group (method 7.1).
 *
 * @param scale the columns, in the scale's order
 * @param width columns of a row of the matrix
 * @param groups how many groups there are
 * @param groupOf the group of each row
 * @param answers rows x width, codes as in the counters
 */
export function countCoMoments(
  scale: readonly ScaleColumn[],
  width: number,
  groups: number,
  groupOf: Uint16Array | Uint32Array,
  answers: Uint8Array,
): CoMoments {
  if (answers.length !== groupOf.length * width)
    throw new Error(`${answers.length} answers are not ${groupOf.length} rows of ${width}: pass one byte per column`)
  const outside = scale.find(({ index }) => !(index >= 0 && index < width))
  if (outside) throw new Error(`The scale has column ${outside.index} of ${width}: number columns from 0`)
  const counted = emptyCoMoments(scale.length, groups)
  const largest = Math.max(1, ...scale.map(({ categories }) => categories - 1))
  const steps = new Steps(scale, width, answers, Math.floor((UNIT - 1) / (largest * largest)))
  for (const [group, rows] of rowsByGroup(groupOf, groups).entries())
    for (let from = 0; from < rows.length; from += steps.atOnce) {
      steps.read(rows.subarray(from, from + steps.atOnce))
      addRows(counted, group, steps)
    }
  return counted
}

/** Co-moments of groups in which nobody has answered yet. */
export function emptyCoMoments(items: number, groups: number): CoMoments {
  return {
    items,
    groups,
    rows: new Float64Array(groups),
    sums: new Float64Array(groups * items),
    products: new Float64Array((groups * items * (items + 1)) / 2),
  }
}

/** Row numbers of each group, so that a group's sums stay in one place while they grow. */
function rowsByGroup(groupOf: Uint16Array | Uint32Array, groups: number): Uint32Array[] {
  const sizes = new Uint32Array(groups)
  for (const group of groupOf) {
    if (group >= groups) throw new Error(`A row belongs to group ${group} of ${groups}: number the groups from 0`)
    sizes[group]!++
  }
  const rows = Array.from(sizes, (size) => new Uint32Array(size))
  const filled = new Uint32Array(groups)
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row]!
    rows[group]![filled[group]!++] = row
  }
  return rows
}

/** The steps of some complete rows, item after item. One buffer, filled anew for every shard. */
class Steps {
  complete = 0
  readonly atOnce: number
  readonly columns: Float64Array
  private readonly tables: readonly Float64Array[]

  /** @param most rows at once: few enough that no sum of products reaches UNIT */
  constructor(
    private readonly scale: readonly ScaleColumn[],
    private readonly width: number,
    private readonly answers: Uint8Array,
    most: number,
  ) {
    this.atOnce = Math.min(most, ROWS_AT_ONCE)
    this.columns = new Float64Array(scale.length * this.atOnce)
    this.tables = scale.map(stepsOfCodes)
  }

  read(rows: Uint32Array): void {
    const { scale, width, answers, columns, tables, atOnce } = this
    let complete = 0
    for (const row of rows) {
      let isComplete = true
      for (let item = 0; item < scale.length; item++) {
        const step = tables[item]![answers[row * width + scale[item]!.index]!]!
        if (step < 0) {
          isComplete = false
          break
        }
        columns[item * atOnce + complete] = step
      }
      if (isComplete) complete++
    }
    this.complete = complete
  }
}

/** Rows of thirty items that stay in the processor's nearest memory while every pair is multiplied. */
const ROWS_AT_ONCE = 512

/** The step that each code stands for; below 0 where it is a gap. Made once: every column of a scale wants one. */
function stepsOfCodes({ categories, reversed }: ScaleColumn): Float64Array {
  const key = reversed ? -categories : categories
  const known = stepTables.get(key)
  if (known) return known
  const steps = new Float64Array(256).fill(-1)
  for (let code = 1; code <= categories; code++) steps[code] = reversed ? categories - code : code - 1
  stepTables.set(key, steps)
  return steps
}

const stepTables = new Map<number, Float64Array>()

function addRows({ items, rows, sums, products }: CoMoments, group: number, steps: Steps): void {
  const { columns, complete, atOnce } = steps
  rows[group]! += complete
  let at = (group * items * (items + 1)) / 2
  for (let one = 0; one < items; one++) {
    const left = one * atOnce
    let sum = 0
    for (let row = 0; row < complete; row++) sum += columns[left + row]!
    sums[group * items + one]! += sum
    let other = one
    for (; other + 1 < items; other += 2) {
      const both = twoProducts(columns, left, other * atOnce, atOnce, complete)
      const high = Math.floor(both / UNIT)
      products[at++]! += both - high * UNIT
      products[at++]! += high
    }
    if (other < items) {
      const right = other * atOnce
      let product = 0
      for (let row = 0; row < complete; row++) product += columns[left + row]! * columns[right + row]!
      products[at++]! += product
    }
  }
}

/** Sums of products with a column and with the next one, the second in units of UNIT: half the multiplications. */
function twoProducts(columns: Float64Array, left: number, right: number, next: number, rows: number): number {
  let sum = 0
  for (let row = 0; row < rows; row++)
    sum += columns[left + row]! * (columns[right + row]! + UNIT * columns[right + next + row]!)
  return sum
}
