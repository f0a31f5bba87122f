import type { Page } from './playwright.ts'

const titles = 'Enhetskod;Namn;Överordnad enhetskod;Verksamhetstyp;Utförare;Anställda;Varav ledande'

/** A file of units in three levels: administrations of fifty departments of fifty units. */
export function unitFile(count: number): string {
  const rows = [titles]
  for (let at = 0; rows.length <= count; at += 1) {
    const administration = Math.floor(at / 2551)
    const within = at % 2551
    const department = Math.floor((within - 1) / 51)
    const place = (within - 1) % 51
    if (within === 0) rows.push(`${administration};Förvaltning ${administration};;Kommunledning och stab;;12;3`)
    else if (place === 0)
      rows.push(
        `${administration}-${department};Avdelning ${department} i ${administration};${administration};Grundskola;;20;2`,
      )
    else
      rows.push(
        `${administration}-${department}-${place};Enhet ${place} i ${department}:${administration};${administration}-${department};Grundskola;;25;2`,
      )
  }
  return rows.join('\n')
}

interface Group {
  readonly unitId: string
  readonly parentId?: string | null
  readonly name?: string
}

interface Answer {
  data?: { round?: { result?: { groups?: Group[]; unitTable?: { rows: Group[] } } } }
}

/**
 * Lets the page of results believe that its organisation has so many units: the server's answer with its groups repeated.
 * Only how the page answers the reader is measured by it; a round of so many units would take hours to answer.
 */
export async function repeatGroups(page: Page, count: number): Promise<void> {
  const tops = new Set<string>()
  const repeated = (groups: readonly Group[]) => {
    const below = groups.filter(({ unitId }) => !tops.has(unitId))
    const times = Math.ceil(count / Math.max(below.length, 1))
    return [
      ...groups,
      ...Array.from({ length: times - 1 }, (_, time) => below.map((group) => again(group, time + 1))).flat(),
    ]
  }
  await page.route(
    ({ pathname }) => pathname === '/graphql',
    async (route) => {
      const reply = await route.fetch()
      const answer = (await reply.json().catch(() => null)) as Answer | null
      const result = answer?.data?.round?.result
      for (const { unitId, parentId } of result?.groups ?? []) if (!parentId) tops.add(unitId)
      if (result?.groups) result.groups = repeated(result.groups)
      if (result?.unitTable) result.unitTable.rows = repeated(result.unitTable.rows)
      await (answer ? route.fulfill({ response: reply, json: answer }) : route.fulfill({ response: reply }))
    },
  )
}

/** The same group as another one, with an id and a name of its own. */
function again(group: Group, time: number): Group {
  const unitId = group.unitId.slice(0, -4) + time.toString(16).padStart(4, '0')
  return { ...group, unitId, ...(group.name ? { name: `${group.name} ${time}` } : {}) }
}
