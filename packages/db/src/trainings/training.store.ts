import type { Training, TrainingFacts } from '@mognad/model/trainings/training'
import type { Read, Transaction } from '../transaction.ts'

/** A training of a catalogue that the actor may see. */
export interface TrainingRow extends Training {
  /** Null: national. */
  readonly organisationId: string | null
  readonly retired: boolean
}

interface StoredRow {
  readonly id: string
  readonly organisationId: string | null
  readonly retired: boolean
  readonly facts: TrainingFacts
}

/** What a catalogue is narrowed to; null: everything. */
export interface TrainingFilter {
  readonly area: string | null
  readonly factor: string | null
  readonly role: string | null
  readonly form: string | null
  /** Every word of it has to be found in the title, the description or the provider, in either language. */
  readonly words: string | null
}

export const noFilter: TrainingFilter = { area: null, factor: null, role: null, form: null, words: null }

const columns = `t.id, t.organisation_id as "organisationId", t.retired_at is not null as retired, t.facts`
const toRow = ({ facts, ...row }: StoredRow): TrainingRow => ({ ...facts, ...row })

/**
 * What is offered to an organisation: the national catalogue and its own, by title.
 *
 * @param organisationId null: the national catalogue alone
 */
export async function offeredTrainings(
  read: Read,
  organisationId: string | null,
  filter: TrainingFilter,
): Promise<TrainingRow[]> {
  const words = (filter.words ?? '').toLowerCase().split(/\s+/).filter(Boolean)
  const rows = await read.query<StoredRow>(
    `select ${columns} from training t
      where (t.organisation_id is null or t.organisation_id = $1) and t.retired_at is null
        and ($2::text is null or t.facts ->> 'area' = $2) and ($3::text is null or t.facts -> 'factors' ? $3)
        and ($4::text is null or t.facts -> 'roles' ? $4) and ($5::text is null or t.facts ->> 'form' = $5)
        and (select coalesce(bool_and(position(w in lower(concat_ws(' ', t.facts -> 'title', t.facts -> 'summary',
                                                                    t.facts -> 'provider') collate "sv-x-icu")) > 0), true)
               from unnest($6::text[]) w)
      order by t.facts #>> '{title,sv}' collate "sv-x-icu", t.id`,
    [organisationId, filter.area, filter.factor, filter.role, filter.form, words],
  )
  return rows.map(toRow)
}

/** Also those that are no longer offered: programmes still name them. */
export async function trainingsById(read: Read, ids: readonly string[]): Promise<TrainingRow[]> {
  return (await read.query<StoredRow>(`select ${columns} from training t where t.id = any ($1)`, [ids])).map(toRow)
}

/** One catalogue alone, by code: what a file is compared with. */
export async function catalogueOf(read: Read, organisationId: string | null): Promise<Map<string, TrainingRow>> {
  const rows = await read.query<StoredRow>(
    `select ${columns} from training t where t.organisation_id is not distinct from $1 and t.retired_at is null`,
    [organisationId],
  )
  return new Map(rows.map(toRow).map((row) => [row.code, row]))
}

/** One after the other: who reads a catalogue to change it reads it right until the transaction ends. */
export async function lockCatalogue(tx: Transaction, organisationId: string | null): Promise<Map<string, TrainingRow>> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('trainings of ' || $1, 0))`, [organisationId ?? 'all'])
  return catalogueOf(tx, organisationId)
}

export interface TrainingToStore {
  readonly id: string
  readonly facts: TrainingFacts
}

/** Adds trainings to a catalogue, or changes those of the same id: one statement for all. */
export async function storeTrainings(
  tx: Pick<Transaction, 'execute'>,
  catalogue: { readonly organisationId: string | null; readonly personId: string | null },
  trainings: readonly TrainingToStore[],
): Promise<void> {
  await tx.execute(
    `insert into training (id, organisation_id, code, facts, created_by)
     select x.id, $1, x.facts ->> 'code', x.facts, $2
       from unnest($3::uuid[], $4::jsonb[]) as x (id, facts)
     on conflict (id) do update set facts = excluded.facts`,
    [
      catalogue.organisationId,
      catalogue.personId,
      trainings.map(({ id }) => id),
      trainings.map(({ facts }) => JSON.stringify(facts)),
    ],
  )
}

/** @returns false when the catalogue offers no such training */
export async function retireTraining(tx: Transaction, organisationId: string | null, id: string): Promise<boolean> {
  const text = `update training set retired_at = now()
    where id = $1 and organisation_id is not distinct from $2 and retired_at is null`
  return (await tx.execute(text, [id, organisationId])) > 0
}
