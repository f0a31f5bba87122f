import type { Pool } from 'pg'

// The respondent's door crosses organisations through functions that take a hash or an unguessable id, and nothing else.

export interface DoorBox {
  readonly batchId: string
  readonly state: string
  readonly instrumentVersionId: string
  readonly publicKey: Buffer | null
  readonly envelopeBytes: number
  readonly keyHolder: string
  readonly closesAt: Date
  readonly organisationName: string
  readonly roundName: string
  readonly synthetic: boolean
}

export interface DoorInvitation {
  readonly batchId: string
  readonly roundId: string
  readonly keyGroupId: string
  readonly unitName: string
  readonly open: boolean
  readonly envelopeBytes: number
}

export type PutOutcome = 'STORED' | 'NEWER_ANSWER' | 'NOT_OPEN'

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
            envelope_bytes as "envelopeBytes", key_holder as "keyHolder", closes_at as "closesAt",
            organisation_name as "organisationName", round_name as "roundName", synthetic
       from box_of_round($1)`,
    [roundId],
  )
  return rows[0] ?? null
}

export async function invitationAtDoor(pool: Pool, invitationId: string): Promise<DoorInvitation | null> {
  const { rows } = await pool.query<DoorInvitation>(
    `select batch_id as "batchId", round_id as "roundId", key_group_id as "keyGroupId", unit_name as "unitName",
            state = 'open' and closes_at > now() as open, envelope_bytes as "envelopeBytes"
       from door_invitation($1)`,
    [invitationId],
  )
  return rows[0] ?? null
}

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
