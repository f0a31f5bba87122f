import { readFileSync } from 'node:fs'

/** The operating-system account that PostgreSQL runs under. */
export interface Account {
  readonly uid: number
  readonly gid: number
}

/**
 * PostgreSQL refuses to run as root. Under root the server gets the account `postgres`, or `nobody` where there is
 * none; for any other user it runs as that user and the answer is `null`.
 *
 * @throws when run as root on a system with neither account.
 */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null
  const accounts = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
  for (const name of ['postgres', 'nobody']) {
    const found = accounts.find((fields) => fields[0] === name)
    if (found) return { uid: Number(found[2]), gid: Number(found[3]) }
  }
  throw new Error('PostgreSQL does not run as root, and this system has neither an account "postgres" nor "nobody".')
}
