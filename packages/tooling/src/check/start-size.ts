import { existsSync, readFileSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A module script that a browser fetches before the first page of an app is drawn. */
export interface StartFile {
  readonly name: string
  /** as it goes over the network: the .gz beside it, or, where a file is too small to have one, its gzip */
  readonly gzipBytes: number
}

/**
 * The JavaScript at the start of a built app: what its index.html loads and preloads, and what those files import
 * before they run. Files that are imported later, with the page that needs them, are not part of it.
 *
 * @param folder the build, with index.html in it
 * @param base where the app stands on the server, with a slash at both ends
 * @throws Error when the app is not built, or a file that it starts with is missing
 */
export function startFiles(folder: string, base: string): readonly StartFile[] {
  const page = join(folder, 'index.html')
  if (!existsSync(page)) throw new Error(`${folder} is not built: npm test does that first.`)
  const html = readFileSync(page, 'utf8')
  const found = new Set<string>()
  const ahead = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, address = '']) => address.slice(base.length))
  for (let name = ahead.shift(); name !== undefined; name = ahead.shift()) {
    if (found.has(name)) continue
    found.add(name)
    ahead.push(...importedBy(readFileSync(join(folder, name), 'utf8'), posix.dirname(name)))
  }
  return [...found]
    .map((name) => ({ name, gzipBytes: gzipBytesOf(join(folder, name)) }))
    .toSorted((a, b) => b.gzipBytes - a.gzipBytes)
}

/** Only what is imported at once: `import(...)` waits until somebody opens a page. */
function importedBy(script: string, folder: string): string[] {
  const imports = script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\.?\/[^"']+\.js)["']/g)
  return [...imports].map(([, address = '']) => posix.join(folder, address))
}

function gzipBytesOf(file: string): number {
  const compressed = `${file}.gz`
  return existsSync(compressed) ? statSync(compressed).size : gzipSync(readFileSync(file)).length
}
