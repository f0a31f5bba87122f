import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { RuleBroken } from '@mognad/model/errors'
import { hashToken } from './token.ts'

export interface SignInLimits {
  /** Failed attempts for one account from one address in a quarter of an hour. */
  readonly perAccount: number
  /** Failed attempts from one address in an hour. */
  readonly perAddress: number
}

/**
 * Counts attempts to sign in: for the account from one address, and for the address. Never for the account from
 * anywhere, or a stranger could lock somebody out. In the memory of this process: a restart forgives, and several
 * processes, or an attacker with many addresses, may try as many times more; argon2 and long passwords bear that.
 */
export class SignInLimit {
  readonly #account: RateLimiterMemory
  readonly #address: RateLimiterMemory

  constructor({ perAccount, perAddress }: SignInLimits) {
    this.#account = new RateLimiterMemory({ points: perAccount, duration: 15 * 60 })
    this.#address = new RateLimiterMemory({ points: perAddress, duration: 60 * 60 })
  }

  /**
   * Counts an attempt before it is tried, so that many at once count as many.
   *
   * @returns what to call when it succeeded: success is not held against anybody
   * @throws RuleBroken TOO_MANY_ATTEMPTS with the seconds to wait
   */
  async attempt(account: string, address: string): Promise<() => Promise<void>> {
    const from = networkOf(address)
    const key = hashToken(`${from} ${account}`).toString('base64')
    await this.#consume(this.#address, from)
    await this.#consume(this.#account, key)
    return async () => {
      await this.#account.delete(key)
      await this.#address.reward(from)
    }
  }

  async #consume(limiter: RateLimiterMemory, key: string): Promise<void> {
    try {
      await limiter.consume(key)
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal
      throw new RuleBroken('TOO_MANY_ATTEMPTS', { seconds: Math.ceil(refusal.msBeforeNext / 1000) })
    }
  }
}

/**
 * What counts as one address: an IPv6 subscriber has a whole /64 to choose from, so only its first half counts.
 *
 * @example networkOf('2001:db8:1:2:3:4:5:6') // '2001:db8:1:2::/64'
 */
export function networkOf(address: string): string {
  const v4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (v4 || !address.includes(':')) return v4 ?? address
  const [head = '', tail] = address.split('%', 1)[0]!.toLowerCase().split('::')
  const first = head ? head.split(':') : []
  const last = tail ? tail.split(':') : []
  const zeros = tail === undefined ? [] : Array.from({ length: 8 - first.length - last.length }, () => '0')
  return `${[...first, ...zeros, ...last].slice(0, 4).join(':')}::/64`
}
