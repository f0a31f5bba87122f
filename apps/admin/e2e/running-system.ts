import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import { launchSystem, type LaunchedSystem } from './launch-system.ts'

/** A whole Mognad with its demonstration data, on a port and a data folder of its own. */
export interface RunningSystem {
  readonly address: string
  readonly respondentLinks: readonly string[]
  /** Opens the box of the home municipality's open round. */
  readonly code: string
  readonly stop: () => Promise<void>
}

/**
 * Starts a copy of the demonstration and reads its closing block as a person would.
 *
 * @param more of the environment: a mail server
 */
export async function startSystem(more: Readonly<Record<string, string>> = {}): Promise<RunningSystem> {
  const folder = mkdtempSync(join(tmpdir(), 'mognad-walk-'))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  let system: LaunchedSystem
  try {
    execFileSync('cp', ['-a', `${inject('demonstration')}/.`, folder])
    chmodSync(folder, 0o711) // the database server's account passes through
    system = await launchSystem({ folder, more, isReady: /Begin anew/ })
  } catch (error) {
    remove()
    throw error
  }
  const { output } = system
  return {
    address: /ready at (\S+)/.exec(output)?.[1] ?? '',
    respondentLinks: output.match(/http\S+\/s\/\S+/g) ?? [],
    code: /(?:[0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{2}/.exec(output)?.[0] ?? '',
    stop: async () => {
      await system.stop()
      remove()
    },
  }
}
