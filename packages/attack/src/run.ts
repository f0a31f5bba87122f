import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { attackEverything } from './attack-everything.ts'
import { fetchEverything } from './fetch-everything.ts'
import { addedRoles, packagedRoles } from './system/demonstration-roles.ts'
import { makeNationalReports } from './system/national-reports.ts'
import { startDemonstration } from './system/start-demonstration.ts'
import { attackLines, fetchedLines, reportOf, roleLine, verdictLine } from './write-report.ts'

// `npm run attack`: fetches whatever anybody can fetch and tries to work out what was withheld. Ends with an error when it can.
// With an address it attacks a demonstration that runs, and adds nothing to it; without, one of its own.

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { report: { type: 'string' } },
})
const say = (line: string) => console.log(line)

say('\n  Starting')
const demonstration = positionals[0] === undefined ? await startDemonstration() : null
const address = positionals[0] ?? demonstration!.address
try {
  const packaged = await packagedRoles(address)
  const keyUser = packaged.find(({ role }) => role.startsWith('key user'))!
  const added = demonstration ? await addedRoles(demonstration, keyUser) : []
  const coordinator = packaged.find(({ role }) => role === 'national coordinator')
  if (demonstration && coordinator) await makeNationalReports(coordinator)
  // Who is told most comes first, so that the others have more to guess.
  const askers = [keyUser, ...packaged.filter((each) => each !== keyUser), ...added]

  say(`\n  Fetching from ${address} as ${askers.length} roles`)
  const fetched = await fetchEverything(askers, { onRole: (role) => say(roleLine(role)) })
  fetchedLines({ fetched: { ...fetched.seen.count(), notAsked: fetched.notAsked } }).forEach(say)

  say('\n  Attacking')
  const attacks = await attackEverything(fetched, askers, {
    ...(demonstration ? { paths: demonstration.respondentLinks } : {}),
    onAttack: (result) => attackLines(result).forEach(say),
  })
  const report = reportOf(address, fetched, attacks)
  if (values.report) writeFileSync(values.report, `${JSON.stringify(report, null, 2)}\n`)
  say(`\n  ${verdictLine(report)}\n`)
  process.exitCode = report.holds ? 0 : 1
} finally {
  await demonstration?.stop()
}
