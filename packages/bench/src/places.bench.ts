import {
  computeEdition,
  computeEditionInColumns,
  empiricalBayes,
  likelyPlaces,
  NormalDraws,
  PLACE_DRAWS,
  rankSet,
  threeWayCount,
  weightRanges,
  type EditionMember,
} from '@mognad/scoring'
import { medianProcessorMs, printTable } from './measure.ts'

const organisations = 290

/** Places among others, in memory on one core, each beside the plain way to write it. */
export async function benchPlaces(): Promise<void> {
  await benchPositions()
  await benchLikelyPlaces()
  await benchPairs()
}

/** The same numbers in every run, in no order. */
const numberOf = (place: number, node: number) => ((place * 7919 + node * 104_729) % 1000) / 10
const valuesOf = (node: number) => Array.from({ length: organisations }, (_, place) => 30 + 0.4 * numberOf(place, node))
const variances = Array.from({ length: organisations }, (_, place) => 0.5 + (place % 9) / 2)
const codes = Array.from({ length: organisations }, (_, place) => `municipality:${String(place).padStart(4, '0')}`)

async function benchPositions(): Promise<void> {
  const nodes = Array.from({ length: 300 }, (_, node) => `node:${node}`)
  // Everybody, 8 main groups and 31 groups.
  const members = codes.map((code, place): EditionMember => {
    const group = place % 31
    const mainGroup = 'ABCDEFGH'[group % 8]!
    return { organisationId: code, code, mainGroup, skrGroup: mainGroup + group, sharingLevel: 2, eligible: true }
  })
  const values = members.map((_, place) => nodes.map((__, node) => numberOf(place, node)))
  const edition = {
    nodes,
    members,
    values,
    variances: values.map((row) => row.map(() => 2)),
    tree: [],
    placed: [],
    seed: 1,
  }
  const { cohorts, positions } = computeEditionInColumns(edition)
  const ms = await medianProcessorMs(() => computeEditionInColumns(edition))
  const rows = await medianProcessorMs(() => computeEdition(edition))
  printTable(
    `Positions and quantiles of ${organisations} organisations on ${nodes.length} nodes (median, processor time)`,
    [
      { what: `Mognad: ${cohorts.length} cohorts`, ms, note: `${positions.length} positions in columns` },
      { what: 'the same and an object for each position', ms: rows, ratio: rows / ms },
    ],
  )
}

async function benchLikelyPlaces(): Promise<void> {
  const indicators = 40
  const ours = await medianProcessorMs(() => {
    for (let node = 0; node < indicators; node++)
      likelyPlaces({ seed: 1, indicator: `node:${node}`, codes, values: valuesOf(node), variances })
  })
  const plain = await medianProcessorMs(() => placesBySorting('node:0', valuesOf(0)), 3)
  printTable(
    `Likely place of ${organisations} organisations x ${indicators} indicators, ${PLACE_DRAWS} draws (median, processor time)`,
    [
      { what: 'Mognad', ms: ours },
      {
        what: `every draw sorted (one indicator x ${indicators})`,
        ms: plain * indicators,
        ratio: (plain * indicators) / ours,
      },
    ],
  )
}

/** Each draw's values sorted with their owners, every place kept and sorted at the end. */
function placesBySorting(indicator: string, values: readonly number[]): number[][] {
  const { mu, standardError, estimates } = empiricalBayes(values, variances)!
  const normals = new NormalDraws(1, indicator, [...codes, ''])
  const numbers = new Float64Array(4 * (codes.length + 1))
  const places: number[][] = codes.map(() => [])
  for (let draw = 0; draw < PLACE_DRAWS; draw++) {
    if (draw % 4 === 0) normals.fill(draw / 4, numbers)
    const row = (draw % 4) * (codes.length + 1)
    const common = standardError * numbers[row + codes.length]!
    const drawn = estimates.map(({ mean, variance, reliability }, place) => {
      return { place, value: mean + (1 - reliability) * common + Math.sqrt(variance) * numbers[row + place]! + 0 * mu }
    })
    drawn.sort((a, b) => b.value - a.value).forEach(({ place }, rank) => places[place]!.push(rank + 1))
  }
  return places.map((all) => all.sort((a, b) => a - b)).map((all) => [all[100]!, all[1899]!])
}

async function benchPairs(): Promise<void> {
  const values = valuesOf(0)
  const sets = await medianProcessorMs(() => codes.map((_, place) => rankSet(values, variances, place)), 3)
  const counts = await medianProcessorMs(() =>
    values.map((value, own) => {
      const others = <Each>(all: readonly Each[]) => all.filter((_, place) => place !== own)
      return threeWayCount(
        { value, variance: variances[own]! },
        { values: others(values), variances: others(variances) },
      )
    }),
  )
  const parts = codes.map((_, place) => Array.from({ length: 6 }, (__, part) => numberOf(place, part)))
  const ranges = await medianProcessorMs(() => weightRanges(parts, [1, 2, 1, 1, 1, 1]))
  printTable(`All pairs of ${organisations} organisations on one indicator (median, processor time)`, [
    { what: 'guaranteed sets of places, step-down', ms: sets, note: 'of 3 runs' },
    { what: 'three-way counts', ms: counts },
    { what: 'places under every weighting of 6 parts', ms: ranges },
  ])
}
