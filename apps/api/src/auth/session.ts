import type {} from '@fastify/cookie'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { SessionCookie } from '../graphql/context.ts'

export const sessionHours = 12

/**
 * The session's cookie: not readable by scripts, not sent by other sites' forms, and on https bound to this very
 * host (`__Host-`), so that no neighbouring subdomain can set one.
 */
export class SessionCookies {
  readonly #name: string

  constructor(private readonly secure: boolean) {
    this.#name = secure ? '__Host-mognad' : 'mognad'
  }

  tokenOf(request: FastifyRequest): string | null {
    return request.cookies[this.#name] ?? null
  }

  of(request: FastifyRequest, reply: FastifyReply | null): SessionCookie {
    const options = { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure } as const
    return {
      token: this.tokenOf(request),
      set: (token) => void reply?.setCookie(this.#name, token, { ...options, maxAge: sessionHours * 3600 }),
      clear: () => void reply?.clearCookie(this.#name, options),
    }
  }
}
