import { getNamedType, isObjectType, type GraphQLSchema } from 'graphql'
import type { Asker } from './crawl/asking.ts'
import { Crawl, notTried, readSchema, type Crawled } from './crawl/crawl.ts'
import { rootOf } from './crawl/document.ts'
import { Seen, told } from './crawl/seen.ts'

/** Everything that the roles could fetch, and how much it was. */
export interface Fetched {
  readonly seen: Seen
  readonly perRole: readonly (Crawled & { readonly role: string; readonly seconds: number })[]
  /** Fields of the schema that no role has asked for. */
  readonly notAsked: readonly string[]
  /** Entities that some role was told of, by type. */
  readonly known: ReadonlyMap<string, ReadonlySet<string>>
  /** When the first role began, in milliseconds since 1970. */
  readonly beganAt: number
}

export interface FetchOptions {
  readonly onRole?: (crawled: Crawled & { role: string; seconds: number }) => void
  /** Types of entities that are followed; all unless stated. */
  readonly types?: readonly string[]
}

const uuids = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g

/**
 * Crawls the API as one role after the other. What one role is told of, the next ones guess: rounds, computations and
 * organisations that are not theirs.
 *
 * @param askers the most powerful ones first, so that later ones have more to guess
 */
export async function fetchEverything(
  askers: readonly Asker[],
  { onRole = () => undefined, types }: FetchOptions = {},
): Promise<Fetched> {
  const beganAt = Date.now()
  const schema = readSchema()
  const seen = new Seen()
  const known = new Map<string, Set<string>>()
  const perRole: (Crawled & { role: string; seconds: number })[] = []
  for (const asker of askers) {
    const hidden = hiddenFrom(seen, asker)
    const began = Date.now()
    const crawl = new Crawl(schema, asker, {
      seen,
      guesses: known,
      ...(types ? { types } : {}),
      onAnswer: (_, query, { body }) => {
        // The list of organisations is public: there everybody is named.
        if (/\{ ?organisations?\b/.test(query)) return
        for (const [id] of body.matchAll(uuids))
          if (hidden.has(id)) seen.mentions.push({ role: asker.role, where: query.slice(0, 80), id })
      },
    })
    const crawled = { ...(await crawl.run()), role: asker.role, seconds: (Date.now() - began) / 1_000 }
    perRole.push(crawled)
    onRole(crawled)
    for (const type of ['Round', 'JobRun', 'Edition', 'Organisation'])
      for (const id of crawl.knows(type)) known.set(type, (known.get(type) ?? new Set()).add(id))
  }
  const asked = new Set(perRole.flatMap((role) => [...role.asked]))
  return { seen, perRole, notAsked: allFields(schema).filter((field) => !asked.has(field)), known, beganAt }
}

/** Organisations whose names this role is to read in the public list only. */
function hiddenFrom(seen: Seen, { homes }: Asker): ReadonlySet<string> {
  return new Set(
    seen
      .of('Organisation')
      .filter((each) => ['ANONYMOUS', 'OWN_ONLY'].includes(told<string>(each, 'sharingLevel') ?? ''))
      .map(({ place }) => place['organisation'] ?? '')
      .filter((id) => !homes.includes(id)),
  )
}

/** Every field that a query can reach, but for edges, which say again what nodes say, and what is not tried at all. */
function allFields(schema: GraphQLSchema): readonly string[] {
  const byId = new Set(Object.values(rootOf))
  const fields: string[] = []
  const query = schema.getQueryType()!
  const open = [query]
  const reached = new Set(open)
  for (let type = open.pop(); type; type = open.pop())
    for (const field of Object.values(type.getFields())) {
      if (field.name === 'edges' || (type === query && field.name in notTried)) continue
      if (type !== query || !byId.has(field.name)) fields.push(`${type.name}.${field.name}`)
      const inner = getNamedType(field.type)
      if (!isObjectType(inner) || reached.has(inner)) continue
      reached.add(inner)
      open.push(inner)
    }
  return fields.toSorted()
}
