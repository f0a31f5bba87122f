import { computeEditionInColumns, likelyPlaces, PLACE_DRAWS, type EditionToCompute } from '@mognad/scoring'
import { medianProcessorMs } from '../measure.ts'

const nodeCount = 10

/**
 * What one organisation costs among few and among many, on one core: all figures of one cohort with its positions, and the
 * likely place. Processor time, so that other programs on the machine disturb less.
 */
export async function benchGrowth(sizes: readonly number[]): Promise<void> {
  console.log('\nFor each organisation and node, one cohort, one core (median, processor time)')
  let first: { figures: number; places: number } | null = null
  for (const size of sizes) {
    const edition = made(size)
    const runs = size > 10_000 ? 3 : size > 1_000 ? 5 : 15
    const figures = await medianProcessorMs(() => computeEditionInColumns(edition), runs)
    const places = await medianProcessorMs(() => places1(edition), runs)
    const each = { figures: (1e6 * figures) / size / nodeCount, places: (1e6 * places) / size / PLACE_DRAWS }
    first ??= each
    const percent = (now: number, then: number) => `${((100 * now) / then).toFixed(0)} %`
    console.log(
      `  ${String(size).padStart(6)}: mean, quantiles, position ${each.figures.toFixed(0).padStart(5)} ns (${percent(each.figures, first.figures)}), ` +
        `likely place ${((each.places * PLACE_DRAWS) / 1000).toFixed(1)} us, ${each.places.toFixed(1)} ns a draw (${percent(each.places, first.places)})`,
    )
  }
}

function places1({ members, values, variances }: EditionToCompute): unknown {
  return likelyPlaces({
    seed: 1,
    indicator: 'total',
    codes: members.map(({ code }) => code),
    values: values.map((row) => row[0]!),
    variances: variances.map((row) => row[0]!),
  })
}

/** Scores as they are: most within ten points of each other, and uncertain by one or two. */
function made(size: number): EditionToCompute {
  let state = 7
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
  return {
    nodes: Array.from({ length: nodeCount }, (_, node) => `node:${node}`),
    members: Array.from({ length: size }, (_, place) => {
      const code = String(place)
      return { organisationId: code, code, mainGroup: null, skrGroup: null, sharingLevel: 2, eligible: true }
    }),
    values: Array.from({ length: size }, () =>
      Array.from({ length: nodeCount }, () => 20 + 15 * (random() + random() + random() + random())),
    ),
    variances: Array.from({ length: size }, () => Array.from({ length: nodeCount }, () => 1 + 2 * random())),
    tree: [],
    placed: [],
    seed: 1,
  }
}
