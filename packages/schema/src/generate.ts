/**
 * Writes the typed documents of the browser apps from the committed schema and the operations they hold.
 *
 * `@graphql-codegen/core` and the client preset without the CLI: the same output, a fortieth of the time and two
 * hundred packages fewer (docs/decisions). Run by `pnpm --filter @mognad/schema generate`; with `--check` it writes
 * nothing and fails when a file would change.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import { preset } from '@graphql-codegen/client-preset'
import { gqlPluckFromCodeString } from '@graphql-tools/graphql-tag-pluck'
import { buildSchema, parse, type DocumentNode } from 'graphql'
import { registeredFiles } from './registered-documents.ts'
import { shareFragments } from './share-fragments.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../../..')
const apps = ['apps/admin/src']

interface Source {
  readonly location: string
  readonly document: DocumentNode
  readonly rawSDL: string
}

/** Every operation and fragment below a folder, from .graphql files and from tagged templates in code. */
async function documentsBelow(folder: string, generated: string): Promise<Source[]> {
  const names = await readdir(folder, { recursive: true })
  const found: Source[] = []
  for (const name of names.sort()) {
    const location = join(folder, name)
    if (location.startsWith(generated)) continue
    const text = /\.(graphql|tsx?)$/.test(name) ? await readFile(location, 'utf8') : ''
    if (name.endsWith('.graphql') && text.trim()) {
      found.push({ location, document: parse(text), rawSDL: text })
    } else if (/\b(gql|graphql)\(|\b(gql|graphql)`|\/\* GraphQL \*\//.test(text)) {
      for (const source of await gqlPluckFromCodeString(location, text)) {
        found.push({ location, document: parse(source.body), rawSDL: source.body })
      }
    }
  }
  return found
}

/** The generated files of one app: path → content. */
async function filesOf(app: string, sdl: string): Promise<Map<string, string>> {
  const schemaAst = buildSchema(sdl)
  const baseOutputDir = `${join(root, app, 'generated')}/`
  const documents = await documentsBelow(join(root, app), baseOutputDir)
  const sections = await preset.buildGeneratesSection({
    baseOutputDir,
    schema: parse(sdl),
    schemaAst,
    documents,
    config: {
      useTypeImports: true,
      strictScalars: true,
      scalars: { DateTime: 'string', ID: 'string' },
      enumType: 'string-literal',
      importExtension: '.ts',
      maybeValue: 'T | null',
    },
    presetConfig: { fragmentMasking: false },
    plugins: [],
    pluginMap: {},
    cache: undefined as never,
  })
  const files = new Map<string, string>()
  // The tag that looks documents up by their text is left out: every document is imported by its name.
  for (const section of sections.filter(({ filename }) => filename.endsWith('/graphql.ts')))
    files.set(section.filename, shareFragments(await codegen(section)))
  const { manifest, hashes } = registeredFiles(documents.map(({ document }) => document))
  files.set(`${baseOutputDir}registered-documents.ts`, hashes)
  files.set(join(root, 'apps/api/src/generated/registered-documents.json'), manifest)
  return files
}

async function readOrNull(path: string): Promise<string | null> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null
    throw error
  })
}

const checkOnly = process.argv.includes('--check')
const sdl = await readFile(join(root, 'packages/schema/schema.graphql'), 'utf8')
let drifted = 0
for (const app of apps) {
  const files = await filesOf(app, sdl)
  if (!checkOnly) await rm(join(root, app, 'generated'), { recursive: true, force: true })
  for (const [path, content] of files) {
    if (checkOnly) {
      if ((await readOrNull(path)) === content) continue
      drifted += 1
      console.error(`${relative(root, path)} differs from the schema and the operations: run \`npm run schema\``)
    } else {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content)
    }
  }
}
process.exitCode = drifted > 0 ? 1 : 0
