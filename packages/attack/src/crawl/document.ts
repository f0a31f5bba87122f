import {
  getNamedType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql'

/** Types that the API gives by their id, with the query that does so: met inside another, only their id is asked for. */
export const rootOf: Readonly<Record<string, string>> = {
  Edition: 'edition',
  Initiative: 'initiative',
  InstrumentVersion: 'instrumentVersion',
  JobRun: 'jobRun',
  Organisation: 'organisation',
  Round: 'round',
}

/** An argument somewhere in a document, given as a variable. */
export interface Hole {
  /** Fields from the root of the document down to the one that takes it. */
  readonly path: readonly string[]
  readonly argument: GraphQLArgument
  readonly variable: string
}

export interface Document {
  readonly text: string
  readonly holes: readonly Hole[]
  /** Every `Type.field` that it asks for. */
  readonly fields: readonly string[]
}

/** Deepest that the API reads. */
const deepest = 10

/**
 * A query for everything below one field of a type, each argument a variable.
 *
 * @param ancestors the fields above, written around it: `round(id: $id) { … }`
 * @param only where the way is laid down: the names of the fields to take, one for each level, until it ends
 */
export function documentOf(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  { around, only = [] }: { readonly around?: string; readonly only?: readonly string[] } = {},
): Document {
  const holes: Hole[] = []
  const fields: string[] = []
  const write = (
    owner: GraphQLObjectType,
    one: GraphQLField<unknown, unknown>,
    path: readonly string[],
    way: readonly string[],
  ): string => {
    fields.push(`${owner.name}.${one.name}`)
    const given = one.args.map((argument) => {
      const variable = [...path, one.name, argument.name].join('_')
      holes.push({ path: [...path, one.name], argument, variable })
      return `${argument.name}: $${variable}`
    })
    const call = given.length > 0 ? `${one.name}(${given.join(', ')})` : one.name
    const inner = getNamedType(one.type)
    if (!isObjectType(inner)) return call
    // Lists of the whole tell what anybody may have of each; elsewhere an entity is told by its id.
    if (inner.name in rootOf && around === undefined && (path.length === 0 || owner.name.endsWith('Connection'))) {
      const plain = plainFields(inner)
      fields.push(...plain.fields)
      return `${call} { ${plain.bodies.join(' ')} }`
    }
    if (inner.name in rootOf && (path.length > 0 || around !== undefined)) return `${call} { id }`
    const below = Object.values(inner.getFields()).filter((each) => isWanted(inner, each, path.length))
    const [step, ...further] = way
    const chosen = step === undefined ? below : below.filter(({ name }) => name === step || isKey(name))
    const parts = chosen.map((each) => write(inner, each, [...path, one.name], each.name === step ? further : []))
    return `${call} { ${parts.join(' ')} }`
  }
  const body = write(type, field, [], only)
  const declared = [
    ...(around ? ['$id: ID!'] : []),
    ...holes.map(({ variable, argument }) => `$${variable}: ${String(argument.type)}`),
  ]
  const head = declared.length > 0 ? `query (${declared.join(', ')})` : 'query'
  return { text: `${head} { ${around ? `${around}(id: $id) { id ${body} }` : body} }`, holes, fields }
}

/** What of an entity takes no argument and leads to no other: its own values, and its group. */
export function plainFields(type: GraphQLObjectType): {
  readonly bodies: readonly string[]
  readonly fields: readonly string[]
} {
  const [bodies, fields]: [string[], string[]] = [[], []]
  for (const { name, args, type: given } of Object.values(type.getFields())) {
    const inner = getNamedType(given)
    const below = isObjectType(inner) ? Object.keys(inner.getFields()) : []
    if (args.length > 0 || (isObjectType(inner) && inner.name !== 'SkrGroup')) continue
    bodies.push(below.length > 0 ? `${name} { ${below.join(' ')} }` : name)
    fields.push(`${type.name}.${name}`, ...below.map((each) => `${inner.name}.${each}`))
  }
  return { bodies, fields }
}

/** Edges say again what nodes say; what lies too deep is refused. */
function isWanted(owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>, depth: number): boolean {
  if (owner.name.endsWith('Connection') && field.name === 'edges') return false
  return depth + 3 < deepest || !isObjectType(getNamedType(field.type))
}

/** Fields that say whose the others are: kept where the way leads past them. */
const isKey = (name: string) => ['id', 'key', 'node', 'part', 'unitId', 'branch'].includes(name)

/** Whether an argument may be left out. */
export const mayBeNull = (argument: GraphQLArgument): boolean =>
  !isRequiredArgument(argument) && !isNonNullType(argument.type)

export const takesList = (argument: GraphQLArgument): boolean =>
  isListType(isNonNullType(argument.type) ? argument.type.ofType : argument.type)
