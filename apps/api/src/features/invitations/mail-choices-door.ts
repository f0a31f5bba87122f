import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { RateLimiterMemory } from 'rate-limiter-flexible'
import type { Pool } from 'pg'
import { eraseOwnAddress, mailChoices, stopReminders } from '@mognad/db/invitations/mail-choices.store'
import type { ServerSecret } from '@mognad/runtime/secret'
import { isUuid } from '../../graphql/scalars.ts'
import { choicesPage, choicesStyle, unknownLinkPage } from './mail-choices-page.ts'

export interface MailChoicesParts {
  readonly pool: Pool
  readonly secret: ServerSecret
  /** Requests of one address in a minute; counted in memory, written nowhere. */
  readonly perAddress: number
}

/**
 * The page behind the last link of a mail: no more reminders, or no more address. Nothing happens on GET, since mail
 * scanners open links. A mail program's own button (List-Unsubscribe=One-Click, RFC 8058) posts here too and stops the
 * reminders. The token lets nobody answer, so it may stand in the path.
 */
export async function registerMailChoices(
  app: FastifyInstance,
  { pool, secret, perAddress }: MailChoicesParts,
): Promise<void> {
  const limiter = new RateLimiterMemory({ points: perAddress, duration: 60 })
  await app.register(
    async (door) => {
      door.addContentTypeParser(
        'application/x-www-form-urlencoded',
        { parseAs: 'string', bodyLimit: 1024 },
        (_request, body, done) => done(null, new URLSearchParams(String(body))),
      )
      door.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store')
        const allowed = await limiter.consume(request.ip).then(
          () => true,
          () => false,
        )
        if (!allowed) return reply.code(429).type('text/plain; charset=utf-8').send('Vänta en stund. Please wait.')
      })
      door.get('/page.css', (_request, reply) =>
        reply.header('cache-control', 'public, max-age=86400').type('text/css; charset=utf-8').send(choicesStyle),
      )
      door.get('/:link', async (request, reply) => {
        const invitationId = invitationOf(request, secret)
        return show(reply, request, invitationId)
      })
      door.post('/:link', async (request, reply) => {
        const invitationId = invitationOf(request, secret)
        if (invitationId !== null) {
          const isErasing = request.body instanceof URLSearchParams && request.body.get('choice') === 'erase'
          await (isErasing ? eraseOwnAddress(pool, invitationId) : stopReminders(pool, invitationId))
        }
        return show(reply, request, invitationId)
      })
    },
    { prefix: '/respond/mail' },
  )

  async function show(reply: FastifyReply, request: FastifyRequest, invitationId: string | null) {
    const choices = invitationId === null ? null : await mailChoices(pool, invitationId)
    const body = choices ? choicesPage(choices, request.url.split('?', 1)[0] ?? '') : unknownLinkPage()
    return reply
      .code(choices ? 200 : 404)
      .type('text/html; charset=utf-8')
      .send(body)
  }
}

/** The invitation of a link whose token is right; compared in constant time. */
function invitationOf(request: FastifyRequest, secret: ServerSecret): string | null {
  const [id = '', token = ''] = (request.params as { link: string }).link.split('.')
  if (!isUuid(id)) return null
  return secret.isChoicesToken(id, Buffer.from(token, 'base64url')) ? id : null
}
