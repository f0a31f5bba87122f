import { mkdirSync } from 'node:fs'
import { dataFolderOf } from '@mognad/embedded'

/**
 * Where this checkout keeps its database, secret and logs. MOGNAD_DATA names another folder, which lets several
 * systems run beside each other (the browser walk runs on a folder of its own).
 */
export function dataFolder(): string {
  const folder = process.env['MOGNAD_DATA'] ?? dataFolderOf(process.env['MOGNAD_ROOT'] ?? process.cwd())
  // Passable for the account of the database server, which has a folder of its own inside; the secrets are 0600 files.
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  return folder
}
