import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkAnswers, isSameMultiset, type StoredRow, type Verdict } from './check-answers.ts'
import { History } from './history.ts'
import { killWhileClosing, killWhileOpening } from './kill-at-closing.ts'
import { openRound, type FaultRound } from './round.ts'
import { startSystem, type System } from './system.ts'
import { write, type OpenBox } from './writer.ts'

export interface FaultPlan {
  /** Where the database, the logs and the history lie. */
  readonly folder: string
  /** Of PostgreSQL and of the API, each. */
  readonly kills: number
  /** While the round is closed and its box opened, each. */
  readonly killsAtClosing: number
  readonly writers: number
  readonly people: number
  /** Between two kills, at most. */
  readonly longestPauseMs: number
  /**
   * The negative control: synchronous_commit is switched off behind the back of the running API. Then a kill must lose
   * answers, else this program could not find a loss.
   */
  readonly mayLose: boolean
  readonly tell: (line: string) => void
}

export interface FaultResult {
  readonly killsOfPostgres: number
  readonly killsOfApi: number
  readonly verdict: Verdict
  readonly historyFile: string
  readonly seconds: number
  /** Null in the control, which is not closed. */
  readonly closing: { readonly kills: number; readonly responses: number; readonly isSame: boolean } | null
}

const itemsOfInstrument = 30

/** Nothing is killed that has had nothing to lose: on a busy machine no writer may get through in a pause. */
const answersAtStake = { usually: 10, inTheControl: 50 } as const

export const usualPlan = { writers: 16, people: 4_800, longestPauseMs: 900, mayLose: false } as const

/**
 * Sends answers through the real API while PostgreSQL, with all its processes, and the API are killed at random moments,
 * then looks for every acknowledged answer. Then the round is closed and its box opened, each killed half-way, and what
 * comes out is compared with what was put in.
 */
export async function sendWhileKilled(plan: FaultPlan): Promise<FaultResult> {
  const began = Date.now()
  const system = await startSystem(plan.folder, plan.mayLose ? { wal_writer_delay: '10s' } : {})
  try {
    const history = new History(join(plan.folder, 'history.ndjson'))
    const stage = { query: async (text: string, values?: unknown[]) => ({ rows: await system.query(text, values) }) }
    const round = await openRound(stage, system.secret, plan.people)
    if (plan.mayLose) await switchOffCommit(system)
    const counts = await killWhileWriting(plan, system, round, history)
    const verdict = await check(system, round, history)
    const closing = plan.mayLose ? null : await closeAndOpen(plan, system, round, verdict)
    const seconds = (Date.now() - began) / 1000
    return { ...counts, verdict, closing, historyFile: history.file, seconds }
  } finally {
    await system.stop()
  }
}

/** As somebody with rights on the server may do at any time. The API has started on a server where it was on. */
async function switchOffCommit(system: System): Promise<void> {
  await system.query('alter system set synchronous_commit = off')
  await system.query('select pg_reload_conf()')
}

async function killWhileWriting(
  { kills, writers, longestPauseMs, mayLose, tell }: FaultPlan,
  system: System,
  round: FaultRound,
  history: History,
): Promise<{ killsOfPostgres: number; killsOfApi: number }> {
  const box: OpenBox = {
    apiUrl: system.apiUrl,
    batchId: round.batchId,
    publicKey: round.publicKey,
    envelopeBytes: 1105,
    items: itemsOfInstrument,
  }
  const people = round.invitations.map(({ id }) => {
    return { invitation: id, token: system.secret.linkToken(id).toString('base64url') }
  })
  let isOver = false
  const share = Math.ceil(people.length / writers)
  const writing = Array.from({ length: writers }, (_, at) =>
    write(box, people.slice(at * share, (at + 1) * share), history, () => isOver),
  )
  let [killsOfPostgres, killsOfApi] = [0, 0]
  // Behind switched-off commits the API would refuse to start again, so there only the server is killed.
  const killsOfApiWanted = mayLose ? 0 : kills
  try {
    while (killsOfPostgres < kills || killsOfApi < killsOfApiWanted) {
      const known = history.acknowledged
      await sleep(randomInt(50, longestPauseMs))
      const atStake = mayLose ? answersAtStake.inTheControl : answersAtStake.usually
      while (history.acknowledged < known + atStake) await sleep(10)
      const left = [kills - killsOfPostgres, killsOfApiWanted - killsOfApi] as const
      if (randomInt(left[0] + left[1]) < left[0]) {
        await system.killPostgres()
        killsOfPostgres += 1
      } else {
        await system.killApi()
        killsOfApi += 1
      }
      if ((killsOfPostgres + killsOfApi) % 20 === 0)
        tell(`killed: PostgreSQL ${killsOfPostgres} times, the API ${killsOfApi} times`)
    }
    await sleep(longestPauseMs)
  } finally {
    isOver = true
  }
  await Promise.all(writing)
  return { killsOfPostgres, killsOfApi }
}

async function check(system: System, { id, batchId }: FaultRound, history: History): Promise<Verdict> {
  const rows = await system.query<StoredRow>('select slot, revision, envelope from sealed_answer where batch_id = $1', [
    batchId,
  ])
  return checkAnswers(history.read(), rows, (invitation) => system.secret.slot(id, invitation))
}

async function closeAndOpen({ killsAtClosing, tell }: FaultPlan, system: System, round: FaultRound, verdict: Verdict) {
  const closed = await killWhileClosing(system, round, killsAtClosing)
  tell(`closed after ${closed} kills`)
  const opened = await killWhileOpening(system, round, killsAtClosing)
  tell(`opened after ${opened} kills`)
  const rows = await system.query<{ answers: Buffer }>('select answers from response where batch_id = $1', [
    round.batchId,
  ])
  const found = rows.map(({ answers }) => [...answers])
  return { kills: closed + opened, responses: found.length, isSame: isSameMultiset(found, verdict.expected) }
}
