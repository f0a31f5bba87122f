import type { ApolloServerPlugin } from '@apollo/server'
import type { ServerSecret } from '@mognad/runtime/secret'
import type { Authenticated } from '../auth/authenticate.ts'
import type { Context } from './context.ts'
import { answeredDocument, type AskedDocument } from './registered-documents.ts'

/**
 * What one answer rests on. Resolvers of what never changes say so; whoever reads anything else says nothing, and the
 * answer has no tag.
 */
export class AnswerBasis {
  #hashes = new Set<string | null>()

  /** @param contentHash of a published edition, hexadecimal; null: of one that may still change */
  restsOn(contentHash: string | null): void {
    this.#hashes.add(contentHash)
  }

  /** The one edition that everything is from; null when there is none, or several. */
  get contentHash(): string | null {
    const [hash = null] = this.#hashes
    return this.#hashes.size === 1 ? hash : null
  }
}

/**
 * Entity tags of answers that rest on a published edition: `W/"<content hash>.<mac>"`. The mac binds the edition to the
 * document, its variables, the program that answered and everything that is known of who asked, so a tag that somebody
 * else was given is worth nothing. As the tag carries the edition's hash and a published edition never changes, it is
 * checked without asking the database, in every process that has the same secret.
 */
export class AnswerTags {
  constructor(
    private readonly secret: Pick<ServerSecret, 'mac'>,
    /** Another build may answer otherwise. */
    private readonly build: string,
  ) {}

  of(contentHash: string, { hash, variables }: AskedDocument, { actor, databaseActor }: Authenticated): string {
    const scope = ordered({ actor, databaseActor })
    const mac = this.secret.mac('answer', this.build, contentHash, hash, ordered(variables), scope)
    return `W/"${contentHash}.${mac.subarray(0, 16).toString('base64url')}"`
  }

  /** The tag among those of `If-None-Match` that still holds; null when none does. */
  holding(ifNoneMatch: string, asked: AskedDocument, who: Authenticated): string | null {
    for (const given of ifNoneMatch.split(',').slice(0, mostTags)) {
      const contentHash = /^\s*W\/"([0-9a-f]{64})\./.exec(given)?.[1]
      if (!contentHash) continue
      const tag = this.of(contentHash, asked, who)
      if (tag === given.trim()) return tag
    }
    return null
  }
}

/** A browser sends one. */
const mostTags = 4

/** One text for equal values, whatever the order of their keys. */
function ordered(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** Gives the answer of a registered document its tag, if it rests on an edition and nothing went wrong. */
export function answerTagPlugin(tags: AnswerTags): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse(request) {
          const asked = answeredDocument(request)
          const { contentHash } = request.contextValue.answerBasis
          const { body, http } = request.response
          if (!asked || !contentHash || body.kind !== 'single' || body.singleResult.errors) return
          http.headers.set('etag', tags.of(contentHash, asked, request.contextValue.asker))
        },
      }
    },
  }
}
