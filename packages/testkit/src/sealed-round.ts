import { makeBoxKey, makeCode, sealAnswers } from '@mognad/sealing'
import type { RoundPlan, SceneOrganisation, SceneRound } from '@mognad/db/testing/scenario'
import type { ServerSecret } from '@mognad/runtime/secret'

/** Where answers are put: the API's pool, or anything else that may call put_answer. */
export interface Door {
  query(text: string, values: unknown[]): Promise<{ rows: unknown[] }>
}

export interface SealedRound extends SceneRound {
  /** Opens the box after closing. */
  readonly code: string
  /** Seals as a browser does, and puts the envelope as the API does. */
  answer(door: Door, invitationId: string, answers: readonly number[], revision?: number): Promise<string>
}

export interface SealedRoundPlan extends Pick<
  RoundPlan,
  'units' | 'instrumentVersionId' | 'reportingYear' | 'closesAt'
> {
  readonly secret: ServerSecret
}

const envelopeBytes = 1105

/** An open round with a real box: what goes in can be closed, opened with the code, and read again. */
export async function addSealedRound(organisation: SceneOrganisation, plan: SealedRoundPlan): Promise<SealedRound> {
  const { secret, ...rest } = plan
  const code = makeCode()
  const batchId = crypto.randomUUID()
  const made = await makeBoxKey(batchId, code)
  const round = await organisation.round({
    ...rest,
    batchId,
    envelopeBytes,
    publicKey: Buffer.from(made.publicKey),
    boxKey: secret.lockBoxKey(batchId, made.wrappedKey),
    boxKeySalt: Buffer.from(made.salt),
    codeCheck: Buffer.from(made.codeCheck),
  })
  return {
    ...round,
    code,
    answer: async (door, invitationId, answers, revision = 1) => {
      const invitation = round.invitations.find(({ id }) => id === invitationId)
      if (!invitation) throw new Error('This invitation belongs to another round.')
      const { keyGroupId } = invitation
      const { publicKey } = made
      const envelope = Buffer.from(await sealAnswers({ publicKey, batchId, keyGroupId, envelopeBytes, answers }))
      const slot = secret.slot(round.id, invitationId)
      const mac = secret.rowMac({ batchId, slot, keyGroupId, revision, envelope })
      const values = [batchId, slot, keyGroupId, revision, envelope, mac]
      const { rows } = await door.query('select put_answer($1, $2, $3, $4, $5, $6) as reply', values)
      return (rows[0] as { reply: string }).reply
    },
  }
}
