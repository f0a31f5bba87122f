import { setTimeout as sleep } from 'node:timers/promises'
import { signedIn } from '@mognad/fault/key-user'
import type { FaultRound } from '@mognad/fault/round'
import type { System } from '@mognad/fault/system'
import { sealAnswers } from '@mognad/sealing'

const limitMs = 15_000
const pingMs = 20
const items = 30

/**
 * How long the real API takes to open a box of so many envelopes, and how long others have to wait meanwhile: the health
 * page is asked every 20 ms.
 */
export async function benchOpening(system: System, round: FaultRound): Promise<void> {
  await fill(system, round)
  const keyUser = await signedIn(system.apiUrl, round.keyUser)
  const waits: number[] = []
  let isOpen = false
  const pinging = (async () => {
    while (!isOpen) {
      const asked = performance.now()
      await (await fetch(`${system.apiUrl}/health/live`)).text()
      waits.push(performance.now() - asked)
      await sleep(pingMs)
    }
  })()
  const mutation = 'mutation ($input: OpenBoxInput!) { openBox(input: $input) { responses } }'
  const began = performance.now()
  const answer = await keyUser.ask(mutation, { input: { roundId: round.id, code: round.code } })
  const took = performance.now() - began
  isOpen = true
  await pinging
  const { responses } = (answer?.data?.['openBox'] ?? {}) as { responses?: number }
  const sorted = waits.toSorted((a, b) => a - b)
  console.log(`\nOpening a box of ${round.invitations.length} envelopes in the real API`)
  console.log(`  responses              ${responses ?? `none: ${answer?.code}`}`)
  console.log(
    `  took                   ${(took / 1000).toFixed(1)} s, ${took <= limitMs ? 'within' : 'BEYOND'} ${limitMs / 1000} s`,
  )
  console.log(
    `  others wait meanwhile  p50 ${sorted[Math.floor(sorted.length / 2)]?.toFixed(0)}, longest ${sorted.at(-1)?.toFixed(0)} ms`,
  )
}

/** Real envelopes of everybody, as closing leaves them: the order is any. */
async function fill(system: System, { id, batchId, organisationId, publicKey, invitations }: FaultRound) {
  for (let at = 0; at < invitations.length; at += 500) {
    const some = invitations.slice(at, at + 500)
    const sealed = await Promise.all(
      some.map(async ({ keyGroupId }, place) => {
        const answers = Array.from({ length: items }, (_, item) => 1 + ((at + place + item) % 6))
        return Buffer.from(await sealAnswers({ publicKey, batchId, keyGroupId, envelopeBytes: 1105, answers }))
      }),
    )
    await system.query(
      `insert into envelope (organisation_id, batch_id, key_group_id, envelope)
       select $1, $2, e.key_group_id, e.envelope from unnest($3::uuid[], $4::bytea[]) as e (key_group_id, envelope)`,
      [organisationId, batchId, some.map(({ keyGroupId }) => keyGroupId), sealed],
    )
  }
  await system.query(`update batch set state = 'closed', received = $2, refused = 0 where id = $1`, [
    batchId,
    invitations.length,
  ])
  await system.query(`update round set state = 'closed' where id = $1`, [id])
}
