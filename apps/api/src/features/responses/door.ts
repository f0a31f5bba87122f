import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Pool } from 'pg'
import { boxOfRound, openLinkGroups, putAnswer, sealedRevision } from '@mognad/db/rounds/door.store'
import type { ServerSecret } from '@mognad/runtime/secret'
import { isUuid } from '../../graphql/scalars.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { atTheDoor } from './at-the-door.ts'
import { answerMessage, doorRefusals, statusMessage, type DoorCode } from './door-messages.ts'

export interface DoorParts {
  readonly pool: Pool
  readonly secret: ServerSecret
  readonly instruments: InstrumentCatalogue
  /** Requests of one address in a minute; counted in memory, written nowhere. */
  readonly perAddress: number
}

/** Anybody may answer behind an open link, and again with new random bytes: a program that does is slowed down. */
const openAnswersPerAddress = { points: 30, duration: 60 }

/** With free text an envelope of 4 177 bytes is 5 570 signs. */
const largestBody = 16 * 1024

/**
 * The respondent's one door (docs/anonymity.md): no cookie, no log of bodies, nothing kept by any cache, and no answer
 * that tells who has answered to anybody but the holder of the link.
 */
export async function registerDoor(
  app: FastifyInstance,
  { pool, secret, instruments, perAddress }: DoorParts,
): Promise<void> {
  const limiter = new RateLimiterMemory({ points: perAddress, duration: 60 })
  const openAnswers = new RateLimiterMemory(openAnswersPerAddress)
  await app.register(
    async (door) => {
      door.addHook('onRequest', async (request, reply) => {
        reply.header('cache-control', 'no-store')
        if (!(await isWithinLimit(limiter, request.ip))) return refuse(reply, 'TOO_MANY_REQUESTS')
      })
      const bodyLimit = largestBody

      door.get('/rounds/:round/box', async (request, reply) => {
        const { round } = request.params as { round: string }
        const box = isUuid(round) ? await boxOfRound(pool, round) : null
        if (!box?.publicKey) return refuse(reply, 'ROUND_UNKNOWN')
        const groups = box.collection === 'open_link' ? await openLinkGroups(pool, round) : []
        return reply.send({
          batch: box.batchId,
          state: box.state,
          instrumentVersion: box.instrumentVersionId,
          publicKey: box.publicKey.toString('base64url'),
          envelopeBytes: box.envelopeBytes,
          keyHolder: box.keyHolder,
          strength: box.strength,
          collection: box.collection,
          ownQuestions: box.ownQuestions,
          explanations: box.explanations,
          background: box.background,
          closesAt: box.closesAt.toISOString(),
          organisation: box.organisationName,
          round: box.roundName,
          synthetic: box.synthetic,
          groups: groups.map(({ keyGroupId, unitName, above, whole }) => ({
            keyGroup: keyGroupId,
            unit: unitName,
            above,
            whole,
          })),
        })
      })

      // Nothing happens on GET: mail scanners open links.
      door.post('/status', { bodyLimit }, async (request, reply) => {
        const message = statusMessage.safeParse(request.body)
        if (!message.success) return refuse(reply, 'MESSAGE_INVALID')
        const found = await atTheDoor(pool, secret, message.data)
        if (!found) return refuse(reply, 'LINK_UNKNOWN')
        const revision = await sealedRevision(pool, found.batchId, found.slot)
        return reply.send({ keyGroup: found.keyGroupId, unit: found.unitName, revision, open: found.open })
      })

      door.put('/answer', { bodyLimit }, async (request, reply) => {
        const message = answerMessage.safeParse(request.body)
        if (!message.success) return refuse(reply, 'MESSAGE_INVALID')
        const { revision, envelope } = message.data
        if ('visitor' in message.data && !(await isWithinLimit(openAnswers, request.ip)))
          return refuse(reply, 'TOO_MANY_REQUESTS')
        const found = await atTheDoor(pool, secret, message.data)
        if (!found) return refuse(reply, 'LINK_UNKNOWN')
        if (envelope.length !== found.envelopeBytes) return refuse(reply, 'ENVELOPE_SIZE')
        const { batchId, keyGroupId, slot } = found
        // A unit may close before its round. What is stored already is still acknowledged to whoever sends it again.
        if (!found.open && (await sealedRevision(pool, batchId, slot)) !== revision) return refuse(reply, 'NOT_OPEN')
        const row = { batchId, keyGroupId, slot, revision, envelope }
        const outcome = await putAnswer(pool, { ...row, mac: secret.rowMac(row) })
        return outcome === 'STORED' ? reply.code(204).send() : refuse(reply, outcome)
      })

      door.get('/instruments/:version', async (request, reply) => {
        const { version } = request.params as { version: string }
        const known = await instruments.get(version)
        if (!known) return refuse(reply, 'INSTRUMENT_UNKNOWN')
        // A version never changes; this is the one thing behind the door that is the same for the whole country.
        return reply.header('cache-control', 'public, max-age=31536000, immutable').send(known.row.definition)
      })
    },
    { prefix: '/respond' },
  )
}

function refuse(reply: FastifyReply, code: DoorCode): FastifyReply {
  const [status, message] = doorRefusals[code]
  return reply.code(status).send({ code, message })
}

async function isWithinLimit(limiter: RateLimiterMemory, address: FastifyRequest['ip']): Promise<boolean> {
  try {
    await limiter.consume(address)
    return true
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return false
    throw refusal
  }
}
