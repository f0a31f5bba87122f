import { setTimeout as sleep } from 'node:timers/promises'
import { demoAccounts, demoPassword } from '@mognad/db/seed/demo-people'
import { seedDemo } from '@mognad/db/seed/seed-demo'
import { startSystem, type System } from '@mognad/fault/system'
import { askerOf, signIn } from '../crawl/asking.ts'
import { makeNationalReports } from './national-reports.ts'

const mostWaits = 600

/** Real programs on a real server with one year of the demonstration, whose edition the coordinator has computed and published. */
export async function startSmallSystem(folder: string, year: number): Promise<System> {
  const system = await startSystem(folder)
  try {
    await system.worker.start()
    await seedDemo({ migratorUrl: system.migratorUrl, secret: system.secret, years: [year] })
    await publishEdition(system, year)
    return system
  } catch (error) {
    await system.stop()
    throw error
  }
}

async function publishEdition({ apiUrl, query }: System, year: number): Promise<void> {
  const { email } = demoAccounts.find(({ role }) => role === 'national_coordinator')!
  const cookie = await signIn(apiUrl, { email, password: demoPassword })
  const coordinator = askerOf({ role: 'national coordinator', address: apiUrl, headers: { cookie } })
  const asked = await coordinator.ask(
    'mutation ($input: ComputeEditionInput!) { computeEdition(input: $input) { edition { id } } }',
    { input: { instrumentKey: 'digital-maturity', reportingYear: year } },
  )
  const editionId = (asked.data?.['computeEdition'] as { edition: { id: string } } | null)?.edition.id
  if (!editionId) throw new Error(`the edition was not asked for: ${asked.body}`)
  // The run ends when the comparison has been attacked; publishing then says by its refusal when something was found.
  for (let state = 'requested'; ['requested', 'running'].includes(state);) {
    await sleep(100)
    const rows = await query<{ state: string }>(
      `select state from job_run where edition_id = $1 and name = 'editions.plan-edition'`,
      [editionId],
    )
    state = rows[0]?.state ?? ''
  }
  const published = await coordinator.ask(
    'mutation ($input: PublishEditionInput!) { publishEdition(input: $input) { edition { state } } }',
    { input: { editionId } },
  )
  if (published.errors.length > 0) throw new Error(`the edition was not published: ${published.body}`)
  await untilJudged(query, editionId)
  await makeNationalReports(coordinator)
}

/**
 * The edition has the home municipality's targets judged again. Until that is over, a role that looks later would see a
 * computation that the one before could not have seen.
 */
async function untilJudged(query: System['query'], editionId: string): Promise<void> {
  for (let waited = 0; waited < mostWaits; waited++) {
    const rows = await query<{ n: number }>(
      `select count(*)::int as n from decision_basis where basis like '%' || $1 || '%'`,
      [editionId],
    )
    if (rows[0]?.n) return
    await sleep(100)
  }
  throw new Error('the targets of decisions were not judged by the published edition')
}
