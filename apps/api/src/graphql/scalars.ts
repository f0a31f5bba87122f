import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** A moment in UTC, as ISO 8601 with milliseconds: `2026-11-03T09:00:00.000Z`. */
export const DateTime = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment in UTC, ISO 8601: 2026-11-03T09:00:00.000Z',
  serialize(value) {
    if (value instanceof Date && !Number.isNaN(value.getTime())) return value.toISOString()
    throw new TypeError('not a moment')
  },
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : null),
})

function parseMoment(value: unknown): Date {
  const moment = typeof value === 'string' ? new Date(value) : null
  if (moment && !Number.isNaN(moment.getTime())) return moment
  throw new GraphQLError('DateTime must be written as in ISO 8601')
}

const uuidShape = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Ids of the wire are opaque; whatever is not one of ours names nothing, and the database is not asked about it. */
export function isUuid(value: string): boolean {
  return uuidShape.test(value)
}
