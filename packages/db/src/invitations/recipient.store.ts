import type { AcceptedLine, ListedRecipient } from '@mognad/model/invitations/recipient-list'
import type { RoundState } from '@mognad/model/rounds/round-lifecycle'
import type { Read, Transaction } from '../transaction.ts'

export interface RoundToFill {
  readonly id: string
  readonly organisationId: string
  readonly state: RoundState
  readonly collection: 'invitations' | 'open_link'
}

/** Holds the round as it is: its opening waits until the list has been changed. Null: not there, or not one's own. */
export async function holdRound(tx: Transaction, roundId: string): Promise<RoundToFill | null> {
  const [round] = await tx.query<RoundToFill>(
    `select id, organisation_id as "organisationId", state, collection from round where id = $1 for share`,
    [roundId],
  )
  return round ?? null
}

export interface LiveUnit {
  readonly id: string
  readonly organisationId: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
  readonly name: string
  readonly externalId: string | null
}

/** Units of today. */
export function readLiveUnits(read: Read, organisationIds: readonly string[]): Promise<LiveUnit[]> {
  return read.query(
    `select id, organisation_id as "organisationId", parent_id as "parentId", branch, name, external_id as "externalId"
       from unit where organisation_id = any ($1) and retired_at is null`,
    [organisationIds],
  )
}

export function readListed(read: Read, roundId: string): Promise<ListedRecipient[]> {
  return read.query(
    `select address, unit_id as "unitId", language from recipient where round_id = $1 and channel = 'email'`,
    [roundId],
  )
}

type Place = Pick<RoundToFill, 'id' | 'organisationId'>

/** Puts people into the list; who is in it already gets the unit and the language of the new line. */
export async function storeRecipients(
  tx: Transaction,
  { id, organisationId }: Place,
  lines: readonly Pick<AcceptedLine, 'address' | 'unitId' | 'language'>[],
): Promise<void> {
  await tx.execute(
    `insert into recipient (organisation_id, round_id, unit_id, channel, address, language)
     select $1, $2, l.unit_id, 'email', l.address, l.language
       from unnest($3::uuid[], $4::text[], $5::text[]) as l (unit_id, address, language)
     on conflict (round_id, address) do update set unit_id = excluded.unit_id, language = excluded.language, state = 'chosen'`,
    [
      organisationId,
      id,
      lines.map(({ unitId }) => unitId),
      lines.map(({ address }) => address),
      lines.map(({ language }) => language),
    ],
  )
}

/** So many links to print or hand out in a unit. They have no address and no name. */
export async function setLinks(tx: Transaction, { id, organisationId }: Place, unitId: string, count: number) {
  await tx.execute(
    `delete from recipient where id in (
       select id from recipient where round_id = $1 and unit_id = $2 and channel = 'link' order by id offset $3)`,
    [id, unitId, count],
  )
  await tx.execute(
    `insert into recipient (organisation_id, round_id, unit_id, channel)
     select $1, $2, $3, 'link' from generate_series(1, $4 - (
       select count(*)::int from recipient where round_id = $2 and unit_id = $3 and channel = 'link'))`,
    [organisationId, id, unitId, count],
  )
}

/** @param unitIds the units from which the one who asks may take people */
export async function removeRecipients(
  tx: Transaction,
  roundId: string,
  ids: readonly string[],
  unitIds: readonly string[],
): Promise<number> {
  return tx.execute('delete from recipient where round_id = $1 and id = any ($2) and unit_id = any ($3)', [
    roundId,
    ids,
    unitIds,
  ])
}

/** How many are to be drawn, and from which seed; null: a new one at the next drawing. */
export async function planSample(
  tx: Transaction,
  roundId: string,
  { size, seed }: { readonly size: number; readonly seed: number | null },
): Promise<void> {
  await tx.execute(`update round set invite_mode = 'sample', sample_size = $2, sample_seed = $3 where id = $1`, [
    roundId,
    size,
    seed,
  ])
}

/** Everybody in the list is asked again. */
export async function dropSample(tx: Transaction, roundId: string): Promise<void> {
  await tx.execute(`update recipient set state = 'chosen' where round_id = $1 and state <> 'chosen'`, [roundId])
  await tx.execute(`update round set invite_mode = 'list', sample_size = null, sample_seed = null where id = $1`, [
    roundId,
  ])
}
