import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  Kind,
  parse,
  print,
  specifiedRules,
  validate,
  visit,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { mostTokens } from './apollo.ts'
import { createSchema } from './build-schema.ts'
import { assertAffordable } from './limits.ts'
import { limitRules } from './validation-rules.ts'

const schema = await createSchema({ get: () => null })
const folder = fileURLToPath(new URL('../../../admin/src/', import.meta.url))
const definitions = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.graphql'))
  .flatMap((name) => parse(readFileSync(join(folder, name), 'utf8')).definitions)
const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION)
const fragments = new Map(
  definitions
    .filter((one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION)
    .map((one) => [one.name.value, one]),
)

/** The operation as the browser sends it: with its fragments, and with __typename everywhere. */
function documentOf(operation: OperationDefinitionNode): DocumentNode {
  const used = new Set<FragmentDefinitionNode>()
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode) =>
    visit(node, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value)
        if (!fragment || used.has(fragment)) return
        used.add(fragment)
        collect(fragment)
      },
    })
  collect(operation)
  const text = [operation, ...used].map((node) => print(node)).join('\n')
  const atTop = new RegExp(`^(${operation.operation} [^{]*\\{)\\n__typename\\n`)
  return parse(text.replaceAll(/\{\n/g, '{\n__typename\n').replace(atTop, '$1\n'))
}

/** The largest page, and anything for the rest. */
function variablesFor({ variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const values = variableDefinitions.map(({ variable, type }) => {
    const text = print(type)
    return [variable.name.value, text.startsWith('[') ? [] : text.startsWith('Int') ? 100 : 'x']
  })
  return Object.fromEntries(values) as Record<string, unknown>
}

const person = { kind: 'person', id: 'p', memberships: [] } as const

describe('every operation of the admin client stays within the limits', () => {
  test('there are some', () => expect(operations.length).toBeGreaterThan(5))
  for (const operation of operations) {
    test(operation.name?.value ?? 'without a name', () => {
      const document = documentOf(operation)
      expect(() => parse(print(document), { maxTokens: mostTokens })).not.toThrow()
      expect(validate(schema, document, [...specifiedRules, ...limitRules()])).toEqual([])
      if (operation.operation === 'query')
        assertAffordable({ schema, document, variables: variablesFor(operation) }, person)
    })
  }
})

test('the queries of the partner client are valid and cheap enough for a key', () => {
  const source = readFileSync(
    fileURLToPath(new URL('../../../../packages/client/src/queries.ts', import.meta.url)),
    'utf8',
  )
  const texts = [...source.matchAll(/`(query [^`]+)`/g)].map(([, text]) => text ?? '')
  expect(texts).toHaveLength(2)
  for (const text of texts) {
    const document = parse(text, { maxTokens: mostTokens })
    expect(validate(schema, document, [...specifiedRules, ...limitRules()])).toEqual([])
    const variables = { first: 100, editionId: 'x', organisationId: 'x', cohort: 'all' }
    assertAffordable({ schema, document, variables }, { kind: 'apiKey', id: 'k', organisationId: 'x' })
  }
})
