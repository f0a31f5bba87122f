import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import type { FastifyInstance } from 'fastify'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from '@mognad/runtime/logger'
import { answerTagPlugin, type AnswerTags } from './answer-tag.ts'
import type { Context } from './context.ts'
import { formatError } from './errors.ts'
import { limitsPlugin } from './limits.ts'
import { errorLogPlugin, statusPlugin } from './plugins.ts'
import { registeredStore } from './registered-documents.ts'
import { limitRules } from './validation-rules.ts'

/** Tokens of one document at most: refused while parsing, before anything else costs time. */
export const mostTokens = 1_000

/**
 * Apollo with the doors shut that graphql-cop and OWASP look for: no suggestions, no stack traces, one error a document,
 * no batches, no documents by hash but those registered at build, no request that a foreign page could send. Introspection is decided
 * per request (limits.ts).
 */
export function createApollo(
  schema: GraphQLSchema,
  app: FastifyInstance,
  tags: AnswerTags,
  logger: Logger,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: { cache: registeredStore, ttl: null },
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
      answerTagPlugin(tags),
    ],
  })
}
