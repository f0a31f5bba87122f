import type { InvitationTexts } from '@mognad/model/rounds/invitation-texts'
import type { SqlRows } from '../job-runs/job-run.store.ts'

/** What the mails of a round say, and where their links lead. */
export interface RoundToInvite {
  readonly id: string
  readonly organisationId: string
  readonly organisationName: string
  readonly name: string
  /** Its own texts; null: the standard ones. */
  readonly texts: InvitationTexts | null
  readonly closesAt: Date
  readonly keyHolder: string
  readonly strength: 'key_holder' | 'server'
  /** Of the newest box. */
  readonly publicKey: Buffer
  /** Of the instrument version. */
  readonly definition: unknown
}

/** Null when there is no box with a key. */
export async function readRoundToInvite(db: SqlRows, roundId: string): Promise<RoundToInvite | null> {
  const { rows } = await db.query<RoundToInvite>(
    `select r.id, r.organisation_id as "organisationId", o.name as "organisationName", r.name, r.invitation_texts as texts,
            b.closes_at as "closesAt", b.key_holder as "keyHolder", b.strength, b.public_key as "publicKey", v.definition
       from round r join organisation o on o.id = r.organisation_id
       join instrument_version v on v.id = r.instrument_version_id
       join batch b on b.round_id = r.id and b.public_key is not null
      where r.id = $1 order by b.number desc limit 1`,
    [roundId],
  )
  return rows[0] ?? null
}

/** What a notice to staff names, also of a round without a key. */
export type RoundToName = Pick<RoundToInvite, 'name' | 'organisationName' | 'closesAt'>

export async function readRoundToName(db: SqlRows, roundId: string): Promise<RoundToName | null> {
  const { rows } = await db.query<RoundToName>(
    `select r.name, o.name as "organisationName", b.closes_at as "closesAt"
       from round r join organisation o on o.id = r.organisation_id join batch b on b.round_id = r.id
      where r.id = $1 order by b.number desc limit 1`,
    [roundId],
  )
  return rows[0] ?? null
}

export interface InvitedPlace {
  readonly unitName: string
  /** Where the unit closes before the round. */
  readonly closesAt: Date | null
}

/** The unit of an invitation, as it was when the round opened. */
export async function readInvitedPlace(db: SqlRows, invitationId: string): Promise<InvitedPlace | null> {
  const { rows } = await db.query<InvitedPlace>(
    `select u.name as "unitName", u.closes_at as "closesAt"
       from invitation i join round_unit u on u.round_id = i.round_id and u.unit_id = i.unit_id where i.id = $1`,
    [invitationId],
  )
  return rows[0] ?? null
}
