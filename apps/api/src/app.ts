import { randomUUID } from 'node:crypto'
import { constants } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import etag from '@fastify/etag'
import websocket from '@fastify/websocket'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { handleProtocols } from 'graphql-ws'
import { createMetrics } from '@mognad/runtime/metrics'
import { authenticate, type Authenticated } from './auth/authenticate.ts'
import { SessionCookies } from './auth/session.ts'
import { compose, type Parts } from './compose.ts'
import { registerMailChoices } from './features/invitations/mail-choices-door.ts'
import { registerTrainingTemplate } from './features/trainings/training-template.ts'
import { registerUnitTemplate } from './features/organisations/unit-template.ts'
import { registerDoor } from './features/responses/door.ts'
import { registerPlainPages } from './features/responses/plain/register-plain-pages.ts'
import { AnswerTags } from './graphql/answer-tag.ts'
import { createApollo } from './graphql/apollo.ts'
import { createSchema } from './graphql/build-schema.ts'
import { Context } from './graphql/context.ts'
import { subscriptionHandler } from './graphql/subscriptions.ts'
import { registerErrors } from './http/errors.ts'
import { registerHealth } from './http/health.ts'
import { registerRequestLog } from './http/request-log.ts'
import { registerSecurityHeaders } from './http/security-headers.ts'
import { registerStaticPages } from './http/static-pages.ts'
import { answerUnchanged, keepPrivate } from './http/unchanged.ts'
import { buildHash } from './version.ts'

export interface AppOptions extends Parts {
  /** Folder of the built web apps. */
  readonly webRoot: string
  readonly trustProxy: string | null
  readonly metricsToken: string | null
  readonly doorPerAddress: number
  readonly isStopping: () => boolean
}

const bodyLimit = 100 * 1024
/** Of those who are known: a list of people or units comes inside a query, as base64. */
const knownBodyLimit = 5 * 1024 * 1024

/**
 * The whole API on one port: GraphQL with its subscriptions, the respondent's door, the two web apps, health. The order
 * of the plugins matters (stack: one port). Not listening yet; `close()` ends what it opened, not the connections given.
 */
export async function createApp(options: AppOptions): Promise<FastifyInstance> {
  const { db, logger, publicUrl } = options
  const https = new URL(publicUrl).protocol === 'https:'
  const { container, instruments, contextParts } = compose(options)
  const schema = await createSchema(container)
  const metrics = createMetrics('api')
  const app = Fastify({
    bodyLimit,
    genReqId: () => randomUUID(),
    forceCloseConnections: true,
    ...(options.trustProxy ? { trustProxy: options.trustProxy } : {}),
  })
  registerErrors(app, logger)
  registerRequestLog(app, logger, metrics)
  await registerSecurityHeaders(app, https)
  await app.register(cookie)
  await app.register(etag, { weak: true })
  await app.register(compress, {
    threshold: 1024,
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  })
  await app.register(websocket, { options: { maxPayload: 65_536, handleProtocols } })

  const cookies = new SessionCookies(https)
  const asking = new WeakMap<FastifyRequest, Promise<Authenticated>>()
  /** Looked up once per request. */
  const whoAsks = (request: FastifyRequest) => {
    const known = asking.get(request) ?? authenticate(db.api, request, cookies.tokenOf(request))
    asking.set(request, known)
    return known
  }
  const contextOf = async (request: FastifyRequest, reply: FastifyReply | null): Promise<Context> => {
    const who = await whoAsks(request)
    const origin = { requestId: request.id, address: request.ip, session: cookies.of(request, reply) }
    return new Context(contextParts, origin, who)
  }
  const tags = new AnswerTags(options.secret, buildHash)
  const apollo = createApollo(schema, app, tags, logger)
  await apollo.start()
  const handler = fastifyApolloHandler(apollo, {
    context: (request, reply) => {
      keepPrivate(reply)
      return contextOf(request, reply)
    },
  })
  const wsHandler = subscriptionHandler(schema, (request) => contextOf(request, null), logger)
  app.route({ method: 'GET', url: '/graphql', preHandler: answerUnchanged(tags, whoAsks), handler, wsHandler })
  app.route({
    method: ['POST', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: knownBodyLimit,
    handler,
    // Before the body is read: a stranger's may be as large as everywhere else.
    onRequest: async (request) => {
      const declared = Number(request.headers['content-length'] ?? (request.method === 'POST' ? Infinity : 0))
      if (declared <= bodyLimit) return
      const { actor } = await whoAsks(request)
      if (actor.kind === 'anonymous') throw Object.assign(new Error('body too large'), { statusCode: 413 })
    },
  })
  registerUnitTemplate(app)
  registerTrainingTemplate(app)

  const { pool } = db.api
  await registerDoor(app, { pool, secret: options.secret, instruments, perAddress: options.doorPerAddress })
  await registerMailChoices(app, { pool, secret: options.secret, perAddress: options.doorPerAddress })
  const { metricsToken, isStopping } = options
  registerHealth(app, { api: db.api, reader: db.reader, metrics, metricsToken, isStopping })
  registerPlainPages(app, { pool, instruments, webRoot: options.webRoot })
  const page = await registerStaticPages(app, options.webRoot)
  app.setNotFoundHandler((request, reply) => page(request, reply) ?? notFound(reply))
  return app
}

function notFound(reply: FastifyReply): FastifyReply {
  return reply
    .code(404)
    .header('cache-control', 'no-store')
    .send({ code: 'NOT_FOUND', message: 'there is nothing here' })
}
