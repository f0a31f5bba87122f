import { randomInt } from 'node:crypto'
import pg from 'pg'
import { writeAs } from '@mognad/db/connections'
import { takeCoversOff } from '@mognad/db/rounds/box-closing.store'
import { readEnvelopes } from '@mognad/db/rounds/box-opening.store'
import { makeBoxKey, makeCode, openEnvelope, sealAnswers, unwrapBoxKey } from '@mognad/sealing'
import type { SceneRound } from '@mognad/testkit/scenario'
import type { Asker } from '../../src/features/asker.ts'
import { BoxOpeningService } from '../../src/features/rounds/box-opening.service.ts'
import { OpeningProgress } from '../../src/features/rounds/opening-progress.ts'
import { shuffled } from '../../src/features/rounds/shuffled.ts'
import type { AttackedApi } from './attacked-api.ts'

export interface Answered {
  readonly invitation: string
  readonly slot: Buffer
  readonly keyGroupId: string
  readonly envelope: Buffer
  readonly answers: readonly number[]
}

/** A round whose respondents have answered through the real door, one after the other. */
export interface AttackedRound extends SceneRound {
  readonly code: string
  readonly asker: Asker
  /** In the order in which they have arrived. */
  readonly arrivals: readonly Answered[]
}

const envelopeBytes = 1105
const items = 30

/** Nobody's answers are anybody else's: the first five say who it is, and are told to no attacker. */
function answersOf(person: number): number[] {
  return Array.from({ length: items }, (_, item) =>
    item < 5 ? 1 + (Math.floor(person / 6 ** item) % 6) : randomInt(1, 7),
  )
}

/** Opens a round of so many units and lets everybody answer, in random order. */
export async function answeredRound(
  { api }: AttackedApi,
  { units, perUnit }: { units: number; perUnit: number },
): Promise<AttackedRound> {
  const organisation = await api.scene.organisation()
  const code = makeCode()
  const batchId = crypto.randomUUID()
  const made = await makeBoxKey(batchId, code)
  const children = Array.from({ length: units }, (_, at) => ({ name: `Enhet ${at}`, invited: perUnit }))
  const round = await organisation.round({
    instrumentVersionId: await api.scene.instrument(),
    units: units === 1 ? children : [{ name: 'Kommunen', children }],
    batchId,
    envelopeBytes,
    publicKey: Buffer.from(made.publicKey),
    boxKey: api.secret.lockBoxKey(batchId, made.wrappedKey),
    boxKeySalt: Buffer.from(made.salt),
    codeCheck: Buffer.from(made.codeCheck),
  })
  const arrivals = await Promise.all(
    shuffled(round.invitations).map(async ({ id, keyGroupId }, person): Promise<Answered> => {
      const answers = answersOf(person)
      const sealed = await sealAnswers({ publicKey: made.publicKey, batchId, keyGroupId, envelopeBytes, answers })
      const slot = api.secret.slot(round.id, id)
      return { invitation: id, slot, keyGroupId, envelope: Buffer.from(sealed), answers }
    }),
  )
  for (const { invitation, envelope } of arrivals) {
    const token = api.secret.linkToken(invitation).toString('base64url')
    const message = { invitation, token, revision: 1, envelope: envelope.toString('base64url') }
    const response = await fetch(`${api.url}/respond/answer`, {
      method: 'PUT',
      body: JSON.stringify(message),
      headers: { 'content-type': 'application/json' },
    })
    if (response.status !== 204) throw new Error(`the door said ${response.status}`)
  }
  const actor = {
    kind: 'person',
    id: (await organisation.person()).id,
    memberships: [{ role: 'key_user', organisationId: organisation.id, unitId: null }],
  } as unknown as Asker['actor']
  return { ...round, code, asker: { actor, databaseActor: organisation.actor }, arrivals }
}

/** Closes as the worker does and in its role. `order`: the mutation, null for the real one. */
export async function close({ api }: AttackedApi, round: AttackedRound, order: string | null = null): Promise<void> {
  const client = new pg.Client({ connectionString: api.database.urls.worker })
  await client.connect()
  try {
    await client.query('begin')
    const isMacRight: Parameters<typeof takeCoversOff>[2] = ({ mac, ...row }) => api.secret.isRowMac(row, mac)
    const box = await (order === null
      ? takeCoversOff(client, round.id, isMacRight)
      : takeCoversOff(client, round.id, isMacRight, order))
    await client.query('commit')
    if (box?.received !== round.arrivals.length) throw new Error(`closed with ${box?.received}`)
  } finally {
    await client.end()
  }
}

/** Opens as the API does. `mix`: the mutation. */
export async function open({ api }: AttackedApi, round: AttackedRound, mix = shuffled): Promise<void> {
  const queue = { send: async () => undefined, sendFlow: async () => undefined }
  const log = { info: () => undefined }
  const service = new BoxOpeningService(
    api.db.opener,
    api.secret,
    queue as never,
    log as never,
    new OpeningProgress(),
    mix,
  )
  await service.open(round.asker, round.id, round.code, 0)
}

/**
 * A mutation that no argument makes: opens in the order of the envelopes and leaves the shuffle to the statement that
 * writes. What lies in the table is in no order; what was sent to the database is.
 */
export async function openShufflingInSql({ api }: AttackedApi, round: AttackedRound): Promise<void> {
  const { batchId, organisationId, code } = round
  const { rows: boxes } = await api.migrator.pool.query('select box_key, box_key_salt from batch where id = $1', [
    batchId,
  ])
  const wrapped = api.secret.unlockBoxKey(batchId, boxes[0].box_key)
  const key = await unwrapBoxKey(wrapped, boxes[0].box_key_salt, batchId, code)
  await writeAs(api.db.opener, round.asker.databaseActor, async (tx) => {
    const envelopes = await readEnvelopes(tx, batchId)
    const opened = await Promise.all(envelopes.map((sealed) => openEnvelope(key, { batchId, ...sealed })))
    await tx.query('select ensure_response_year(2026)')
    await tx.execute(
      `insert into response (reporting_year, organisation_id, batch_id, atom_id, answers)
       select 2026, $1, $2, r.atom_id, r.answers from unnest($3::uuid[], $4::bytea[]) as r (atom_id, answers)
        order by gen_random_uuid()`,
      [
        organisationId,
        batchId,
        envelopes.map(({ keyGroupId }) => keyGroupId),
        opened.map((codes) => Buffer.from(codes)),
      ],
    )
  })
}
