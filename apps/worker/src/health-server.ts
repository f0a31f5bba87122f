import { createServer, type Server } from 'node:http'
import type { Metrics, Readiness } from '@mognad/runtime'

/** Answers /health/live, /health/ready and /metrics: for containers and Prometheus, on an address of its own. */
export async function openHealthServer(
  address: { readonly port: number; readonly host: string },
  readiness: () => Promise<Readiness>,
  metrics: Metrics,
): Promise<Server> {
  const pages: Record<string, () => Promise<{ status: number; type: string; body: string }>> = {
    '/health/live': async () => ({ status: 200, type: 'text/plain', body: 'ok' }),
    '/health/ready': async () => {
      const state = await readiness()
      return { status: state.ready ? 200 : 503, type: 'application/json', body: JSON.stringify(state) }
    },
    '/metrics': async () => ({ status: 200, type: metrics.contentType, body: await metrics.text() }),
  }
  const server = createServer((request, reply) => {
    const page = pages[(request.url ?? '').split('?')[0] ?? '']
    if (!page) return void reply.writeHead(404).end()
    page().then(
      ({ status, type, body }) => reply.writeHead(status, { 'content-type': type }).end(body),
      () => reply.writeHead(500).end(),
    )
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(address.port, address.host, resolve)
  })
  return server
}
