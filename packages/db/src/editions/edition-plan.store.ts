import { v7 as uuid } from 'uuid'
import type { RunMember, SqlRows } from '../job-runs/job-run.store.ts'

export interface EditionToPlan {
  readonly id: string
  readonly instrumentVersionId: string
  readonly instrumentKey: string
  readonly reportingYear: number
  readonly state: string
}

export async function readEditionToPlan(db: SqlRows, editionId: string): Promise<EditionToPlan | null> {
  const { rows } = await db.query<EditionToPlan>(
    `select e.id, e.instrument_version_id as "instrumentVersionId", v.instrument_key as "instrumentKey",
            e.reporting_year as "reportingYear", e.state
       from edition e join instrument_version v on v.id = e.instrument_version_id where e.id = $1`,
    [editionId],
  )
  return rows[0] ?? null
}

export interface PlannedRound extends RunMember {
  readonly instrumentVersionId: string
  readonly state: 'opened' | 'scored' | 'published'
  /** People below the shown roots: how much work the round is. */
  readonly respondents: number
  /** Its scores are there and were made by the recipe that holds now. */
  readonly current: boolean
}

/**
 * The rounds that an edition compares: of each organisation the latest one of the year that has been opened, with any
 * version of the instrument. In the order of the organisations' codes.
 *
 * @param recipeOfVersion hash of the recipe that holds now, for each version of the instrument
 */
export async function readRoundsOfEdition(
  db: SqlRows,
  edition: Pick<EditionToPlan, 'instrumentKey' | 'reportingYear'>,
  recipeOfVersion: ReadonlyMap<string, Buffer>,
): Promise<PlannedRound[]> {
  const { rows } = await db.query<PlannedRound>(
    `with latest as (
       select distinct on (r.organisation_id) r.id, r.organisation_id, r.instrument_version_id, r.state
         from round r
        where r.instrument_version_id = any ($1::uuid[]) and r.reporting_year = $3 and r.state in ('opened', 'scored', 'published')
        order by r.organisation_id, r.closes_at desc nulls last, r.id desc),
     recipe as (select * from unnest($1::uuid[], $2::bytea[]) as x (version_id, hash))
     select l.id as "roundId", l.organisation_id as "organisationId", l.instrument_version_id as "instrumentVersionId", l.state,
            coalesce((select sum(u.respondents) from round_unit u where u.round_id = l.id and u.parent_id is null), 0)::int as respondents,
            exists (select from score s where s.round_id = l.id and s.recipe_hash = x.hash) as current
       from latest l join recipe x on x.version_id = l.instrument_version_id
       join organisation o on o.id = l.organisation_id
      order by o.kind, o.code`,
    [[...recipeOfVersion.keys()], [...recipeOfVersion.values()], edition.reportingYear],
  )
  return rows
}

/** All versions of an instrument, with their definitions. */
export async function readVersionsOfInstrument(
  db: SqlRows,
  key: string,
): Promise<{ id: string; definition: unknown }[]> {
  const { rows } = await db.query<{ id: string; definition: unknown }>(
    `select id, definition from instrument_version where instrument_key = $1 order by version, id`,
    [key],
  )
  return rows
}

/** The runs of one edition: the attack waits for the comparison, which waits for batches, each scored after its counting. */
export interface EditionRuns {
  readonly auditRunId: string
  readonly computeRunId: string
  readonly batches: readonly { readonly scoreRunId: string; readonly countRunId: string }[]
}

/**
 * Writes the runs of an edition below the run that asked for it. `members` are all organisations of the edition,
 * `batches` those whose rounds must still be counted and scored.
 */
export async function insertEditionRuns(
  db: SqlRows,
  root: { readonly id: string; readonly editionId: string },
  members: readonly RunMember[],
  batches: readonly (readonly RunMember[])[],
): Promise<EditionRuns> {
  const audit = { id: uuid(), name: 'editions.audit-edition', parentId: root.id, members: [] as readonly RunMember[] }
  const compute = { id: uuid(), name: 'editions.compute-edition', parentId: audit.id, members }
  const runs = batches.map((batch) => {
    const score = { id: uuid(), name: 'scores.score-organisation', parentId: compute.id, members: batch }
    return { score, count: { id: uuid(), name: 'scores.count-answers', parentId: score.id, members: batch } }
  })
  const all = [audit, compute, ...runs.map((run) => run.score), ...runs.map((run) => run.count)]
  await db.query(
    `insert into job_run (id, name, edition_id, parent_id, total, sent_at)
     select r.id, r.name, $1, r.parent_id, r.total, now()
       from unnest($2::uuid[], $3::text[], $4::uuid[], $5::int[]) as r (id, name, parent_id, total)`,
    [
      root.editionId,
      all.map((run) => run.id),
      all.map((run) => run.name),
      all.map((run) => run.parentId),
      all.map((run) => (run === audit ? members : run.members).length),
    ],
  )
  const rows = all.flatMap((run) => run.members.map((member) => ({ runId: run.id, ...member })))
  await db.query(
    `insert into job_run_organisation (job_run_id, organisation_id, round_id)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[])`,
    [rows.map((row) => row.runId), rows.map((row) => row.organisationId), rows.map((row) => row.roundId)],
  )
  return {
    auditRunId: audit.id,
    computeRunId: compute.id,
    batches: runs.map(({ score, count }) => ({ scoreRunId: score.id, countRunId: count.id })),
  }
}
