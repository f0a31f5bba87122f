import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'
import { RuleBroken } from '@mognad/model/errors'
import { hashToken } from './token.ts'

export interface SignInLimits {
  /** Failed attempts for one account in a quarter of an hour. */
  readonly perAccount: number
  /** Failed attempts from one address in an hour. */
  readonly perAddress: number
}

export const usualSignInLimits: SignInLimits = { perAccount: 10, perAddress: 40 }

/**
 * Counts attempts to sign in, for the account and for the address. In the memory of this process: a restart forgives,
 * and several processes allow as many times more; argon2 and long passwords bear that.
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
    const key = hashToken(account).toString('base64')
    await this.#consume(this.#address, address)
    await this.#consume(this.#account, key)
    return async () => {
      await this.#account.delete(key)
      await this.#address.reward(address)
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
