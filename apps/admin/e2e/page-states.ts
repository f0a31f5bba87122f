import type { Page, Route } from 'playwright-core'

/** What a page can look like besides showing what it is for. */
export const pageStates = ['loading', 'empty', 'refused', 'failed'] as const
export type PageState = (typeof pageStates)[number]

/** Who somebody is comes through: without it there is no page at all. */
const comesThrough = /^(CurrentViewer|SignIn)$/

/**
 * From now on the page gets nothing, too little, a refusal or no connection in place of the server's answers: states that
 * a demonstration with everything in it never shows.
 */
export async function bringInto(page: Page, state: PageState): Promise<void> {
  await page.route(
    ({ pathname }) => pathname === '/graphql',
    async (route) => {
      if (comesThrough.test(operationOf(route) ?? '')) return route.continue()
      if (state === 'failed') return route.abort()
      if (state === 'refused') return route.fulfill({ json: { data: null, errors: [refusal] } })
      if (state === 'empty') return emptied(route)
      // Never answered.
    },
  )
}

const refusal = { message: 'not found', extensions: { code: 'NOT_FOUND' } }

function operationOf(route: Route): string | null {
  const asked = new URL(route.request().url()).searchParams.get('operationName')
  return asked ?? (route.request().postDataJSON() as { operationName?: string } | null)?.operationName ?? null
}

/** The server's own answer with nothing in its lists, and neither edition nor comparison: those are null where there is none. */
async function emptied(route: Route): Promise<void> {
  const reply = await route.fetch()
  const answer = (await reply.json()) as { data?: unknown }
  await route.fulfill({ response: reply, json: { ...answer, data: withoutLists(answer.data) } })
}

function withoutLists(value: unknown): unknown {
  if (Array.isArray(value)) return []
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).map(([name, each]) => [
    name,
    ['comparison', 'edition'].includes(name) ? null : name === 'instrumentVersion' ? each : withoutLists(each),
  ])
  return Object.fromEntries(entries)
}
