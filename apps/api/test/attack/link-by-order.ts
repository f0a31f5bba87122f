/** The k-th of one list with the k-th of another: how far that links the two, and how far chance would. */
export interface Link {
  /** How many stand at the same place in both lists, within their atom. */
  readonly matches: number
  /** How strongly the places go together over all, -1..1. */
  readonly correlation: number
}

/**
 * What an attacker makes of two orders of the same people: within each atom the k-th of the trace is taken for the k-th
 * that has arrived.
 *
 * @param trace people in the order of a trace
 * @param arrivals people in the order in which they have answered
 */
export function linkByOrder(
  trace: readonly string[],
  arrivals: readonly string[],
  atomOf: (person: string) => string,
): Link {
  const present = new Set(trace)
  const arrived = arrivals.filter((person) => present.has(person))
  const perAtom = (people: readonly string[]) => {
    const atoms = new Map<string, string[]>()
    for (const person of people) atoms.set(atomOf(person), [...(atoms.get(atomOf(person)) ?? []), person])
    return atoms
  }
  const byTrace = perAtom(trace)
  let matches = 0
  for (const [atom, people] of perAtom(arrived))
    matches += people.filter((person, place) => byTrace.get(atom)?.[place] === person).length
  const place = new Map(arrived.map((person, at) => [person, at]))
  return { matches, correlation: correlation(trace.map((person) => place.get(person) ?? 0)) }
}

/** Pearson's, of the places 0, 1, 2 .. with these numbers. */
function correlation(numbers: readonly number[]): number {
  const mean = (numbers.length - 1) / 2
  let [together, own, other] = [0, 0, 0]
  for (const [at, value] of numbers.entries()) {
    together += (at - mean) * (value - mean)
    own += (at - mean) ** 2
    other += (value - mean) ** 2
  }
  return together / Math.sqrt(own * other)
}

/**
 * What chance may do. A bound of three standard deviations would fail in one of 370 looks, and these tests look
 * often: five are demanded, for the correlation (1 / sqrt n) and for the matches (one for each atom, as Poisson's).
 */
export function chanceOf(people: number, atoms: number): Link {
  return { matches: Math.ceil(atoms + 5 * Math.sqrt(atoms)), correlation: 5 / Math.sqrt(people) }
}
