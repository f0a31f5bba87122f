import pg from 'pg'
import { computeEditionInColumns, countAnswers, type EditionFigure, type EditionPosition } from '@mognad/scoring'
import { medianMs, printTable, type Line } from '../measure.ts'
import { readPackedAnswers } from '../read-packed-answers.ts'
import { loadPacked } from '../count.bench.ts'
import { inDuckDb } from './in-duckdb.ts'
import { inPostgres } from './in-postgres.ts'
import { inR } from './in-r.ts'
import { limitOf } from './memory.ts'
import { madeSurvey, type Survey } from './survey.ts'

/** Figures of every cohort and item, and a position for every membership: what all ways must agree on. */
export interface Compared {
  /** `cohort item`: mean, P10, Q25, median, Q75, P90. */
  readonly figures: ReadonlyMap<string, readonly number[]>
  readonly positions: number
}

const stride = 8
const items = 30

/**
 * From answers to the comparison of a country: each organisation's mean of each item, of these the mean and five quantiles of
 * every cohort, and each organisation's position in its three cohorts. The same rows in PostgreSQL, DuckDB and R.
 *
 * @throws when one of them finds other figures
 */
export async function benchComparing(databaseUrl: string, folder: string): Promise<void> {
  const survey = madeSurvey(290, 45_000)
  const client = new pg.Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query('set client_min_messages = error')
  await loadPacked(client, survey.packed)
  const { groupOf, answers } = survey.packed
  const ours = compared(survey, groupOf, answers)
  const memory = await medianMs(() => compared(survey, groupOf, answers))
  const read = await medianMs(async () => {
    const got = await readPackedAnswers(client, items)
    compared(survey, got.groupOf, got.answers)
  })
  const lines: Line[] = [
    { what: 'Mognad: rows in memory, one core', ms: memory, note: 'with who may be shown to whom' },
    { what: 'Mognad: read from PostgreSQL (COPY, binary)', ms: read },
  ]
  for (const { what, ms, result } of await inDuckDb(survey, folder)) {
    assertSame(what, ours, result)
    lines.push({ what, ms, ratio: ms / memory })
  }
  const sql = await inPostgres(client, survey)
  assertSame(sql.what, ours, sql.result)
  lines.push({ what: sql.what, ms: sql.ms, ratio: sql.ms / read })
  const r = await inR(survey, folder)
  if (r) {
    assertSame(r.what, ours, r.result)
    lines.push({ what: r.what, ms: r.ms, ratio: r.ms / memory })
  }
  printTable(`Comparing 290 organisations, ${answers.length} answers: 13 cohorts x ${items} items (median)`, lines)
  console.log(limitOf(answers.length + groupOf.byteLength, memory))
  if (!r) console.log('  R with data.table is not installed here: not compared')
  await client.query('drop table bench_response; drop table bench_answer')
  await client.end()
}

function compared({ members }: Survey, groupOf: Uint16Array, answers: Uint8Array): Compared {
  const { counts } = countAnswers({ items, stride }, members.length, groupOf, answers)
  const values = members.map((_, organisation) =>
    Array.from({ length: items }, (__, item) => meanOf(counts, (organisation * items + item) * stride)),
  )
  const nodes = Array.from({ length: items }, (_, item) => String(item))
  const variances = values.map((row) => row.map(() => 1))
  const edition = computeEditionInColumns({ nodes, members, values, variances, tree: [], placed: [], seed: 1 })
  let positions = 0
  for (const { position } of edition.positions as Iterable<EditionPosition>) positions += position ?? 0
  return { figures: new Map(edition.figures.map((figure) => [keyOf(figure), numbersOf(figure)])), positions }
}

const keyOf = ({ cohortKey, nodeId }: EditionFigure) => `${cohortKey} ${nodeId}`

function numbersOf({ mean, p10, q25, median, q75, p90 }: EditionFigure): number[] {
  return [mean, p10, q25, median, q75, p90].map((number) => number ?? NaN)
}

/** On 0-100, of those who chose one of the six points. */
function meanOf(counts: Uint32Array, first: number): number | null {
  let [answered, sum] = [0, 0]
  for (let code = 1; code <= 6; code++) {
    answered += counts[first + code]!
    sum += counts[first + code]! * 20 * (code - 1)
  }
  return answered === 0 ? null : sum / answered
}

/** What is withheld here (cohorts that are too small) is not compared. */
function assertSame(what: string, ours: Compared, theirs: ReadonlyMap<string, readonly number[]>): void {
  let same = 0
  for (const [key, numbers] of ours.figures)
    numbers.forEach((number, index) => {
      const other = theirs.get(key)?.[index]
      if (Number.isNaN(number)) return
      if (other === undefined || Math.abs(number - other) > 1e-9)
        throw new Error(`${what} finds ${other} for ${key}, number ${index}: here it is ${number}`)
      same++
    })
  if (same < 1_000) throw new Error(`only ${same} figures were compared with ${what}`)
}
