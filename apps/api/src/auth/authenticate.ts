import type { FastifyRequest } from 'fastify'
import { anonymous, isNational, organisationsOf, type Actor } from '@mognad/model/access/actor'
import { looksLikeApiKey } from '@mognad/model/access/api-key'
import { sessionByHash, type SessionRow } from '@mognad/db/access/access.read-model'
import { useApiKey } from '@mognad/db/access/access.store'
import { nobody, withActor, writeAs, type Database, type DatabaseActor } from '@mognad/db/connections'
import { hashToken } from './token.ts'

export interface Authenticated {
  readonly actor: Actor
  readonly databaseActor: DatabaseActor
  readonly person: SessionRow | null
}

const unknown: Authenticated = { actor: anonymous, databaseActor: nobody, person: null }

/**
 * Who asks, by key or by cookie. A key comes before a cookie, and a key that does not work is nobody: it does not fall
 * back on whoever is signed in.
 */
export async function authenticate(
  db: Database,
  request: FastifyRequest,
  token: string | null,
): Promise<Authenticated> {
  const { authorization } = request.headers
  if (authorization !== undefined)
    return authorization.startsWith('Bearer ') ? byApiKey(db, authorization.slice(7)) : unknown
  return token ? bySession(db, token) : unknown
}

async function byApiKey(db: Database, key: string): Promise<Authenticated> {
  if (!looksLikeApiKey(key)) return unknown
  const found = await writeAs(db, nobody, (tx) => useApiKey(tx, hashToken(key)))
  if (!found) return unknown
  return knownAs({ kind: 'apiKey', id: found.id, organisationId: found.organisationId }, null)
}

/** By the token of a session's cookie. */
export async function bySession(db: Database, token: string): Promise<Authenticated> {
  const person = await withActor(db, nobody, (read) => sessionByHash(read, hashToken(token)))
  if (!person) return unknown
  return knownAs({ kind: 'person', id: person.id, memberships: person.memberships }, person)
}

function knownAs(actor: Actor, person: SessionRow | null): Authenticated {
  const databaseActor = {
    organisationIds: organisationsOf(actor),
    personId: person?.id ?? null,
    national: isNational(actor),
  }
  return { actor, databaseActor, person }
}
