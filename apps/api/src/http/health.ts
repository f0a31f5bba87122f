import { timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Database } from '@mognad/db/connections'
import { createReadiness } from '@mognad/runtime/health'
import type { Metrics } from '@mognad/runtime/metrics'

export interface HealthParts {
  readonly api: Database
  readonly reader: Database
  readonly metrics: Metrics
  /** Whoever sends it may read /metrics from elsewhere. */
  readonly metricsToken: string | null
  readonly isStopping: () => boolean
}

/** `/health/live` answers; `/health/ready` says whether it can work; `/metrics` is for this machine or a token. */
export function registerHealth(
  app: FastifyInstance,
  { api, reader, metrics, metricsToken, isStopping }: HealthParts,
): void {
  const readiness = createReadiness({
    checks: {
      // A function of the last migration that the API needs: reachable, and migrated.
      database: () => api.pool.query("select 'response_counts(uuid)'::regprocedure"),
      editions: () => reader.pool.query('select content_hash from edition limit 0'),
    },
    isStopping,
  })
  app.get('/health/live', (_request, reply) => reply.header('cache-control', 'no-store').send({ live: true }))
  app.get('/health/ready', async (_request, reply) => {
    const state = await readiness()
    return reply
      .header('cache-control', 'no-store')
      .code(state.ready ? 200 : 503)
      .send(state)
  })
  app.get('/metrics', async (request, reply) => {
    if (!mayRead(request, metricsToken)) return reply.callNotFound()
    return reply
      .header('cache-control', 'no-store')
      .type(metrics.contentType)
      .send(await metrics.text())
  })
}

function mayRead({ headers, ip, socket }: FastifyRequest, token: string | null): boolean {
  if (token) {
    const sent = Buffer.from(headers.authorization ?? '')
    const expected = Buffer.from(`Bearer ${token}`)
    return sent.length === expected.length && timingSafeEqual(sent, expected)
  }
  const addresses = [ip, socket.remoteAddress ?? '']
  return addresses.every((address) => address === '127.0.0.1' || address === '::1' || address === '::ffff:127.0.0.1')
}
