import type { SqlRows } from '../job-runs/job-run.store.ts'

export interface UnitToScore {
  readonly unitId: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
  readonly frame: number
  readonly invited: number
  /** null until the box is opened. */
  readonly published: boolean | null
  /** Of a published unit: all below it. */
  readonly respondents: number | null
}

export interface RoundToScore {
  readonly roundId: string
  readonly organisationId: string
  readonly instrumentVersionId: string
  readonly reportingYear: number
  readonly state: string
  /** How many questions the organisation has added; their answers stand after the instrument's. */
  readonly ownQuestions: number
  /** Parents before children. */
  readonly units: readonly UnitToScore[]
}

/** Rounds with their trees as they were when the round opened, in the order of their ids. */
export async function readRoundsToScore(db: SqlRows, roundIds: readonly string[]): Promise<RoundToScore[]> {
  const { rows: rounds } = await db.query<Omit<RoundToScore, 'units'>>(
    `select id as "roundId", organisation_id as "organisationId", instrument_version_id as "instrumentVersionId",
            reporting_year as "reportingYear", state, jsonb_array_length(own_questions) as "ownQuestions" from round where id = any ($1::uuid[]) order by id`,
    [[...roundIds]],
  )
  const { rows: units } = await db.query<UnitToScore & { roundId: string }>(
    `select round_id as "roundId", unit_id as "unitId", parent_id as "parentId", branch, frame, invited, published, respondents
       from round_unit where round_id = any ($1::uuid[]) order by round_id, position, unit_id`,
    [[...roundIds]],
  )
  const unitsOf = new Map<string, UnitToScore[]>(rounds.map((round) => [round.roundId, []]))
  for (const { roundId, ...unit } of units) unitsOf.get(roundId)?.push(unit)
  return rounds.map((round) => ({ ...round, units: unitsOf.get(round.roundId) ?? [] }))
}

export interface StoredInstrument {
  readonly id: string
  readonly collection: 'persons' | 'joint'
  readonly definition: unknown
}

export async function readInstrumentVersions(db: SqlRows, ids: readonly string[]): Promise<StoredInstrument[]> {
  const { rows } = await db.query<StoredInstrument>(
    `select id, collection, definition from instrument_version where id = any ($1::uuid[]) order by id`,
    [[...new Set(ids)]],
  )
  return rows
}
