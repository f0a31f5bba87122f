import { createRequire } from 'node:module'
import {
  getNamedType,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  isCompositeType,
  isListType,
  isNonNullType,
  visit,
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
} from 'graphql'
import type { ComplexityEstimator, getComplexity as GetComplexity } from 'graphql-query-complexity'
import type { ApolloServerPlugin } from '@apollo/server'
import type { Actor } from '@mognad/model/access/actor'
import type { Context } from './context.ts'

// Its ESM build brings a second copy of graphql: docs/decisions, one graphql.
const { getComplexity } = createRequire(import.meta.url)('graphql-query-complexity') as {
  getComplexity: typeof GetComplexity
}

/** Most that one query may cost: an object is 1, a scalar nothing, a list what its page holds. */
export const costLimits: Readonly<Record<Actor['kind'], number>> = { anonymous: 200, apiKey: 2_000, person: 10_000 }

/** Apollo answers 500 for what a plugin throws unless the error says otherwise. Not told to the client (errors.ts). */
const badRequest = { status: 400 }

/** How many a list without a page size is taken to hold. */
const usualLength = 10

/**
 * Shopify's method: objects by number. `first` counts on the connection, so the lists inside it count once.
 */
export const estimateCost: ComplexityEstimator = ({ field, args, childComplexity, type }) => {
  if (!isCompositeType(getNamedType(field.type))) return 0
  // Lists that come whole state what they cost: nothing else about them says how long they are.
  const stated: unknown = field.extensions['complexity']
  if (typeof stated === 'number') return stated
  if (type.name.endsWith('Connection')) return 1 + childComplexity
  const first: unknown = args['first']
  if (typeof first === 'number') return 1 + Math.max(first, 1) * childComplexity
  return 1 + childComplexity * (isList(field.type) ? usualLength : 1)
}

function isList(type: GraphQLOutputType): boolean {
  return isListType(isNonNullType(type) ? type.ofType : type)
}

interface Costed {
  readonly schema: GraphQLSchema
  readonly document: DocumentNode
  readonly operationName?: string | undefined
  readonly variables?: Record<string, unknown> | undefined
}

/** Variables that do not fit are refused by the execution before anything is executed, in its own words. */
function hasFittingVariables({ schema, document, operationName, variables }: Costed): boolean {
  const definitions = getOperationAST(document, operationName)?.variableDefinitions ?? []
  return !getVariableValues(schema, definitions, variables ?? {}, { maxErrors: 1 }).errors
}

/** @throws GraphQLError QUERY_TOO_COSTLY before anything is executed, with the cost and what is allowed */
export function assertAffordable(query: Costed, actor: Actor): void {
  if (!hasFittingVariables(query)) return
  const allowed = costLimits[actor.kind]
  const cost = getComplexity({
    schema: query.schema,
    query: query.document,
    variables: query.variables ?? {},
    estimators: [estimateCost],
    ...(query.operationName ? { operationName: query.operationName } : {}),
  })
  if (cost <= allowed) return
  const extensions = { code: 'QUERY_TOO_COSTLY', detail: { cost, allowed }, http: badRequest }
  throw new GraphQLError(`The query costs ${cost}, allowed are ${allowed}.`, { extensions })
}

/**
 * Introspection is for those who are known: anonymously nothing of the schema is told.
 *
 * @throws GraphQLError INTROSPECTION_DISABLED
 */
export function assertMayIntrospect(document: DocumentNode, actor: Actor): void {
  if (actor.kind !== 'anonymous') return
  const asks = document.definitions.some((definition) => /"__(schema|type)"/.test(JSON.stringify(definition)))
  if (asks)
    throw new GraphQLError('Introspection needs an API key.', {
      extensions: { code: 'INTROSPECTION_DISABLED', http: badRequest },
    })
}

/**
 * PostgreSQL's texts cannot hold the sign with the number zero; whoever sends one is told so before anything is asked.
 *
 * @throws GraphQLError BAD_USER_INPUT
 */
export function assertStorableText(document: DocumentNode, variables: unknown): void {
  let holdsNul = holdsNulIn(variables)
  visit(document, {
    StringValue({ value }) {
      holdsNul ||= value.includes('\0')
    },
  })
  if (holdsNul)
    throw new GraphQLError('Text may not hold a NUL.', { extensions: { code: 'BAD_USER_INPUT', http: badRequest } })
}

function holdsNulIn(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\0')
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some(holdsNulIn)
}

/** These as a plugin: after validation, when the operation and its variables are known. */
export function limitsPlugin(): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, request, contextValue }) {
          const { operationName, variables } = request
          assertStorableText(document, variables)
          assertMayIntrospect(document, contextValue.actor)
          assertAffordable({ schema, document, operationName, variables }, contextValue.actor)
        },
      }
    },
  }
}
