import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import packageJson from '../package.json' with { type: 'json' }

export const { version } = packageJson

/** Of the program that runs, built into one file: another build may answer the same question otherwise. */
export const buildHash = createHash('sha256')
  .update(version)
  .update(readFileSync(import.meta.filename))
  .digest('hex')
