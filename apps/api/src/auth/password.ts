import { hash, verify } from '@node-rs/argon2'

// OWASP's smallest setting for argon2id: 19 MiB, two passes, one lane; 17 ms here.
const settings = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** Fewest signs of a new password. */
export const shortestPassword = 12

/** Longest that is looked at: hashing must not become a way to keep the server busy. */
const longestPassword = 256

export function hashPassword(password: string): Promise<string> {
  return hash(password, settings)
}

let decoy: Promise<string> | null = null

/**
 * Whether the password belongs to the hash. An account that does not exist, or has no password, costs the same time:
 * how long the answer takes tells nobody who has an account.
 */
export async function isPassword(password: string, passwordHash: string | null): Promise<boolean> {
  const tried = password.slice(0, longestPassword + 1)
  decoy ??= hashPassword('nobody has this password')
  const matches = await verify(passwordHash ?? (await decoy), tried)
  return matches && passwordHash !== null && tried.length <= longestPassword
}
