import { existsSync } from 'node:fs'
import { auditInteractions } from './run-interactions.ts'
import { measure, type Measured, type Visit } from './lighthouse.ts'
import { auditedPages, type AuditedPage } from './pages.ts'
import { signIn } from './sign-in.ts'
import { startDemonstration } from './start-demonstration.ts'

// `npm run audit [-- PAGE]`: the main pages as Lighthouse meets them, then (`interactions` alone) how quickly pages answer a
// hand where there are five thousand units. Ends with an error below the bars of issues 4 and 6.

const bar = 95
/** Longest time from an act to the next picture. */
const interactionBarMs = 200
/** An odd number: the middle one counts, since the machine may be busy with something else. */
const runs = 3

const chromium = [process.env['MOGNAD_CHROMIUM'], '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
  (path) => path && existsSync(path),
)
if (!chromium) throw new Error('No Chromium was found. Say where it is with MOGNAD_CHROMIUM.')
const [wanted] = process.argv.slice(2)
const interactions = 'interactions'
const pages = auditedPages.filter(({ name }) => !wanted || name === wanted)
if (pages.length === 0 && wanted !== interactions)
  throw new Error(
    `There is no page "${wanted}" among ${auditedPages.map(({ name }) => name).join(', ')}, ${interactions}.`,
  )

const system = await startDemonstration()
try {
  const cookies = new Map<string, string>()
  let missed = 0
  for (const page of pages) {
    const { reader } = page
    if (reader && !cookies.has(reader)) cookies.set(reader, await signIn(system.address, reader))
    const visit: Visit = {
      address: page.path === null ? system.respondentLink : system.address + page.path,
      device: page.device,
      cookie: reader && cookies.get(reader),
    }
    const middle = await middleOf(visit, chromium)
    const misses = missesOf(page, middle)
    missed += misses.length
    console.log(`  ${page.name}, ${page.device}: ${described(middle)}`)
    if (misses.length > 0) console.error(`    missed: ${misses.join('; ')}`)
  }
  const hands = !wanted || wanted === interactions ? await auditInteractions(system.address, chromium) : []
  for (const { name, ms } of hands) console.log(`  ${name}: ${ms < 16 ? 'below 16' : ms} ms`)
  missed += hands.filter(({ ms }) => ms > interactionBarMs).length
  console.log(
    `\n  ${pages.length} pages by Lighthouse, middle of ${runs}: ${missed === 0 ? 'no bar missed' : `${missed} bars missed`}.`,
  )
  process.exitCode = missed > 0 ? 1 : 0
} finally {
  await system.stop()
}

async function middleOf(visit: Visit, browser: string): Promise<Measured> {
  const measured: Measured[] = []
  for (let run = 0; run < runs; run += 1) measured.push(await measure(visit, browser))
  const middle = measured.toSorted((one, other) => one.performance - other.performance)[Math.floor(runs / 2)]
  if (!middle) throw new Error('nothing was measured')
  return middle
}

function missesOf({ scriptBytes }: AuditedPage, measured: Measured): string[] {
  return [
    ...(['performance', 'accessibility', 'bestPractices'] as const)
      .filter((each) => !(measured[each] >= bar))
      .map((each) => `${each} below ${bar}`),
    ...(scriptBytes && measured.scriptBytes > scriptBytes ? [`more than ${scriptBytes} bytes of scripts`] : []),
    ...measured.faults,
  ]
}

function described(measured: Measured) {
  const {
    performance,
    accessibility,
    bestPractices,
    firstPaintMs,
    largestPaintMs,
    blockedMs,
    layoutShift,
    scriptBytes,
  } = measured
  return (
    `performance ${performance}, accessibility ${accessibility}, best practice ${bestPractices}, first paint ` +
    `${firstPaintMs} ms, largest ${largestPaintMs} ms, blocked ${blockedMs} ms, shift ${layoutShift}, scripts ${scriptBytes} bytes`
  )
}
