import { runInThisContext } from 'node:vm'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { shareFragments } from './share-fragments.ts'

const json = (text: string) => JSON.stringify(parse(text, { noLocation: true }))
const fragment = 'fragment Parts on Figure { mean reason }'
const code = [
  'export type Maybe<T> = T | null;',
  `export const OneDocument = ${json(`query One { one { ...Parts } } ${fragment}`)} as unknown as DocumentNode<One>;`,
  `export const OtherDocument = ${json(`query Other { other { ...Parts } } ${fragment}`)} as unknown as DocumentNode<Other>;`,
  `export const PlainDocument = ${json('query Plain { plain }')} as unknown as DocumentNode<Plain>;`,
].join('\n')

/** What the lines are once they have run. */
function documentsOf(typescript: string): Record<string, unknown> {
  const lines = typescript
    .split('\n')
    .slice(1)
    .map((line) => line.replace('export ', '').replace(/ as unknown as .*$/, ''))
  const program = `(() => { ${lines.join('\n')}; return { OneDocument, OtherDocument, PlainDocument } })()`
  return runInThisContext(program) as Record<string, unknown>
}

test('a fragment is written once, and every document is what it was', () => {
  const shared = shareFragments(code)
  expect(shared.split('"FragmentDefinition"')).toHaveLength(2)
  expect(documentsOf(shared)).toEqual(documentsOf(code))
})

test('types, and documents without fragments, stay as they are', () => {
  const lines = shareFragments(code).split('\n')
  expect(lines[0]).toBe(code.split('\n')[0])
  expect(lines.at(-1)).toBe(code.split('\n').at(-1))
})
