import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from '@mognad/runtime/logger'
import type { Context } from './context.ts'
import { formatError } from './errors.ts'
import { limitsPlugin } from './limits.ts'
import { errorLogPlugin, statusPlugin } from './plugins.ts'
import { limitRules } from './validation-rules.ts'

/** Tokens of one document at most: refused while parsing, before anything else costs time. */
export const mostTokens = 1_000

/**
 * Apollo with the doors shut that graphql-cop and OWASP look for: no suggestions, no stack traces, one error a document,
 * no batches, no persisted queries by hash alone, no request that a foreign page could send. Introspection is decided
 * per request (limits.ts).
 */
export function createApollo(schema: GraphQLSchema, app: FastifyInstance, logger: Logger): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    parseOptions: { maxTokens: mostTokens },
    validationRules: limitRules(),
    validationOptions: { maxErrors: 1 },
    executionOptions: { maxCoercionErrors: 1 },
    formatError,
    logger,
    stopOnTerminationSignals: false,
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      limitsPlugin(),
      errorLogPlugin(logger),
      statusPlugin(),
    ],
  })
}
