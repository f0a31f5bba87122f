import { createHash } from 'node:crypto'
import type { GraphQLRequestContext } from '@apollo/server'
import registered from '../generated/registered-documents.json' with { type: 'json' }

/**
 * The documents that may be asked by their hash alone, as a GET: those of our own pages whose answer rests on a published
 * edition and nothing else. Generated from the operations of the apps (packages/schema/src/generate.ts).
 */
export const registeredDocuments: ReadonlyMap<string, string> = new Map(
  registered.map((document) => [createHash('sha256').update(document).digest('hex'), document]),
)

/**
 * Apollo's store of persisted queries, filled at build and never after: nobody can lay a document down in it.
 * Apollo's keys are `apq:` and the hash.
 */
export const registeredStore = {
  get: async (key: string) => registeredDocuments.get(key.replace(/^apq:/, '')),
  set: async () => {},
  delete: async () => false,
}

/** A document that was asked by its hash, and with what. */
export interface AskedDocument {
  readonly hash: string
  readonly variables: Readonly<Record<string, unknown>>
}

/**
 * The registered document that the query string of a GET asks for; null when it asks for anything else, also when it
 * brings a text of its own.
 */
export function askedDocument(query: unknown): AskedDocument | null {
  const { query: text, extensions, variables } = query as Record<string, unknown>
  if (text !== undefined) return null
  const { persistedQuery } = objectIn(extensions) as { persistedQuery?: { sha256Hash?: unknown } }
  const hash = persistedQuery?.sha256Hash
  if (typeof hash !== 'string' || !registeredDocuments.has(hash)) return null
  return { hash, variables: objectIn(variables) }
}

/** The same of a request that Apollo has taken in. */
export function answeredDocument({ request, queryHash }: GraphQLRequestContext<object>): AskedDocument | null {
  if (request.http?.method !== 'GET' || !queryHash || !registeredDocuments.has(queryHash)) return null
  return { hash: queryHash, variables: request.variables ?? {} }
}

/** What is no object counts as an empty one: Apollo refuses it in its own words. */
function objectIn(text: unknown): Readonly<Record<string, unknown>> {
  if (typeof text !== 'string') return {}
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
