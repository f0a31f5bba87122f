import type { Read, Transaction } from '../transaction.ts'

export type LinkPurpose = 'make' | 'open'

export interface NewKeyHolderLink {
  readonly tokenHash: Buffer
  readonly organisationId: string
  readonly batchId: string
  readonly purpose: LinkPurpose
  readonly createdBy: string | null
  readonly validDays: number
}

/** A box has one link a purpose: a new one ends the old one. */
export async function replaceKeyHolderLink(tx: Transaction, link: NewKeyHolderLink): Promise<Date> {
  await tx.execute('delete from key_holder_link where batch_id = $1 and purpose = $2', [link.batchId, link.purpose])
  const [row] = await tx.query<{ expiresAt: Date }>(
    `insert into key_holder_link (token_hash, organisation_id, batch_id, purpose, created_by, expires_at)
     values ($1, $2, $3, $4, $5, now() + make_interval(days => $6)) returning expires_at as "expiresAt"`,
    [link.tokenHash, link.organisationId, link.batchId, link.purpose, link.createdBy, link.validDays],
  )
  return row!.expiresAt
}

export interface KeyHolderLinkRow {
  readonly organisationId: string
  readonly roundId: string
  readonly batchId: string
  readonly purpose: LinkPurpose
  readonly expired: boolean
  readonly used: boolean
}

/** Through a function that takes the hash: whoever has a link belongs to no organisation yet. */
export async function keyHolderLink(read: Read, tokenHash: Buffer): Promise<KeyHolderLinkRow | null> {
  const [row] = await read.query<KeyHolderLinkRow>(
    `select organisation_id as "organisationId", round_id as "roundId", batch_id as "batchId", purpose, expired, used
       from key_holder_link_of($1)`,
    [tokenHash],
  )
  return row ?? null
}

/** @returns false when it was used before */
export async function useKeyHolderLink(tx: Transaction, tokenHash: Buffer): Promise<boolean> {
  const used = await tx.execute(
    'update key_holder_link set used_at = now() where token_hash = $1 and used_at is null',
    [tokenHash],
  )
  return used === 1
}

export interface KeyHolderBoxRow {
  readonly batchId: string
  readonly boxState: 'planned' | 'open' | 'closed' | 'opened' | 'void'
  readonly organisationName: string
  readonly roundName: string
  readonly keyHolder: string
  readonly publicKey: Buffer | null
  readonly codeCheck: Buffer | null
  readonly opensAt: Date | null
  readonly closesAt: Date
  readonly received: number | null
}

/** What the holder of a box's code is shown of it: no more than the key user of what came in (round.read-model.ts). */
export async function keyHolderBox(read: Read, batchId: string): Promise<KeyHolderBoxRow | null> {
  const [row] = await read.query<KeyHolderBoxRow>(
    `select b.id as "batchId", b.state as "boxState", o.name as "organisationName", r.name as "roundName", b.key_holder as "keyHolder",
            b.public_key as "publicKey", b.code_check as "codeCheck", r.opens_at as "opensAt", b.closes_at as "closesAt",
            case when not exists (select from round_unit u where u.round_id = b.round_id
                                   group by u.branch having sum(u.invited) between 1 and 6) then b.received end as received
       from batch b join round r on r.id = b.round_id join organisation o on o.id = b.organisation_id where b.id = $1`,
    [batchId],
  )
  return row ?? null
}
