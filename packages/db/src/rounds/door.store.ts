import type { Explanation, OwnQuestion } from '@mognad/model/rounds/supplement'
import type { Pool } from 'pg'

// The respondent's door crosses organisations through functions that take a hash or an unguessable id, and nothing else.

export interface DoorBox {
  readonly batchId: string
  readonly state: string
  readonly instrumentVersionId: string
  readonly publicKey: Buffer | null
  readonly envelopeBytes: number
  readonly keyHolder: string
  readonly strength: 'key_holder' | 'server'
  readonly closesAt: Date
  readonly organisationName: string
  readonly roundName: string
  readonly synthetic: boolean
  readonly collection: 'invitations' | 'open_link'
  readonly ownQuestions: readonly OwnQuestion[]
  readonly explanations: readonly Explanation[]
  readonly background: string | null
}

/** What the door needs to know of whoever stands before it. */
export interface DoorPlace {
  readonly batchId: string
  readonly roundId: string
  readonly keyGroupId: string
  readonly unitName: string
  readonly open: boolean
  readonly envelopeBytes: number
}

/** A group that a respondent behind an open link may choose. */
export interface OpenLinkGroup extends DoorPlace {
  /** The unit right above it; null for the whole organisation. */
  readonly above: string | null
  /** The whole organisation: for whoever will not say, or does not find, the own unit. */
  readonly whole: boolean
}

export type PutOutcome = 'STORED' | 'NEWER_ANSWER' | 'REVISION_SKIPPED' | 'NOT_OPEN'

export interface AnswerToPut {
  readonly batchId: string
  readonly slot: Buffer
  readonly keyGroupId: string
  readonly revision: number
  readonly envelope: Buffer
  readonly mac: Buffer
}

export async function boxOfRound(pool: Pool, roundId: string): Promise<DoorBox | null> {
  const { rows } = await pool.query<DoorBox>(
    `select batch_id as "batchId", state, instrument_version_id as "instrumentVersionId", public_key as "publicKey",
            envelope_bytes as "envelopeBytes", key_holder as "keyHolder", strength, closes_at as "closesAt",
            organisation_name as "organisationName", round_name as "roundName", synthetic, collection,
            own_questions as "ownQuestions", explanations, background
       from box_of_round($1)`,
    [roundId],
  )
  return rows[0] ?? null
}

export async function invitationAtDoor(pool: Pool, invitationId: string): Promise<DoorPlace | null> {
  const { rows } = await pool.query<DoorPlace>(
    `select batch_id as "batchId", round_id as "roundId", key_group_id as "keyGroupId", unit_name as "unitName",
            state = 'open' and closes_at > now() as open, envelope_bytes as "envelopeBytes"
       from door_invitation($1)`,
    [invitationId],
  )
  return rows[0] ?? null
}

/** The groups of a round with an open link, the whole organisation first; none where the round goes by invitation. */
export async function openLinkGroups(pool: Pool, roundId: string): Promise<readonly OpenLinkGroup[]> {
  const { rows } = await pool.query<OpenLinkGroup>(`${selectGroups} from open_link_groups($1)`, [roundId])
  return rows
}

/** One group of a round with an open link; null where there is none such. */
export async function openLinkGroup(pool: Pool, roundId: string, groupId: string): Promise<OpenLinkGroup | null> {
  const { rows } = await pool.query<OpenLinkGroup>(`${selectGroups} from open_link_groups($1, $2)`, [roundId, groupId])
  return rows[0] ?? null
}

const selectGroups = `select batch_id as "batchId", $1::uuid as "roundId", key_group_id as "keyGroupId", name as "unitName", above,
  whole, state = 'open' and closes_at > now() as open, envelope_bytes as "envelopeBytes"`

/** 0: nothing has come in this slot. */
export async function sealedRevision(pool: Pool, batchId: string, slot: Buffer): Promise<number> {
  const { rows } = await pool.query<{ revision: number }>('select sealed_revision($1, $2) as revision', [batchId, slot])
  return rows[0]?.revision ?? 0
}

/** One statement, committed when it answers: what is told as stored survives a crash. */
export async function putAnswer(pool: Pool, answer: AnswerToPut): Promise<PutOutcome> {
  const { rows } = await pool.query<{ outcome: PutOutcome }>('select put_answer($1, $2, $3, $4, $5, $6) as outcome', [
    answer.batchId,
    answer.slot,
    answer.keyGroupId,
    answer.revision,
    answer.envelope,
    answer.mac,
  ])
  return rows[0]?.outcome ?? 'NOT_OPEN'
}
