import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ApolloLink, Observable } from '@apollo/client'
import { buildSchema, execute } from 'graphql'

/** The committed one. */
export const schema = buildSchema(
  readFileSync(join(import.meta.dirname, '../../node_modules/@mognad/schema/schema.graphql'), 'utf8'),
)

/**
 * Answers operations from a fixture by running graphql-js over the committed schema. So a test fails when an operation
 * asks for what the schema does not have, and when a fixture answers what the schema does not allow.
 */
export function fixtureLink(rootValue: object): ApolloLink {
  return new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        // A fixture stands still: what is subscribed to never changes.
        if (operation.operationType === 'subscription') return
        const args = { schema, document: operation.query, rootValue, variableValues: operation.variables }
        void Promise.resolve(execute(args)).then((answer) => {
          observer.next(answer as never)
          observer.complete()
        })
      }),
  )
}
