import { createHash } from 'node:crypto'
import { chownSync, mkdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { serverAccount } from './account.ts'

/**
 * Where a checkout keeps its data: `.mognad` in the checkout itself. When PostgreSQL must run under another account
 * (we are root) and that account cannot reach the checkout, as below a home folder with mode 0700, it is
 * /var/lib/mognad/<hash of the checkout's path>. Never a temporary folder: the data must be there tomorrow.
 */
export function dataFolderOf(checkout: string): string {
  const own = join(resolve(checkout), '.mognad')
  if (serverAccount() === null || canBeReachedByOthers(resolve(checkout))) return own
  return join('/var/lib/mognad', createHash('sha256').update(resolve(checkout)).digest('hex').slice(0, 16))
}

/** Whether every folder from the root down to this one lets other accounts pass through. */
export function canBeReachedByOthers(folder: string): boolean {
  const passable = (statSync(folder).mode & 0o001) !== 0
  const parent = dirname(folder)
  return passable && (parent === folder || canBeReachedByOthers(parent))
}

/** Makes a folder, and hands it to the account of the server when there is one. */
export function makeServerFolder(folder: string, mode = 0o700): void {
  mkdirSync(folder, { recursive: true, mode })
  const account = serverAccount()
  if (account) chownSync(folder, account.uid, account.gid)
}
