import { getNamedType, isObjectType, parse, TypeInfo, visit, visitWithTypeInfo } from 'graphql'
import { beforeAll, expect, test } from 'vitest'
import type { GraphQLSchema } from 'graphql'
import { createSchema } from './build-schema.ts'
import { askedDocument, registeredDocuments, registeredStore } from './registered-documents.ts'

let schema: GraphQLSchema
beforeAll(async () => {
  schema = await createSchema({ get: () => undefined })
})

/** Types whose fields come from a published edition alone, and those of their fields that do not. */
const immutable: Readonly<Record<string, readonly string[]>> = {
  Query: [],
  Comparison: ['organisation'],
  ComparisonRow: [],
  Cohort: [],
  CohortFigure: [],
  Place: [],
  Figure: [],
  GuaranteedPlace: ['organisation'],
  Edition: ['state', 'computation', 'members', 'memberCount', 'cohorts', 'instrumentVersion', 'guaranteedPlaces'],
  Recipe: [],
}

test('a registered document asks for nothing that can change after an edition is published', () => {
  const changing: string[] = []
  for (const text of registeredDocuments.values()) {
    const types = new TypeInfo(schema)
    visit(
      parse(text),
      visitWithTypeInfo(types, {
        Field({ name: { value } }) {
          const parent = types.getParentType()
          const type = parent && getNamedType(parent).name
          const isRoot = type === 'Query'
          if (isRoot ? value !== 'comparison' : !type || !immutable[type] || immutable[type].includes(value))
            changing.push(`${type}.${value}`)
        },
      }),
    )
  }
  expect(registeredDocuments.size).toBeGreaterThan(0)
  expect(changing).toEqual([])
})

test('what is said to be immutable are types of the schema', () => {
  for (const [name, fields] of Object.entries(immutable)) {
    const type = schema.getType(name)
    if (!isObjectType(type)) throw new Error(`${name} is no object type`)
    expect(Object.keys(type.getFields())).toEqual(expect.arrayContaining([...fields]))
  }
})

test('nobody lays a document down among the registered ones', async () => {
  await (registeredStore.set as (key: string, value: string) => Promise<void>)(
    'apq:abc',
    '{ viewer { person { id } } }',
  )
  expect(await registeredStore.get('apq:abc')).toBeUndefined()
})

test('a request that brings a text of its own, or nonsense, asks for no registered document', () => {
  const [hash = ''] = registeredDocuments.keys()
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hash } })
  expect(askedDocument({ extensions, variables: '{"cohort":"all"}' })).toEqual({ hash, variables: { cohort: 'all' } })
  expect(askedDocument({ extensions, query: '{ viewer { person { id } } }' })).toBeNull()
  for (const nonsense of ['{', '[]', 'null', '7', '{"persistedQuery":7}', '{"persistedQuery":{"sha256Hash":["a"]}}'])
    expect(askedDocument({ extensions: nonsense })).toBeNull()
})
