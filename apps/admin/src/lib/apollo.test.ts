import { createHash } from 'node:crypto'
import { print } from 'graphql'
import { expect, test } from 'vitest'
import { ComparisonDocument } from '../generated/graphql.ts'
import { registeredDocuments } from '../generated/registered-documents.ts'
import { createCache } from './apollo.ts'

test('the registered text of a document is the one that the client would send', () => {
  const sent = print(createCache().transformDocument(ComparisonDocument))
  expect(registeredDocuments['Comparison']).toBe(createHash('sha256').update(sent).digest('hex'))
})
