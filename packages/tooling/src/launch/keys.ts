import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Passwords of the database roles that the migrator makes (docs/decisions: who may read what). */
export interface RolePasswords {
  readonly api: string
  readonly opener: string
  readonly worker: string
  readonly reader: string
}

/** The roles' passwords, made at the first start and kept in a file that only its owner can read. */
export function rolePasswords(file: string): RolePasswords {
  return JSON.parse(
    keptText(file, () => {
      const made = { api: password(), opener: password(), worker: password(), reader: password() }
      return JSON.stringify(made)
    }),
  ) as RolePasswords
}

function keptText(file: string, make: () => string): string {
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, make(), { mode: 0o600, flag: 'wx' })
  }
  return readFileSync(file, 'utf8')
}

function password(): string {
  return randomBytes(24).toString('base64url')
}
