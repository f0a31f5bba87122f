import { isWhole, limits, workWhileKilled, type JobsResult } from './jobs.ts'
import { victims } from './kill-at-work.ts'
import { hasRedis } from './redis-server.ts'

export interface JobsOptions {
  readonly folder: string
  readonly jobs: number
  readonly kills: number
  readonly control: boolean
  /** Both unless stated. */
  readonly backend: string | undefined
}

/** Behind `npm run fault -- jobs`. @returns whether it went as it must */
export async function runJobs({ folder, jobs, kills, control, backend: only }: JobsOptions): Promise<boolean> {
  const isLeftOut = !only && !hasRedis()
  const both = isLeftOut ? (['postgresql'] as const) : (['postgresql', 'redis'] as const)
  if (isLeftOut) console.log('Redis is not installed: only PostgreSQL is the home of the queue.')
  let isGood = true
  for (const backend of both.filter((each) => !only || each === only)) {
    console.log(
      control
        ? `Control, queue in ${backend}: what waits is hidden from the sweep, closings are told twice.`
        : `At least ${jobs} jobs of every kind, queue in ${backend}, ${kills} kills.`,
    )
    const tell = (line: string) => console.log(`  ${line}`)
    const result = await workWhileKilled({
      folder: `${folder}/${backend}`,
      backend,
      jobs: control ? 33 : jobs,
      kills: control ? 1 : kills,
      emptied: true,
      mayLose: control,
      tell,
    })
    print(result)
    isGood &&= control ? hasFound(result) : isWhole(result)
  }
  return isGood
}

/** The control has lost runs and doubled an effect; both must be seen. */
export function hasFound({ runs, rebuilt, wrong }: JobsResult): boolean {
  const isLost = runs.some(({ open }) => open > 0) && rebuilt?.ms === null
  return isLost && wrong.some(({ found }) => found.startsWith('closed 2 '))
}

function print({ runs, kills, wrong, rebuilt, poison, deaths, seconds }: JobsResult): void {
  console.log('\n  job                            done  failed    lost  begun again')
  for (const { name, done, failed, open, again } of runs)
    console.log(
      `  ${name.padEnd(28)} ${[done, failed, open].map((n) => String(n).padStart(7)).join(' ')} ${String(again).padStart(12)}`,
    )
  const sum = runs.reduce((total, { done, failed, open }) => total + done + failed + open, 0)
  console.log(`  ${'in all'.padEnd(28)} ${String(sum).padStart(7)}   in ${seconds.toFixed(0)} s`)
  for (const victim of victims) {
    const of = kills.filter((kill) => kill.victim === victim)
    const times = of.flatMap(({ takenUpMs }) => takenUpMs).toSorted((a, b) => a - b)
    const inHand = of.reduce((total, kill) => total + kill.inHand, 0)
    if (of.length > 0)
      console.log(
        `  kills of ${victim.padEnd(12)} ${of.length}; ${inHand} runs in hand, ${times.length} taken up again, ` +
          (times.length > 0
            ? `median ${inSeconds(times[times.length >> 1]!)}, at last ${inSeconds(times.at(-1)!)}`
            : ''),
      )
  }
  console.log(`  limit                  ${inSeconds(limits.takenUpMs)} after the killed is back`)
  if (rebuilt)
    console.log(
      `  queue emptied          ${rebuilt.runs} runs waited, all over ${rebuilt.ms === null ? 'NEVER' : `after ${inSeconds(rebuilt.ms)}`} (limit ${inSeconds(limits.rebuiltMs)})`,
    )
  for (const { state, errorCode, attempts } of poison.runs.slice(0, 1))
    console.log(
      `  poison                 ${poison.runs.length} runs ${state} with ${errorCode} after ${attempts} attempts;`,
    )
  if (poison.runs.length > 0)
    console.log(
      `                         beside them a set took ${inSeconds(poison.besideMs)}, without them ${inSeconds(poison.withoutMs)}`,
    )
  console.log(`  ended by themselves    ${deaths} programs`)
  console.log(`  effects not as once    ${wrong.length}`)
  for (const { what, of, expected, found } of wrong.slice(0, 10))
    console.log(`    ${what}: ${of} expected "${expected}", found "${found}"`)
}

function inSeconds(ms: number): string {
  return `${(ms / 1_000).toFixed(1)} s`
}
