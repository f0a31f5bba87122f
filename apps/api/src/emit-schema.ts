import { readFile, writeFile } from 'node:fs/promises'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { createSchema } from './graphql/build-schema.ts'

// Writes packages/schema/schema.graphql; with --check it writes nothing and fails when the file would change.

const file = new URL('../../../packages/schema/schema.graphql', import.meta.url)
const schema = await createSchema({ get: () => null })
const text = `# Emitted by apps/api/src/emit-schema.ts. Do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`

if (!process.argv.includes('--check')) await writeFile(file, text)
else if ((await readFile(file, 'utf8')) !== text) {
  console.error('packages/schema/schema.graphql differs from the resolvers: run `npm run schema`')
  process.exitCode = 1
}
