import { randomUUID } from 'node:crypto'
import { scenario, type ScenePerson, type SceneRound, type Stage } from '@mognad/db/testing/scenario'
import type { ServerSecret } from '@mognad/runtime/secret'
import { envelopeBytes, makeBoxKey, makeCode } from '@mognad/sealing'

/** A round with a real box, and its key user. */
export interface FaultRound extends SceneRound {
  readonly code: string
  readonly publicKey: Uint8Array
  readonly keyUser: ScenePerson
}

/** Opens a round for so many people in twelve units, with a box whose key was locked with a code and the secret. */
export async function openRound(stage: Stage, secret: ServerSecret, invited: number): Promise<FaultRound> {
  const scene = scenario(stage)
  const organisation = await scene.organisation({ name: 'Kommunen som dör ofta' })
  const keyUser = await organisation.person({ role: 'key_user' })
  const instrumentVersionId = await scene.instrument()
  const code = makeCode()
  const batchId = randomUUID()
  const made = await makeBoxKey(batchId, code)
  const units = [{ name: 'Kommunen', children: unitsFor(invited) }]
  const round = await organisation.round({
    instrumentVersionId,
    units,
    batchId,
    envelopeBytes,
    publicKey: Buffer.from(made.publicKey),
    boxKey: secret.lockBoxKey(batchId, made.wrappedKey),
    boxKeySalt: Buffer.from(made.salt),
    codeCheck: Buffer.from(made.codeCheck),
  })
  return { ...round, code, publicKey: made.publicKey, keyUser }
}

const units = 12

function unitsFor(invited: number) {
  return Array.from({ length: units }, (_, place) => ({
    name: `Enhet ${place + 1}`,
    invited: Math.floor(invited / units) + (place < invited % units ? 1 : 0),
  }))
}
