import type { SqlRows } from '../job-runs/job-run.store.ts'

/** A figure that everybody may read: of one who shares publicly in a published edition. */
export interface PublicFigure {
  readonly organisationId: string
  readonly nodeId: string
  readonly mean: number
  readonly low: number
  readonly high: number
}

/** The nodes that public claims are made on, in the tree's order, with their figures; in the order of the organisations' codes. */
export async function readPublicFigures(
  db: SqlRows,
  editionId: string,
  nodes: readonly string[],
): Promise<PublicFigure[]> {
  const { rows } = await db.query<PublicFigure>(
    `select v.organisation_id as "organisationId", v.node_id as "nodeId", v.mean, v.low, v.high
       from edition_value v join organisation o on o.id = v.organisation_id join edition e on e.id = v.edition_id
      where v.edition_id = $1 and v.node_id = any ($2) and v.sharing_level = 3 and e.state in ('published', 'superseded')
        and v.mean is not null and v.low is not null and v.high > v.low
      order by array_position($2, v.node_id), o.kind, o.code`,
    [editionId, [...nodes]],
  )
  return rows
}

export interface EditionToGuarantee {
  readonly id: string
  readonly instrumentVersionId: string
  readonly state: string
}

export async function readEditionToGuarantee(db: SqlRows, editionId: string): Promise<EditionToGuarantee | null> {
  const { rows } = await db.query<EditionToGuarantee>(
    `select id, instrument_version_id as "instrumentVersionId", state from edition where id = $1`,
    [editionId],
  )
  return rows[0] ?? null
}

export interface GuaranteedPlace {
  readonly organisationId: string
  readonly nodeId: string
  readonly low: number
  readonly high: number
  readonly among: number
}

/** Exchanges the guaranteed places of a published edition: run twice, the same rows. */
export async function replaceGuaranteedPlaces(
  db: SqlRows,
  editionId: string,
  members: number,
  places: readonly GuaranteedPlace[],
): Promise<void> {
  await db.query('delete from edition_guarantee where edition_id = $1', [editionId])
  await db.query('insert into edition_guarantee (edition_id, members) values ($1, $2)', [editionId, members])
  const column = <Key extends keyof GuaranteedPlace>(key: Key) => places.map((place) => place[key])
  await db.query(
    `insert into edition_guaranteed_place (edition_id, organisation_id, node_id, low, high, among)
     select $1, * from unnest($2::uuid[], $3::text[], $4::int[], $5::int[], $6::int[])`,
    [editionId, column('organisationId'), column('nodeId'), column('low'), column('high'), column('among')],
  )
}
