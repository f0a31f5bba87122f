import type { GuaranteedPlace, PublicFigure } from '@mognad/db/editions/guaranteed-place.store'
import { rankSet, varianceOfInterval } from '@mognad/scoring'

/**
 * The guaranteed places of some of those who stand on one node: which ones a thread takes changes no number. `tell` says
 * how many are done.
 *
 * @param figures of everybody on the node; `wanted` are places in them
 */
export function guaranteePlacesTask(
  { figures, wanted }: { readonly figures: readonly PublicFigure[]; readonly wanted: readonly number[] },
  tell: (done: number) => void,
): readonly GuaranteedPlace[] {
  const values = figures.map(({ mean }) => mean)
  const variances = figures.map(varianceOfInterval)
  return wanted.flatMap((place, done) => {
    const set = rankSet(values, variances, place)
    tell(done + 1)
    if (!set) return []
    const { organisationId, nodeId } = figures[place]!
    return [{ organisationId, nodeId, low: set.low, high: set.high, among: figures.length }]
  })
}
