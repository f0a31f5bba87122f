import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import type { ServerSecret } from '@mognad/runtime/secret'
import { envelopeBytes, makeBoxKey, makeCode, sealAnswers } from '@mognad/sealing'
import { demoAnswers, type DemoModel } from './demo-answers.ts'
import { demoId } from './demo-id.ts'
import { frozenUnits, storeRoundUnits } from './demo-round-units.ts'
import type { StoredOrganisation } from './demo-year.ts'

export const openYear = 2027
const openDays = 60

export interface OpenRoundToSeed {
  readonly stored: StoredOrganisation
  /** How many have answered already. */
  readonly answered: number
  readonly model: DemoModel
  readonly instrumentVersionId: string
  readonly secret: ServerSecret
}

interface Invitation {
  readonly id: string
  readonly unitId: string
  readonly keyGroupId: string
  readonly address: string
}

export const openRoundId = (code: string) => demoId('round', code, openYear)
export const openBatchId = (code: string) => demoId('batch', code, openYear)

/**
 * The code of a demonstration's box. It follows from the server's secret, so that it can be shown again at every start and
 * is stored nowhere. Only here: for everybody else a code is made in the key holder's browser and known to nobody.
 */
export function demoCode(secret: ServerSecret, batchId: string): string {
  return makeCode(secret.mac('demo-code', batchId).subarray(0, 16))
}

/**
 * Opens a round of the coming year: its frozen tree, a box with a real key, an invitation for everybody, and real
 * envelopes of those who have answered. A round that is there is left alone.
 *
 * @returns how many envelopes were sealed
 */
export async function seedOpenRound(client: ClientBase, open: OpenRoundToSeed): Promise<number> {
  const { stored, instrumentVersionId, secret } = open
  const { id: organisationId, organisation } = stored
  const [roundId, batchId] = [openRoundId(organisation.code), openBatchId(organisation.code)]
  const { rowCount } = await client.query('select from round where id = $1', [roundId])
  if (rowCount) return 0
  const key = await makeBoxKey(batchId, demoCode(secret, batchId))
  await client.query(
    `insert into round (id, organisation_id, instrument_version_id, name, reporting_year, target_group, state, synthetic,
                        opens_at, closes_at, reminder_days)
     values ($1, $2, $3, 'Mätning 2027, provomgång', $4, 'leaders', 'open', true, now() - interval '14 days',
             now() + make_interval(days => $5), '{21,28}')`,
    [roundId, organisationId, instrumentVersionId, openYear, openDays],
  )
  const { units } = frozenUnits(organisation, { roundId, organisationId, answers: null })
  await storeRoundUnits(client, units)
  await client.query(
    `insert into batch (id, organisation_id, round_id, number, state, closes_at, envelope_bytes, key_holder, public_key,
                        box_key, box_key_salt, code_check)
     values ($1, $2, $3, 1, 'open', now() + make_interval(days => $4), $5, 'Kommunarkivarien', $6, $7, $8, $9)`,
    [
      batchId,
      organisationId,
      roundId,
      openDays,
      envelopeBytes,
      Buffer.from(key.publicKey),
      secret.lockBoxKey(batchId, key.wrappedKey),
      Buffer.from(key.salt),
      Buffer.from(key.codeCheck),
    ],
  )
  const invitations = units.flatMap(({ unit, keyGroupId }) =>
    Array.from({ length: unit.invited }, () => ({ id: randomUUID(), unitId: unit.id, keyGroupId })),
  )
  const addressed = invitations.map((invitation, index) => ({
    ...invitation,
    address: addressOf(organisation.name, index),
  }))
  await storeInvitations(client, { organisationId, roundId, batchId }, addressed)
  return seal(client, { ...open, roundId, batchId, publicKey: key.publicKey, invitations: addressed })
}

interface BoxToFill extends OpenRoundToSeed {
  readonly roundId: string
  readonly batchId: string
  readonly publicKey: Uint8Array
  readonly invitations: readonly Invitation[]
}

async function seal(client: ClientBase, box: BoxToFill): Promise<number> {
  const { stored, answered, model, secret, roundId, batchId, publicKey } = box
  const { unitOf, answers } = demoAnswers(stored.organisation, openYear, model)
  const left = new Map(
    stored.organisation.units.map(({ id }) => [id, box.invitations.filter(({ unitId }) => unitId === id)]),
  )
  const items = model.items.length
  const rows = await Promise.all(
    [...unitOf.subarray(0, answered)].map(async (unit, row) => {
      const invitation = left.get(stored.organisation.units[unit]?.id ?? '')?.pop()
      if (!invitation) throw new Error('more answers than invitations')
      const { keyGroupId } = invitation
      const own = answers.subarray(row * items, (row + 1) * items)
      const envelope = await sealAnswers({ publicKey, batchId, keyGroupId, envelopeBytes, answers: own })
      const slot = secret.slot(roundId, invitation.id)
      const mac = secret.rowMac({ batchId, slot, keyGroupId, revision: 1, envelope })
      return { slot, keyGroupId, envelope: Buffer.from(envelope), mac }
    }),
  )
  await client.query(
    `insert into sealed_answer (slot, organisation_id, batch_id, key_group_id, revision, envelope, mac)
     select slot, $1, $2, key_group_id, 1, envelope, mac
       from unnest($3::bytea[], $4::uuid[], $5::bytea[], $6::bytea[]) as t (slot, key_group_id, envelope, mac)`,
    [
      stored.id,
      batchId,
      rows.map(({ slot }) => slot),
      rows.map(({ keyGroupId }) => keyGroupId),
      rows.map(({ envelope }) => envelope),
      rows.map(({ mac }) => mac),
    ],
  )
  return rows.length
}

async function storeInvitations(
  client: ClientBase,
  { organisationId, roundId, batchId }: { organisationId: string; roundId: string; batchId: string },
  invitations: readonly Invitation[],
): Promise<void> {
  await client.query(
    `insert into invitation (id, organisation_id, round_id, batch_id, unit_id, key_group_id, channel, address)
     select id, $1, $2, $3, unit_id, key_group_id, 'email', address
       from unnest($4::uuid[], $5::uuid[], $6::uuid[], $7::text[]) as t (id, unit_id, key_group_id, address)`,
    [
      organisationId,
      roundId,
      batchId,
      invitations.map(({ id }) => id),
      invitations.map(({ unitId }) => unitId),
      invitations.map(({ keyGroupId }) => keyGroupId),
      invitations.map(({ address }) => address),
    ],
  )
}

/** An address that no mail can reach (RFC 2606). */
function addressOf(organisation: string, index: number): string {
  const domain = organisation
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/[^a-z]/g, '')
  return `svarande-${String(index + 1).padStart(3, '0')}@${domain}.example`
}
