import {
  GraphQLError,
  getOperationAST,
  parse,
  specifiedRules,
  validate,
  type ExecutionArgs,
  type GraphQLFormattedError,
  type GraphQLSchema,
} from 'graphql'
import { makeHandler } from 'graphql-ws/use/@fastify/websocket'
import type { WebsocketHandler } from '@fastify/websocket'
import type { FastifyRequest } from 'fastify'
import type { Logger } from '@mognad/runtime/logger'
import { mostTokens } from './apollo.ts'
import type { Context } from './context.ts'
import { formatError, isExpected } from './errors.ts'
import { assertAffordable, assertMayIntrospect, assertStorableText } from './limits.ts'
import { limitRules } from './validation-rules.ts'

const rules = [...specifiedRules, ...limitRules()]

/**
 * Subscriptions over graphql-ws on the address of the queries, under the same limits. Nothing but subscriptions: a
 * mutation that came this way would pass by the guard against foreign pages.
 */
export function subscriptionHandler(
  schema: GraphQLSchema,
  createContext: (request: FastifyRequest) => Promise<Context>,
  logger: Logger,
): WebsocketHandler {
  return makeHandler({
    schema,
    isProd: true,
    connectionInitWaitTimeout: 5_000,
    onConnect: ({ extra }) => isSameOrigin(extra.request),
    onSubscribe: async ({ extra }, _id, { query, operationName, variables }) => {
      const contextValue = await createContext(extra.request)
      const prepared = prepare(schema, query, operationName)
      if (Array.isArray(prepared)) return prepared
      const args: ExecutionArgs = {
        schema,
        document: prepared,
        operationName: operationName ?? null,
        variableValues: variables ?? null,
        contextValue,
        options: { maxCoercionErrors: 1 },
      }
      try {
        assertStorableText(prepared, variables)
        assertMayIntrospect(prepared, contextValue.actor)
        assertAffordable(
          { schema, document: prepared, operationName: operationName ?? undefined, variables: variables ?? {} },
          contextValue.actor,
        )
      } catch (error) {
        return [error as GraphQLError]
      }
      return args
    },
    onError: (_context, _id, _payload, errors) => errors.map((error) => shown(error, logger)),
    onNext: (_context, _id, _payload, _args, { data = null, errors }) =>
      errors ? { data, errors: errors.map((error) => shown(error, logger)) } : { data },
  })
}

function prepare(schema: GraphQLSchema, query: string, operationName: string | null | undefined) {
  try {
    const document = parse(query, { maxTokens: mostTokens })
    const errors = validate(schema, document, rules, { maxErrors: 1, hideSuggestions: true })
    if (errors.length > 0) return errors.map(withCode)
    if (getOperationAST(document, operationName)?.operation !== 'subscription')
      return [withCode(new GraphQLError('Only subscriptions come this way.'))]
    return document
  } catch (error) {
    if (error instanceof GraphQLError) return [withCode(error)]
    throw error
  }
}

function withCode(error: GraphQLError): GraphQLError {
  return new GraphQLError(error.message, {
    nodes: error.nodes ?? null,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
  })
}

function shown(error: GraphQLError, logger: Logger): GraphQLFormattedError {
  if (!isExpected(error)) logger.error({ err: error.originalError ?? error }, 'a subscription failed')
  return formatError(error.toJSON(), error)
}

/** A browser says which page opens the socket; programs that are no browsers say nothing, and bring no cookie either. */
function isSameOrigin({ headers }: FastifyRequest): boolean {
  const { origin, host } = headers
  if (!origin) return true
  try {
    return new URL(origin).host === host
  } catch {
    return false
  }
}
