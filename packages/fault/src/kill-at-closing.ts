import { randomInt } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { signedIn, type KeyUser } from './key-user.ts'
import type { FaultRound } from './round.ts'
import type { System } from './system.ts'

const patienceMs = 120_000

/**
 * Closes the round as its key user does, and kills the worker and the database in turn while it takes the envelopes out
 * of their covers. The queue takes the job up again.
 *
 * @returns how many kills there were before it was closed
 */
export async function killWhileClosing(system: System, round: FaultRound, kills: number): Promise<number> {
  await system.worker.start()
  const keyUser = await signedIn(system.apiUrl, round.keyUser)
  const close = 'mutation ($input: CloseRoundInput!) { closeRound(input: $input) { round { state } } }'
  let killed = 0
  const asking = keyUser.ask(close, { input: { roundId: round.id } })
  while (killed < kills && (await stateOf(system, round)) === 'open') {
    await sleep(randomInt(5, 250))
    if (killed % 2 === 0) {
      await system.worker.kill()
      await system.worker.start()
    } else await system.killPostgres()
    killed += 1
  }
  await asking
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(100)) {
    const state = await stateOf(system, round)
    if (state === 'closed') return killed
    // The request itself may have been what was killed.
    if (state === 'open') await keyUser.ask(close, { input: { roundId: round.id } })
  }
  throw new Error('the round was not closed within two minutes')
}

/**
 * Opens the box with its code, and kills the API and the database in turn while it does. An opening that is killed has
 * changed nothing: the code is given again.
 *
 * @returns how many kills there were before it was open
 */
export async function killWhileOpening(system: System, round: FaultRound, kills: number): Promise<number> {
  const keyUser = await signedIn(system.apiUrl, round.keyUser)
  let killed = 0
  while (killed < kills && (await stateOf(system, round)) === 'closed') {
    const opening = open(keyUser, round)
    await sleep(randomInt(50, 1_500))
    if (killed % 2 === 0) await system.killApi()
    else await system.killPostgres()
    killed += 1
    await opening
  }
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await sleep(200)) {
    const state = await stateOf(system, round)
    if (state !== 'closed') return killed
    await open(keyUser, round)
  }
  throw new Error('the box was not opened within two minutes')
}

function open(keyUser: KeyUser, { id, code }: FaultRound) {
  const mutation = 'mutation ($input: OpenBoxInput!) { openBox(input: $input) { round { state } } }'
  return keyUser.ask(mutation, { input: { roundId: id, code } })
}

async function stateOf(system: System, { id }: FaultRound): Promise<string> {
  const [round] = await system.query<{ state: string }>('select state from round where id = $1', [id])
  return round!.state
}
