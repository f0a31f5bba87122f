import type { FastifyInstance } from 'fastify'
import type { Logger } from '@mognad/runtime/logger'
import type { Metrics } from '@mognad/runtime/metrics'

/**
 * One line per request, with the pattern of its address instead of the address itself: ids, tokens, query strings and
 * bodies are not logged, nor where it came from. What serves files is not worth a line.
 */
export function registerRequestLog(app: FastifyInstance, logger: Logger, metrics: Metrics): void {
  const seconds = metrics.seconds('request_seconds', 'Time from request to reply', ['method', 'route', 'status'])
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id)
  })
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none'
    const isFile = !/^\/(graphql|respond|health|metrics)/.test(route)
    seconds.observe(
      { method: request.method, route: isFile ? 'file' : route, status: reply.statusCode },
      reply.elapsedTime / 1000,
    )
    if (isFile || route.startsWith('/health') || route === '/metrics') return
    const ms = Math.round(reply.elapsedTime * 10) / 10
    logger.info({ requestId: request.id, method: request.method, route, status: reply.statusCode, ms }, 'request')
  })
}
