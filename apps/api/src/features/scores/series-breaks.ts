import { comparableNodes } from '@mognad/model/instruments/compare-versions'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'

/**
 * Where the line of a series may not go on: for each version, those of the nodes that mean something else than in the one
 * before it (method 2.3).
 *
 * @param versionIds of the points of a series, oldest first; each is referred to by a round
 * @returns one list a point, empty for the first
 */
export async function seriesBreaks(
  instruments: InstrumentCatalogue,
  versionIds: readonly string[],
  nodes: readonly string[],
): Promise<string[][]> {
  const known = await Promise.all(versionIds.map((id) => instruments.get(id)))
  return known.map((later, at) => {
    const earlier = known[at - 1]
    if (!earlier || !later || earlier === later) return []
    const comparable = comparableNodes(earlier.instrument, later.instrument)
    return nodes.filter((node) => !comparable.has(node))
  })
}
