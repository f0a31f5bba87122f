import type { Comparison, EditionPage } from './answers.ts'
import { comparisonQuery, editionsQuery } from './queries.ts'

export interface ClientOptions {
  /** Where the installation lies: https://mognad.example.se */
  readonly address: string
  /** mog_.. from Inställningar > API-nycklar. Keep it as you keep passwords. */
  readonly apiKey: string
  /** Another fetch, for proxies and tests. */
  readonly fetch?: typeof fetch
}

/** The installation refused. `code` says why: docs/problems has a page for each. */
export class MognadError extends Error {
  override readonly name = 'MognadError'
  constructor(
    readonly code: string,
    message: string,
    readonly detail: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
  }
}

export interface MognadClient {
  /**
   * Published editions, newest year first.
   *
   * @param options.first how many, 1-100; `after` is the last page's `pageInfo.endCursor`
   */
  editions(options?: { first?: number; after?: string; instrumentKey?: string }): Promise<EditionPage>
  /**
   * Your own organisation beside a cohort of a published edition.
   *
   * @param options.cohort `all`, `main:A` or `group:A1`; one that is too small falls back to its parent
   * @throws MognadError NOT_FOUND for an organisation that the key does not belong to
   */
  comparison(options: { editionId: string; organisationId: string; cohort?: string }): Promise<Comparison>
}

/**
 * Reads comparisons of an installation of Mognad.
 *
 * @example
 * const mognad = createClient({ address: 'https://mognad.example.se', apiKey: process.env.MOGNAD_KEY })
 * const { nodes: [edition] } = await mognad.editions({ first: 1 })
 * const { rows } = await mognad.comparison({ editionId: edition.id, organisationId, cohort: 'group:A1' })
 */
export function createClient({ address, apiKey, fetch: send = fetch }: ClientOptions): MognadClient {
  const url = new URL('/graphql', address)
  const ask = async (query: string, variables: Readonly<Record<string, unknown>>): Promise<Record<string, unknown>> => {
    const response = await send(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json, application/json',
        authorization: `Bearer ${apiKey}`,
      },
      body: JSON.stringify({ query, variables }),
    })
    return dataOf(response)
  }
  return {
    editions: async ({ first = 25, after = null, instrumentKey = null }: EditionsAsked = {}) =>
      (await ask(editionsQuery, { first, after, instrumentKey }))['editions'] as EditionPage,
    comparison: async ({ editionId, organisationId, cohort = 'all' }) =>
      (await ask(comparisonQuery, { editionId, organisationId, cohort }))['comparison'] as Comparison,
  }
}

interface EditionsAsked {
  readonly first?: number
  readonly after?: string | null
  readonly instrumentKey?: string | null
}

interface GraphQLAnswer {
  readonly data?: Record<string, unknown> | null
  readonly errors?: readonly { message: string; extensions?: { code?: string; detail?: Record<string, unknown> } }[]
}

async function dataOf(response: Response): Promise<Record<string, unknown>> {
  const isJson = response.headers.get('content-type')?.includes('json') ?? false
  if (!isJson) throw new MognadError('NOT_MOGNAD', `the address answered ${response.status} and no JSON`)
  const { data, errors } = (await response.json()) as GraphQLAnswer
  const [error] = errors ?? []
  if (error) throw new MognadError(error.extensions?.code ?? 'UNKNOWN', error.message, error.extensions?.detail)
  if (!data) throw new MognadError('UNKNOWN', `the address answered ${response.status} without data`)
  return data
}
