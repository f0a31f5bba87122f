import { STATUS_CODES } from 'node:http'
import type { FastifyError, FastifyInstance } from 'fastify'
import type { Logger } from '@mognad/runtime/logger'

/** What everything but GraphQL answers when it refuses: a code that programs read, and words for people. */
export interface HttpRefusal {
  readonly code: string
  readonly message: string
  readonly requestId?: string
}

/**
 * Refusals as JSON, without a stack or a path of a file. Set before anything is registered: plugins keep the handler
 * that they find.
 */
export function registerErrors(app: FastifyInstance, logger: Logger): void {
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500
    reply.header('cache-control', 'no-store')
    if (status >= 400 && status < 500)
      return reply.code(status).send({ code: codeOf(status), message: STATUS_CODES[status] ?? 'refused' })
    logger.error({ err: error, requestId: request.id, route: request.routeOptions.url }, 'a request failed')
    const refusal: HttpRefusal = { code: 'INTERNAL', message: 'something went wrong here', requestId: request.id }
    return reply.code(500).send(refusal)
  })
}

function codeOf(status: number): string {
  return (STATUS_CODES[status] ?? 'refused').toUpperCase().replaceAll(/[^A-Z]+/g, '_')
}
