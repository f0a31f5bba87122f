import type { ClientBase } from 'pg'

/** A unit of an organisation. Headcount is of those attached to it and to no unit below it. */
export interface NewUnit {
  readonly id: string
  readonly organisationId: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
  readonly name: string
  /** From the national list, model/organisations/unit-kind.ts. */
  readonly kind: string
  readonly operator: string | null
  readonly employees: number
  /** Of the employees, those who lead, steer or manage digitalisation. */
  readonly leaders: number
}

/** Stores many units in one statement; those that are there keep what they have. Parents may follow children. */
export async function storeUnits(client: ClientBase, units: readonly NewUnit[]): Promise<void> {
  const column = <Value>(valueOf: (unit: NewUnit) => Value) => units.map(valueOf)
  await client.query(
    `insert into unit (id, organisation_id, parent_id, branch, name, kind, operator, employees, leaders)
     select * from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::int[],
                          $9::int[])
     on conflict (id) do nothing`,
    [
      column(({ id }) => id),
      column(({ organisationId }) => organisationId),
      column(({ parentId }) => parentId),
      column(({ branch }) => branch),
      column(({ name }) => name),
      column(({ kind }) => kind),
      column(({ operator }) => operator),
      column(({ employees }) => employees),
      column(({ leaders }) => leaders),
    ],
  )
}
