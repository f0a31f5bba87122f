import { setTimeout as sleep } from 'node:timers/promises'
import type { Asker } from '../crawl/asking.ts'

const mostWaits = 300

/** Has the figures of every published edition made as a file, as its coordinator does: for the attack to read what leaves as a file. */
export async function makeNationalReports(coordinator: Asker): Promise<void> {
  const list = await coordinator.ask('{ editions(first: 100, state: PUBLISHED) { nodes { id } } }')
  const editions = list.data?.['editions'] as { nodes: readonly { id: string }[] } | undefined
  for (const { id: editionId } of editions?.nodes ?? []) {
    const asked = await coordinator.ask(
      'mutation ($input: MakeNationalReportInput!) { makeNationalReport(input: $input) { report { id } } }',
      { input: { editionId, language: 'SV', kind: 'CSV' } },
    )
    if (asked.errors.length > 0) throw new Error(`the national report was not asked for: ${asked.body}`)
    await untilMade(coordinator, editionId)
  }
}

async function untilMade(coordinator: Asker, editionId: string): Promise<void> {
  for (let waited = 0; waited < mostWaits; waited++) {
    const answer = await coordinator.ask(
      'query ($id: ID!) { nationalReports(editionId: $id) { madeAt jobRun { state } } }',
      { id: editionId },
    )
    const found = answer.data?.['nationalReports'] as
      readonly { madeAt: string | null; jobRun: { state: string } }[] | undefined
    const reports = found ?? []
    if (reports.length > 0 && reports.every(({ madeAt }) => madeAt !== null)) return
    if (reports.some(({ jobRun }) => jobRun.state === 'FAILED')) throw new Error('the national report was not made')
    await sleep(100)
  }
  throw new Error('the national report did not come')
}
