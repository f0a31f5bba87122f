/** What is printed about the answers of one atom to one item. */
export interface PrintedItem {
  /** Substantive answers. */
  readonly answers: number
  /** Categories 1 to this many, evenly spread over 0-100. */
  readonly categories: number
  /** Whether a mean on 0-100 would be printed as it was. */
  readonly agreesWithMean: (mean: number) => boolean
  /** Whether counts of the categories agree with everything else that was printed: bands, words. */
  readonly agreesWithRest?: (counts: readonly number[]) => boolean
}

/** Most answers for which every way to have answered is tried: 15 answers in six categories are 15 504 ways. */
const MOST_TRIED = 15

/**
 * The category that every answer of an atom must have been, if what is printed leaves no other way (method 5.10, 3):
 * tries all counts of the categories that agree with every printed figure and with the answers that the attacker knows.
 * When in all of them the unknown answers are of one and the same category, each person behind them is found out.
 *
 * @param known the attacker's and the colluders' own answers, as categories
 * @returns the category, or null when at least one answer stays open (or none is unknown)
 */
export function categoryFoundOut(printed: PrintedItem, known: readonly number[] = []): number | null {
  const { answers, categories } = printed
  if (answers > MOST_TRIED)
    throw new Error(`${answers} answers are too many ways to try: ask for ${MOST_TRIED} or fewer`)
  const unknown = answers - known.length
  if (unknown <= 0) return null
  const knownCounts = new Array<number>(categories).fill(0)
  for (const category of known) knownCounts[category - 1]!++
  let only: number | null = null
  for (const open of countsOf(unknown, categories)) {
    const counts = open.map((count, place) => count + knownCounts[place]!)
    if (!printed.agreesWithMean(meanOf(counts, answers)) || printed.agreesWithRest?.(counts) === false) continue
    const category = open.indexOf(unknown) + 1
    if (category === 0 || (only !== null && only !== category)) return null
    only = category
  }
  return only
}

function meanOf(counts: readonly number[], answers: number): number {
  const steps = counts.reduce((sum, count, place) => sum + count * place, 0)
  return (100 * steps) / ((counts.length - 1) * answers)
}

/** All ways to spread people over categories. */
function* countsOf(people: number, categories: number): Generator<readonly number[]> {
  if (categories === 1) {
    yield [people]
    return
  }
  for (let here = 0; here <= people; here++)
    for (const rest of countsOf(people - here, categories - 1)) yield [here, ...rest]
}
