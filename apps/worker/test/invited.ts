import { makeBoxKey, makeCode } from '@mognad/sealing'
import type { SceneOrganisation, SceneRound } from '@mognad/testkit/scenario'
import type { WorkerStage } from './stage.ts'

export interface InvitedRound {
  readonly organisation: SceneOrganisation
  readonly round: SceneRound
  /** One for each invitation, in the same order. */
  readonly addresses: readonly string[]
}

let rounds = 0

/** An open round of two units whose people are invited by e-mail; their mails wait. Every second one reads English. */
export async function inviteByMail(stage: WorkerStage, people: number): Promise<InvitedRound> {
  const organisation = await stage.scene.organisation({ name: `Nacka ${++rounds}` })
  const { publicKey } = await makeBoxKey('00000000-0000-4000-8000-000000000000', makeCode())
  const first = Math.ceil(people / 2)
  const units = [
    {
      name: 'Nacka',
      children: [
        { name: 'Skolan', invited: first },
        { name: 'Hemtjänsten', invited: people - first },
      ],
    },
  ]
  const round = await organisation.round({ instrumentVersionId: await stage.scene.instrument(), units, publicKey })
  const addresses = round.invitations.map((_, index) => `person${index}.${rounds}@nacka.example`)
  await stage.migrator.query(
    `update invitation i set channel = 'email', address = p.address, language = p.language
       from unnest($1::uuid[], $2::text[], $3::text[]) as p (id, address, language) where i.id = p.id`,
    [round.invitations.map(({ id }) => id), addresses, addresses.map((_, index) => (index % 2 === 1 ? 'en' : 'sv'))],
  )
  await stage.migrator.query(
    `insert into mail (organisation_id, kind, round_id, invitation_id)
     select organisation_id, 'invitation', round_id, id from invitation where round_id = $1`,
    [round.id],
  )
  return { organisation, round, addresses }
}

/** An answer in the slot of an invitation, as the door puts it there. */
export async function answer(stage: WorkerStage, round: SceneRound, invitationId: string): Promise<void> {
  const invitation = round.invitations.find(({ id }) => id === invitationId)!
  await stage.migrator.query(
    `insert into sealed_answer (slot, organisation_id, batch_id, key_group_id, revision, envelope, mac)
     values ($1, $2, $3, $4, 1, $5, $6)`,
    [
      stage.secret.slot(round.id, invitationId),
      round.organisationId,
      round.batchId,
      invitation.keyGroupId,
      Buffer.alloc(1105),
      Buffer.alloc(32),
    ],
  )
}
