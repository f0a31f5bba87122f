import type { ChangeSince } from './changes-since.ts'
import type { WeakFactor } from './weak-factors.ts'

/** An initiative of somebody else, as far as its place in the list hangs on it. */
export interface Candidate {
  readonly id: string
  readonly organisationId: string
  readonly factors: readonly string[]
  /** Milliseconds; newer ones first among equals. */
  readonly updatedAt: number
}

/** Why an initiative is suggested: what is said in words beside it. */
export type Reason =
  | { readonly kind: 'weakFactor'; readonly factor: string; readonly mean: number }
  | { readonly kind: 'similar' }
  | { readonly kind: 'improved'; readonly change: ChangeSince }

export interface RankedInitiative {
  readonly id: string
  /** Those that count, the heaviest first; empty: nothing speaks for this organisation in particular. */
  readonly reasons: readonly Reason[]
}

/** What is known of the one who is looking. */
export interface Ranking {
  /** The weakest first. */
  readonly weakFactors: readonly WeakFactor[]
  /** The most similar organisations of the newest edition that it takes part in. */
  readonly similar: ReadonlySet<string>
  /** Clear rises since each initiative began. */
  readonly rises: ReadonlyMap<string, readonly ChangeSince[]>
}

/**
 * How much a reason weighs. The weakest factor weighs most and each next one half a point less; a clear rise since then as much
 * as a middling weak factor; likeness least, since it says nothing about the factor. A rise on a factor where the reader is weak
 * counts with both.
 */
const weights = { weakest: 4, step: 0.5, improved: 2, similar: 1 } as const

/**
 * The initiatives of others in the order in which they are suggested, each with its reasons in that order of weight. The same
 * input gives the same list: ties go to the newer, then by id.
 */
export function rankInitiatives(
  candidates: readonly Candidate[],
  { weakFactors, similar, rises }: Ranking,
): readonly RankedInitiative[] {
  const weakness = new Map(weakFactors.map((weak, place) => [weak.factor, { ...weak, place }]))
  return candidates
    .map((candidate) => {
      const weak = candidate.factors
        .flatMap((factor) => weakness.get(factor) ?? [])
        .toSorted((one, other) => one.place - other.place)
        .map(({ factor, mean, place }) => ({
          weight: weights.weakest - place * weights.step,
          reason: { kind: 'weakFactor', factor, mean } as const,
        }))
      const rise = bestRise(rises.get(candidate.id) ?? [], weakness)
      const weighed: { readonly weight: number; readonly reason: Reason }[] = [
        ...weak,
        ...(rise ? [{ weight: weights.improved, reason: { kind: 'improved', change: rise } as const }] : []),
        ...(similar.has(candidate.organisationId)
          ? [{ weight: weights.similar, reason: { kind: 'similar' } as const }]
          : []),
      ].toSorted((one, other) => other.weight - one.weight)
      // One weak factor more is worth a little, not as much as the first: else whoever names many factors leads.
      const [first = 0, ...more] = weak.map(({ weight }) => weight)
      const points =
        first +
        more.reduce((sum, weight) => sum + weight / 4, 0) +
        (rise ? weights.improved : 0) +
        (similar.has(candidate.organisationId) ? weights.similar : 0)
      return { ...candidate, points, reasons: weighed.map(({ reason }) => reason) }
    })
    .toSorted(
      (one, other) => other.points - one.points || other.updatedAt - one.updatedAt || (one.id < other.id ? -1 : 1),
    )
    .map(({ id, reasons }) => ({ id, reasons }))
}

/** The rise that is told: on the reader's weakest factor if there is one, else the surest. */
function bestRise(
  rises: readonly ChangeSince[],
  weakness: ReadonlyMap<string, { readonly place: number }>,
): ChangeSince | null {
  const placeOf = ({ factor }: ChangeSince) => weakness.get(factor)?.place ?? Infinity
  return (
    rises.toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : placeOf(one) > placeOf(other) ? 1 : 0))[0] ??
    null
  )
}
