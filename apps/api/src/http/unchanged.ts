import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Authenticated } from '../auth/authenticate.ts'
import type { AnswerTags } from '../graphql/answer-tag.ts'
import { askedDocument } from '../graphql/registered-documents.ts'

/** Answers differ by who asks: no shared cache may keep one, and a browser asks before it shows one again. */
export function keepPrivate(reply: FastifyReply): void {
  reply.header('cache-control', 'private, no-cache').header('vary', 'cookie, authorization')
}

/**
 * Before GraphQL: whoever still holds the answer to a registered document is told so for the price of looking up who
 * asks. Nothing is parsed, validated or read. Requests without the header that a foreign page cannot send go on to
 * Apollo, which refuses them.
 */
export function answerUnchanged(tags: AnswerTags, whoAsks: (request: FastifyRequest) => Promise<Authenticated>) {
  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const { 'if-none-match': ifNoneMatch, 'apollo-require-preflight': preflight } = request.headers
    if (!ifNoneMatch || !preflight) return undefined
    const asked = askedDocument(request.query)
    const tag = asked && tags.holding(ifNoneMatch, asked, await whoAsks(request))
    if (!tag) return undefined
    keepPrivate(reply)
    return reply.code(304).header('etag', tag).send()
  }
}
