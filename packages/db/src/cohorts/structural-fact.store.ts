import type { SqlRows } from '../job-runs/job-run.store.ts'
import type { Read, Transaction } from '../transaction.ts'

/** One organisation of the register with its facts, as peers are found by them. */
export interface RegisterRow {
  readonly organisationId: string
  readonly code: string
  readonly countyCode: string | null
  readonly countyName: string | null
  readonly skrGroup: string | null
  readonly population: number | null
  readonly populationYear: number | null
  /** By feature. */
  readonly facts: Readonly<Record<string, number>>
}

/** All municipalities, in the order of their codes, with every fact that a file has brought. */
export async function readRegister(db: SqlRows): Promise<RegisterRow[]> {
  const { rows } = await db.query<RegisterRow>(
    `select o.id as "organisationId", o.code, o.county_code as "countyCode", o.county_name as "countyName",
            o.skr_group as "skrGroup", o.population, o.population_year as "populationYear",
            coalesce(f.facts, '{}') as facts
       from organisation o
       left join (select subject_id, jsonb_object_agg(feature_id, value) as facts from structural_fact group by 1) f
         on f.subject_id = o.id
      where o.kind = 'municipality' order by o.code`,
  )
  return rows
}

/** A feature as it is loaded now. */
export interface LoadedFeatureRow {
  readonly featureId: string
  readonly organisations: number
  readonly year: number
  readonly source: string
}

const loaded = `select feature_id as "featureId", count(*)::int as organisations, max(year) as year, max(source) as source
  from structural_fact group by feature_id order by feature_id`

export function loadedFeatureRows(read: Read): Promise<LoadedFeatureRow[]> {
  return read.query(loaded)
}

/** The same for the worker. */
export async function readLoadedFeatures(db: SqlRows): Promise<LoadedFeatureRow[]> {
  return (await db.query<LoadedFeatureRow>(loaded)).rows
}

/** Ids of the municipalities, by code. */
export async function municipalityIds(read: Read): Promise<Map<string, string>> {
  const rows = await read.query<{ id: string; code: string }>(
    `select id, code from organisation where kind = 'municipality'`,
  )
  return new Map(rows.map(({ id, code }) => [code, id]))
}

export interface NewStructuralFact {
  readonly featureId: string
  readonly organisationId: string
  readonly value: number
  readonly year: number
  readonly source: string
}

/** Exchanges whole features: every fact of those that the facts are of. */
export async function replaceFeatures(
  tx: Pick<Transaction, 'execute'>,
  facts: readonly NewStructuralFact[],
): Promise<void> {
  const features = [...new Set(facts.map(({ featureId }) => featureId))]
  await tx.execute('delete from structural_fact where feature_id = any ($1)', [features])
  await tx.execute(
    `insert into structural_fact (feature_id, subject_id, value, year, source)
     select * from unnest($1::text[], $2::uuid[], $3::float8[], $4::smallint[], $5::text[])`,
    [
      facts.map(({ featureId }) => featureId),
      facts.map(({ organisationId }) => organisationId),
      facts.map(({ value }) => value),
      facts.map(({ year }) => year),
      facts.map(({ source }) => source),
    ],
  )
}
