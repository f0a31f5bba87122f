import { readFileSync } from 'node:fs'
import { createHash, randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { insert, scenario, type Scenario, type Stage } from '@mognad/db/testing/scenario'
import type { System } from '@mognad/fault/system'
import { instrumentSchema } from '@mognad/model/instruments/instrument'
import { nodesOf } from '@mognad/model/instruments/nodes-of'

const perSecond = 50
/** Left out: connections are made, code is compiled. */
const warmUpMs = 3_000
const readers = 20
const cohorts = ['all', 'main:A', 'group:A1'] as const
/** Most that a page may take, by organisations in the edition. */
const limits = [
  { organisations: 290, p99Ms: 50 },
  { organisations: 2_300, p99Ms: 100 },
] as const

/**
 * A comparison page asked for fifty times a second, at fixed moments whatever the answers take, by people of different
 * organisations through the built API: made anew each time, and by browsers that still hold it. Beside them the same
 * document as a POST, which has no tag: what a page costs without one.
 */
export async function benchPages(system: System, seconds: number): Promise<void> {
  const stage: Stage = { query: async (text, given) => ({ rows: await system.query(text, given) }) }
  const document = registeredDocument()
  for (const { organisations, p99Ms } of limits) {
    const pages = await addPages(stage, system.apiUrl, organisations)
    console.log(`\nA comparison among ${organisations} organisations, ${perSecond} a second for ${seconds} s`)
    const anew = await measure(system, seconds, (at) =>
      ask(system.apiUrl, document.hash, pages[at % pages.length]!, null),
    )
    const tags = await Promise.all(
      pages.map(async (page) => (await ask(system.apiUrl, document.hash, page, null)).headers.get('etag')),
    )
    const held = await measure(system, seconds, (at) =>
      ask(system.apiUrl, document.hash, pages[at % pages.length]!, tags[at % pages.length]!),
    )
    const posted = await measure(system, seconds, (at) => post(system.apiUrl, document.text, pages[at % pages.length]!))
    print('made anew (GET by hash)', anew, anew, 200)
    print('still held (304)', held, anew, 304)
    print('without a tag (POST)', posted, anew, 200)
    console.log(`  p99 <= ${p99Ms} ms: ${at(anew, 0.99) <= p99Ms && at(held, 0.99) <= p99Ms ? 'yes' : 'NO'}`)
  }
}

interface PageOfReader {
  readonly cookie: string
  readonly variables: { readonly editionId: string; readonly organisationId: string; readonly cohort: string }
}

interface Asked {
  readonly ms: number
  readonly status: number
}

interface Measured {
  readonly asked: readonly Asked[]
  /** Of the API, for each request. Other programs on the machine change it less than the times. */
  readonly processorMs: number
}

/** Sent at their moments, not after the answer before: a slow answer delays nobody but itself. */
async function measure({ api }: System, seconds: number, send: (at: number) => Promise<Response>): Promise<Measured> {
  const before = processorMsOf(api.pid)
  const count = Math.round(seconds * perSecond)
  const warm = (warmUpMs / 1_000) * perSecond
  const began = performance.now()
  const asked: Promise<Asked>[] = []
  for (let at = 0; at < count + warm; at++) {
    const due = began + (at * 1_000) / perSecond
    await sleep(Math.max(0, due - performance.now()))
    asked.push(
      send(at).then(async (response) => {
        await response.arrayBuffer()
        return { ms: performance.now() - due, status: response.status }
      }),
    )
  }
  const all = await Promise.all(asked)
  return { asked: all.slice(warm), processorMs: (processorMsOf(api.pid) - before) / all.length }
}

/** From Linux, whose clock ticks a hundred times a second. */
function processorMsOf(pid: number | null): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

function ask(apiUrl: string, sha256Hash: string, { cookie, variables }: PageOfReader, tag: string | null) {
  const parameters = new URLSearchParams({
    operationName: 'Comparison',
    variables: JSON.stringify(variables),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
  })
  const headers = { cookie, 'apollo-require-preflight': 'true', ...(tag ? { 'if-none-match': tag } : {}) }
  return fetch(`${apiUrl}/graphql?${parameters.toString()}`, { headers, cache: 'no-store' })
}

function post(apiUrl: string, query: string, { cookie, variables }: PageOfReader) {
  const headers = { cookie, 'content-type': 'application/json' }
  return fetch(`${apiUrl}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) })
}

function registeredDocument(): { hash: string; text: string } {
  const file = fileURLToPath(new URL('../../../apps/api/src/generated/registered-documents.json', import.meta.url))
  const texts = JSON.parse(readFileSync(file, 'utf8')) as string[]
  const text = texts.find((each) => each.startsWith('query Comparison('))
  if (!text) throw new Error('the comparison is not registered')
  return { text, hash: createHash('sha256').update(text).digest('hex') }
}

/** A published edition with every node in three cohorts, written in bulk, and people of some of its organisations. */
async function addPages(stage: Stage, apiUrl: string, organisations: number): Promise<PageOfReader[]> {
  const scene = scenario(stage)
  const instrumentVersionId = await scene.instrument({ id: `bench-${organisations}` })
  const towns = await addTowns(scene, organisations)
  const editionId = randomUUID()
  await insert(stage, 'edition', {
    id: editionId,
    instrument_version_id: instrumentVersionId,
    reporting_year: 2026,
    number: 1,
    state: 'published',
    seed: 1,
    content_hash: createHash('sha256').update(editionId).digest(),
    published_at: new Date(),
  })
  await fill(stage, editionId, instrumentVersionId, towns)
  const pages: PageOfReader[] = []
  for (const town of towns.slice(0, readers)) {
    const cookie = await signIn(apiUrl, await town.person({ role: 'reader' }))
    for (const cohort of cohorts) pages.push({ cookie, variables: { editionId, organisationId: town.id, cohort } })
  }
  return pages
}

async function addTowns(scene: Scenario, count: number) {
  const towns = []
  for (let at = 0; at < count; at += 50)
    towns.push(...(await Promise.all(Array.from({ length: Math.min(50, count - at) }, () => scene.organisation()))))
  return towns
}

async function fill(
  stage: Stage,
  editionId: string,
  instrumentVersionId: string,
  towns: readonly { readonly id: string }[],
): Promise<void> {
  const ids = towns.map(({ id }) => id)
  const parents = [null, 'all', 'main:A']
  for (const [at, key] of cohorts.entries())
    await insert(stage, 'edition_cohort', {
      edition_id: editionId,
      key,
      kind: key.split(':')[0],
      parent_key: parents[at],
      members: ids.length,
      named_members: 0,
      shown: true,
    })
  // The questionnaire's own nodes, so that the page is as long as it is for real.
  const { rows } = await stage.query('select definition from instrument_version where id = $1', [instrumentVersionId])
  const { definition } = rows[0] as { definition: unknown }
  const nodes = nodesOf(instrumentSchema.parse(definition)).map(({ id }) => id)
  const figures = `(select unnest($2::text[]) as node) n cross join (select unnest($3::text[]) as cohort) c`
  await stage.query(
    `insert into edition_figure (edition_id, cohort_key, node_id, organisations, mean, p10, q25, median, q75, p90)
     select $1, c.cohort, n.node, 100, 51.3, 31.7, 41.2, 51.9, 60.4, 70.8 from ${figures}`,
    [editionId, nodes, cohorts],
  )
  await stage.query(
    `insert into edition_member (edition_id, organisation_id, sharing_level, grade) select $1, unnest($2::uuid[]), 1, 'green'`,
    [editionId, ids],
  )
  await stage.query(
    `insert into edition_value (edition_id, organisation_id, node_id, sharing_level, mean, low, high, respondents, answers)
     select $1, o, n, 1, 52.17, 48.22, 56.31, 155, 151.3 from unnest($2::uuid[]) o cross join unnest($3::text[]) n`,
    [editionId, ids, nodes],
  )
  await stage.query(
    `insert into edition_position (edition_id, organisation_id, cohort_key, node_id, others, position, best_quarter_gap,
       likely_low, likely_high, higher_than, lower_than, weight_reason)
     select $1, o, c, n, $5, 63.4, 8.1, 12, 31, 40, 20, 'notApplicable'
       from unnest($2::uuid[]) o cross join unnest($3::text[]) n cross join unnest($4::text[]) c`,
    [editionId, ids, nodes, cohorts, ids.length - 1],
  )
  await insert(stage, 'edition_guarantee', { edition_id: editionId, members: 0 })
  await stage.query('analyze')
}

async function signIn(apiUrl: string, { email, password }: { email: string; password: string }): Promise<string> {
  const query = 'mutation ($input: SignInInput!) { signIn(input: $input) { viewer { person { id } } } }'
  const response = await fetch(`${apiUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { input: { email, password } } }),
  })
  const cookie = response.headers.getSetCookie()[0]?.split(';', 1)[0]
  if (!cookie) throw new Error(`signing in was refused: ${await response.text()}`)
  return cookie
}

const at = ({ asked }: Measured, share: number): number => {
  const sorted = asked.map(({ ms }) => ms).toSorted((a, b) => a - b)
  return sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN
}

function print(what: string, measured: Measured, ours: Measured, expected: number): void {
  const wrong = measured.asked.filter(({ status }) => status !== expected).length
  const [p50, p99, most] = [0.5, 0.99, 1].map((share) => at(measured, share).toFixed(1))
  const ratio = (measured.processorMs / ours.processorMs).toFixed(2)
  const otherwise = wrong > 0 ? `; ${wrong} ANSWERED OTHERWISE` : ''
  console.log(`  ${what.padEnd(24)} p50, p99, longest ${p50}, ${p99}, ${most} ms${otherwise}`)
  console.log(
    `  ${''.padEnd(24)} processor of the API ${measured.processorMs.toFixed(1)} ms a page, ${ratio} x made anew`,
  )
}
