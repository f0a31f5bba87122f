import type { ApolloServerPlugin } from '@apollo/server'
import type { Logger } from '@mognad/runtime'
import type { Context } from './context.ts'
import { isExpected } from './errors.ts'

const newMediaType = 'application/graphql-response+json'

/** The request was well formed as such; what it asks for was not. */
const wellFormed = new Set<unknown>(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT'])

/**
 * GraphQL over HTTP: who does not ask for the newer media type gets 200 also when the document could not be parsed,
 * validated or given its variables. Apollo keeps 400 there for old clients; all 61 audits want 200.
 */
export function statusPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ request }) {
      const wantsNew = request.http?.headers.get('accept')?.includes(newMediaType) ?? false
      return {
        async willSendResponse({ response }) {
          if (wantsNew || response.http.status !== 400 || response.body.kind !== 'single') return
          const codes = response.body.singleResult.errors?.map((error) => error.extensions?.['code']) ?? []
          if (codes.some((code) => wellFormed.has(code))) response.http.status = 200
        },
      }
    },
  }
}

/** Writes down what was not foreseen, whole, under the number that the client is given. */
export function errorLogPlugin(logger: Logger): ApolloServerPlugin<Context> {
  return {
    async requestDidStart({ contextValue: { requestId } }) {
      return {
        async didEncounterErrors({ errors, operationName }) {
          for (const error of errors) {
            if (isExpected(error)) continue
            logger.error(
              { err: error.originalError ?? error, requestId, operationName, path: error.path },
              'a request failed',
            )
          }
        },
        async willSendResponse({ response }) {
          if (response.body.kind !== 'single') return
          const { errors } = response.body.singleResult
          if (!errors?.some((error) => error.extensions?.['code'] === 'INTERNAL')) return
          response.body.singleResult.errors = errors.map((error) =>
            error.extensions?.['code'] === 'INTERNAL'
              ? { ...error, extensions: { code: 'INTERNAL', requestId } }
              : error,
          )
        },
      }
    },
  }
}
