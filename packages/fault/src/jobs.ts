import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { createProducer, type Producer } from '@mognad/jobs/producer'
import { checkEffects, countRuns, type CountOfKind, type Wrong } from './check-jobs.ts'
import { addJobSet, addPoison, jobsOfSet, type JobSet } from './job-set.ts'
import { emptyQueue, killAtWork, untilNoDeadlock, victims, type Kill } from './kill-at-work.ts'
import type { Program } from './program.ts'
import { startSystem, type System } from './system.ts'

export interface JobsPlan {
  /** Where the databases and the logs lie. */
  readonly folder: string
  readonly backend: 'postgresql' | 'redis'
  /** At least so many, of every kind. */
  readonly jobs: number
  readonly kills: number
  /** Whether the queue is emptied under a heap of waiting runs. */
  readonly emptied: boolean
  /**
   * The negative control: the owner of the tables hides what waits from the sweep when the queue is emptied, and lets
   * every closing be told twice. Then this program must find lost runs and doubled effects.
   */
  readonly mayLose: boolean
  readonly tell: (line: string) => void
}

export interface JobsResult {
  readonly runs: readonly CountOfKind[]
  readonly kills: readonly Kill[]
  readonly wrong: readonly Wrong[]
  readonly rebuilt: Rebuilt | null
  readonly poison: Poison
  /** Programs that ended by themselves. */
  readonly deaths: number
  readonly seconds: number
}

export interface Rebuilt {
  /** That waited when the queue was emptied. */
  readonly runs: number
  /** Until all of them were over; null: they never were. */
  readonly ms: number | null
}

export interface Poison {
  readonly runs: readonly { readonly state: string; readonly errorCode: string | null; readonly attempts: number }[]
  /** A set asked for after the poison: until it was over. Beside it a set with no poison around. */
  readonly besideMs: number
  readonly withoutMs: number
}

export const limits = { takenUpMs: 20_000, rebuiltMs: 60_000 } as const

const workerCount = 2
const poisonCount = 5
const drainMs = 180_000

/** Whether nothing was lost or doubled, and everything was taken up again in time. */
export function isWhole({ runs, kills, wrong, rebuilt, poison, deaths }: JobsResult): boolean {
  const isParked = poison.runs.every(({ state, errorCode }) => state === 'failed' && errorCode !== null)
  return (
    runs.every(({ open, failed }) => open + failed === 0) &&
    kills.every(({ takenUpMs }) => takenUpMs.every((ms) => ms <= limits.takenUpMs)) &&
    (rebuilt === null || (rebuilt.ms !== null && rebuilt.ms <= limits.rebuiltMs)) &&
    wrong.length === 0 &&
    deaths === 0 &&
    isParked
  )
}

/** Lets two workers work through sets of every kind of job while one after the other is killed, and looks at what there is then. */
export async function workWhileKilled(plan: JobsPlan): Promise<JobsResult> {
  const began = Date.now()
  const workerEnv = { OUTBOX_FOLDER: join(plan.folder, 'outbox'), MAIL_PER_MINUTE: '60000' }
  const system = await startSystem(plan.folder, {}, { withRedis: plan.backend === 'redis', workerEnv })
  const address = { databaseUrl: system.migratorUrl, redisUrl: system.redis?.url }
  const producer = createProducer(address, () => undefined) // its connections break with every kill
  try {
    const workers = [system.worker, ...Array.from({ length: workerCount - 1 }, () => system.addWorker())]
    await Promise.all(workers.map((each) => each.start()))
    const add = (count: number) => addSets(system, producer, count)
    const [calm] = await add(1) // and the workers are warm
    if (!calm || !(await untilOver(system))) throw new Error('the first set was not worked through')
    const withoutMs = await timeOf(async () => {
      await add(1)
      await untilOver(system)
    })
    if (plan.mayLose) await doubleClosings(system)
    const sets: JobSet[] = []
    const kills = await killWhileWorking(plan, system, workers, add, sets)
    const rebuilt = plan.emptied ? await rebuild(plan, system, add, sets) : null
    // In the control something is lost already: nobody could wait for the rest to be over.
    const poison = plan.mayLose ? noPoison : await poisoned(system, producer, add, sets)
    await untilOver(system, plan.mayLose ? 5_000 : drainMs)
    const wrong = await checkEffects(system, calm, sets)
    const runs = await countRuns(system, poison.ids)
    const deaths = [system.api, ...workers].reduce((sum, each) => sum + each.deaths, 0)
    const seconds = (Date.now() - began) / 1_000
    return { deaths, runs, kills, wrong, rebuilt, poison: { ...poison, withoutMs }, seconds }
  } finally {
    await producer.close()
    await system.stop()
  }
}

function addSets(system: System, producer: Producer, count: number): Promise<JobSet[]> {
  return system.connected(async (client) => {
    const added: JobSet[] = []
    for (let index = 0; index < count; index++) added.push(await addJobSet(client, system.secret, producer))
    return added
  })
}

async function killWhileWorking(
  { jobs, kills, backend, tell }: JobsPlan,
  system: System,
  workers: readonly Program[],
  add: (count: number) => Promise<JobSet[]>,
  sets: JobSet[],
): Promise<Kill[]> {
  const mortal = backend === 'redis' ? victims : victims.filter((each) => each !== 'Redis')
  const wanted = Math.ceil(jobs / jobsOfSet)
  const killed: Kill[] = []
  for (let index = 0; index < kills; index++) {
    sets.push(...(await add(Math.ceil((wanted - sets.length) / (kills - index)))))
    // Until something is in hand, and then at a moment that nobody knows.
    await untilSomebodyWorks(system)
    await sleep(randomInt(0, 250))
    const kill = await killAtWork(system, workers, mortal[index % mortal.length]!)
    killed.push(kill)
    tell(
      `${String(index + 1).padStart(3)}  ${kill.victim.padEnd(12)} ${kill.inHand} in hand, taken up again ${said(kill)}`,
    )
  }
  return killed
}

function said({ takenUpMs }: Kill): string {
  return takenUpMs.length === 0 ? '-' : takenUpMs.map((ms) => `after ${(ms / 1_000).toFixed(1)} s`).join(', ')
}

/** The queue is emptied under a heap of waiting runs. */
async function rebuild(
  { mayLose, tell }: JobsPlan,
  system: System,
  add: (count: number) => Promise<JobSet[]>,
  sets: JobSet[],
): Promise<Rebuilt> {
  sets.push(...(await add(8)))
  await untilSomebodyWorks(system)
  if (mayLose) {
    const hide = `update job_run set sent_at = now() + interval '1 day', seen_at = now() + interval '1 day' where state in ('requested', 'running')`
    await untilNoDeadlock(() => system.query(hide))
  }
  await emptyQueue(system)
  const began = Date.now()
  const waiting = await system.query<{ id: string }>(`select id from job_run where state in ('requested', 'running')`)
  const ids = waiting.map(({ id }) => id)
  const isOver = await untilOver(system, mayLose ? 40_000 : limits.rebuiltMs * 2, ids)
  const ms = isOver ? Date.now() - began : null
  tell(`the queue emptied under ${ids.length} waiting runs`)
  return { runs: ids.length, ms }
}

const noPoison = { runs: [], besideMs: 0, ids: [] }

async function poisoned(
  system: System,
  producer: Producer,
  add: (count: number) => Promise<JobSet[]>,
  sets: JobSet[],
): Promise<Omit<Poison, 'withoutMs'> & { ids: readonly string[] }> {
  const ids = await system.connected((client) => addPoison(client, producer, poisonCount))
  const besideMs = await timeOf(async () => {
    sets.push(...(await add(1)))
    await untilOver(system, drainMs, null, ids)
  })
  await untilOver(system, drainMs, ids)
  const runs = await system.query<Poison['runs'][number]>(
    `select state, error_code as "errorCode", attempts from job_run where id = any ($1)`,
    [ids],
  )
  return { runs, besideMs, ids }
}

/** As somebody with rights on the database may do at any time. */
async function doubleClosings(system: System): Promise<void> {
  await system.query(`
    create function double_closing() returns trigger language plpgsql as $$
    begin
      insert into audit_event (id, organisation_id, kind, subject_id) values (gen_random_uuid(), new.organisation_id, new.kind, new.subject_id);
      return null;
    end $$`)
  await system.query(`create trigger double_closing after insert on audit_event for each row
    when (new.kind = 'BOX_CLOSED' and pg_trigger_depth() = 0) execute function double_closing()`)
}

async function untilSomebodyWorks(system: System): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; await sleep(20)) {
    const [row] = await system.query<{ n: number }>(
      `select count(*)::int as n from job_run where state = 'running' and name <> 'editions.plan-edition'`,
    )
    if (row!.n > 0) return
  }
}

/**
 * Until nothing is asked for, in hand or due: of some runs, or of all but some. Rounds that are due, mails that wait and
 * targets that nobody has judged count, for the clock will ask for them.
 *
 * @returns whether it came to that in time
 */
async function untilOver(
  system: System,
  timeoutMs: number = drainMs,
  only: readonly string[] | null = null,
  but: readonly string[] = [],
): Promise<boolean> {
  for (const deadline = Date.now() + timeoutMs; Date.now() < deadline; await sleep(100)) {
    const [row] = await system.query<{ n: number }>(
      `select (select count(*) from job_run where state in ('requested', 'running') and ($1::uuid[] is null or id = any ($1)) and not (id = any ($2)))
            + case when $1::uuid[] is not null then 0 else
                (select count(*) from mail m where state in ('waiting', 'sending'))
              + (select count(*) from reminder_wave where finished_at is null)
              + (select count(*) from batch where state = 'open' and closes_at <= now())
              + (select count(*) from round where state = 'planned' and opens_at <= now())
              + (select count(*) from decision_target t
                  where not exists (select from decision_judgement j where j.target_id = t.id)) end as n`,
      [only, but],
    )
    if (Number(row!.n) === 0) return true
  }
  return false
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const began = Date.now()
  await work()
  return Date.now() - began
}
