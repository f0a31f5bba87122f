import { computeEditionInColumns, computePlaces, likelyPlacesIn, type EditionToCompute } from '@mognad/scoring'
import { medianProcessorMs, printTable } from '../measure.ts'
import { madeSurvey, packagedNodes } from './survey.ts'

/**
 * All figures of an edition of 290 organisations from their scores, in memory on one core: every node of the packaged
 * questionnaire, the three fixed cohorts. What is drawn (likely places) has a line of its own.
 */
export async function benchEdition(): Promise<void> {
  const edition = scored(290)
  const { nodes, placed, members } = edition
  const figures = await medianProcessorMs(() => computeEditionInColumns({ ...edition, placed: [], tree: [] }))
  const places = await medianProcessorMs(() => computePlaces(edition, placed), 3)
  const likely = await medianProcessorMs(() => drawn(edition), 3)
  printTable(
    `An edition of ${members.length} organisations, ${nodes.length} nodes, three fixed cohorts (median, processor time)`,
    [
      { what: 'means, quantiles, positions', ms: figures },
      {
        what: 'three-way counts, places under other weights',
        ms: Math.max(0, places - likely),
        note: `${placed.length} nodes`,
      },
      { what: 'together (bar: 1 000)', ms: figures + Math.max(0, places - likely) },
      { what: 'likely places (bar: 6 000)', ms: likely, note: `${placed.length} nodes, 2 000 draws` },
    ],
  )
}

function scored(organisations: number): EditionToCompute {
  const { members } = madeSurvey(organisations, 1_000)
  const { nodes, placed, tree } = packagedNodes()
  let state = 11
  const random = () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32
  return {
    nodes,
    placed,
    tree,
    members,
    seed: 1,
    values: members.map(() => nodes.map(() => 30 + 10 * (random() + random() + random() + random()))),
    variances: members.map(() => nodes.map(() => 1 + 2 * random())),
  }
}

/** The draws alone, of the same nodes and cohorts. */
function drawn({ members, nodes, placed, values, variances, seed }: EditionToCompute): void {
  const everybody = members.map((_, place) => place)
  const by = (key: (place: number) => string | null) => {
    const groups = new Map<string | null, number[]>()
    for (const place of everybody) groups.set(key(place), [...(groups.get(key(place)) ?? []), place])
    return [...groups.values()]
  }
  const cohorts = [everybody, ...by((place) => members[place]!.mainGroup), ...by((place) => members[place]!.skrGroup)]
  for (const indicator of placed) {
    const node = nodes.indexOf(indicator)
    likelyPlacesIn(
      {
        seed,
        indicator,
        codes: members.map(({ code }) => code),
        values: values.map((row) => row[node]!),
        variances: variances.map((row) => row[node]!),
      },
      cohorts.map((places) => ({ members: places })),
    )
  }
}
