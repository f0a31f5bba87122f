import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { unwrapResolverError } from '@apollo/server/errors'
import { ArgumentValidationError } from 'type-graphql'
import { NotAllowed, NotFound, RuleBroken } from '@mognad/model/errors'

/** Codes of GraphQL itself and of Apollo that a client may see as they are. */
const protocolCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'QUERY_TOO_COSTLY',
  'INTROSPECTION_DISABLED',
  'PERSISTED_QUERY_NOT_FOUND',
])

/** Whether an error is one that was foreseen; anything else is a bug and is logged whole. */
export function isExpected(error: unknown): boolean {
  const original = unwrapResolverError(error)
  if (original instanceof NotFound || original instanceof NotAllowed || original instanceof RuleBroken) return true
  if (original instanceof ArgumentValidationError) return true
  return error instanceof GraphQLError && protocolCodes.has(String(error.extensions['code']))
}

/**
 * What a client is told: the code, for a broken rule its counts, for a bug nothing but the number of the request.
 * No stack, no statement, no path of a file; and not the input again, which `validationErrors` would repeat whole.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error)
  const at = {
    ...(formatted.locations ? { locations: formatted.locations } : {}),
    ...(formatted.path ? { path: formatted.path } : {}),
  }
  if (original instanceof RuleBroken)
    return { message: original.code, ...at, extensions: { code: original.code, detail: original.detail } }
  if (original instanceof NotFound || original instanceof NotAllowed)
    return { message: original.message, ...at, extensions: { code: original.code } }
  if (original instanceof ArgumentValidationError) {
    const fields = original.extensions.validationErrors.flatMap((one) => fieldsOf(one))
    return { message: 'the input is not valid', ...at, extensions: { code: 'BAD_USER_INPUT', fields } }
  }
  if (isExpected(error)) {
    const { code, detail } = formatted.extensions ?? {}
    return { message: formatted.message, ...at, extensions: { code, ...(detail ? { detail } : {}) } }
  }
  return { message: 'something went wrong here', ...at, extensions: { code: 'INTERNAL' } }
}

interface FieldError {
  readonly property: string
  readonly children?: FieldError[]
}

/** Names of the fields that were refused, never their values. */
function fieldsOf({ property, children = [] }: FieldError, before = ''): string[] {
  const name = before ? `${before}.${property}` : property
  return children.length > 0 ? children.flatMap((child) => fieldsOf(child, name)) : [name]
}
