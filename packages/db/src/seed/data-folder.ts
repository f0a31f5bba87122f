import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Where the data lie that the product brings along. Found through the package and not beside this module's own code: a
 * program into which it has been bundled lies elsewhere.
 */
export const dataFolder = join(dirname(createRequire(import.meta.url).resolve('@mognad/db/seed/data-folder')), 'data')
