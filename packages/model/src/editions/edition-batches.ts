/** How many responses a batch holds: about a second of reading, counting and scoring on one core. */
export const responsesPerBatch = 6_000

/** What a round costs beside its responses (its tree, its rows), in responses. */
const costOfRound = 50

/**
 * Divides rounds into batches of about equal work, in the given order. A round is never divided: one that is larger
 * than a batch is a batch of its own.
 *
 * @example batchesOf([{ respondents: 9_000 }, { respondents: 9_000 }, { respondents: 100 }]).length // 2
 */
export function batchesOf<Round extends { readonly respondents: number }>(
  rounds: readonly Round[],
  size: number = responsesPerBatch,
): Round[][] {
  const batches: Round[][] = []
  let current: Round[] = []
  let cost = 0
  for (const round of rounds) {
    const next = round.respondents + costOfRound
    if (current.length > 0 && cost + next > size) {
      batches.push(current)
      current = []
      cost = 0
    }
    current.push(round)
    cost += next
  }
  if (current.length > 0) batches.push(current)
  return batches
}
