import { getNamedType, isObjectType, type GraphQLObjectType } from 'graphql'
import { tell, type Place, type Seen, type SeenObject } from './seen.ts'

interface Reading {
  readonly role: string
  readonly seen: Seen
  /** Ids of entities that were named, by type: to be asked for next. */
  readonly found: (type: string, id: string) => void
  /** What arguments say of the place, by the path of the field that takes them. */
  readonly asked: ReadonlyMap<string, Place>
}

/** What an object of this type adds to the place of everything inside it, and of itself. */
const placeOfType: Readonly<Record<string, (object: Told) => Place>> = {
  Round: ({ id }) => ({ round: String(id) }),
  Edition: ({ id }) => ({ edition: String(id) }),
  Organisation: ({ id }) => ({ organisation: String(id) }),
  InstrumentVersion: ({ id }) => ({ instrument: String(id) }),
  JobRun: ({ id }) => ({ job: String(id) }),
  InstrumentNode: ({ id }) => ({ node: String(id) }),
}
/** Fields that say where the object stands, whatever its type, and what they are called there. */
const placeFields: Readonly<Record<string, string>> = {
  node: 'node',
  unitId: 'unit',
  part: 'part',
  branch: 'branch',
  code: 'code',
  editionId: 'edition',
  option: 'option',
}
const nestedPlaces: Readonly<Record<string, string>> = {
  edition: 'edition',
  organisation: 'organisation',
  round: 'round',
}

type Told = Readonly<Record<string, unknown>>

/** Takes an answer apart along the schema: every value goes to where it stands. */
export function readAnswer(
  type: GraphQLObjectType,
  object: Told,
  reading: Reading,
  place: Place = {},
  path: readonly string[] = [],
): void {
  const here = placeOf(type, object, place)
  // Looked up once for all its values: the key of a place takes longer than everything else here.
  let seen: SeenObject | undefined
  const note = (field: string, value: unknown) =>
    tell((seen ??= reading.seen.at(type.name, here)), reading.role, field, value)
  for (const [name, value] of Object.entries(object)) {
    const field = type.getFields()[name]
    if (!field) continue
    const inner = getNamedType(field.type)
    if (!isObjectType(inner)) {
      note(name, value)
      continue
    }
    const at = [...path, name]
    const asked = ofTwo(type, name, { ...here, ...reading.asked.get(at.join('.')) })
    for (const each of Array.isArray(value) ? (value as unknown[]) : [value]) {
      if (typeof each !== 'object' || each === null) continue
      const id = (each as Told)['id']
      if (typeof id === 'string') reading.found(inner.name, id)
      // Of an entity inside another only its id was asked for.
      if (Object.keys(each).length === 1 && id !== undefined) {
        if (!Array.isArray(value)) note(name, id)
        continue
      }
      readAnswer(inner, each as Told, reading, asked, at)
    }
  }
}

/** Of two that stand side by side each figure is its own organisation's, wherever it is told. */
function ofTwo(type: GraphQLObjectType, field: string, { other, ...place }: Place): Place {
  if (other === undefined) return place
  if (type.name !== 'OneToOneRow') return { ...place, other }
  return field === 'other' ? { ...place, organisation: other } : place
}

function placeOf(type: GraphQLObjectType, object: Told, place: Place): Place {
  // A node belongs to its instrument; every other entity stands for itself, wherever it is met.
  const entity = placeOfType[type.name]?.(object)
  if (entity) return type.name === 'InstrumentNode' ? { ...place, ...entity } : entity
  const here: Record<string, string> = { ...place }
  for (const [field, name] of Object.entries(placeFields))
    if (typeof object[field] === 'string') here[name] = object[field]
  for (const [field, name] of Object.entries(nestedPlaces)) {
    const id = (object[field] as Told | null | undefined)?.['id']
    if (typeof id === 'string') here[name] = id
  }
  if (type.name === 'OneToOne') here['other'] = String((object['other'] as Told | null | undefined)?.['id'])
  if (type.name === 'ComparedUnitKind') here['kind'] = String(object['kind'])
  if (type.name === 'CohortList') here['list'] = String(object['id'])
  if (type.name === 'Cohort') here['cohort'] = String(object['key'])
  const cohort = (object['cohort'] as Told | null | undefined)?.['key']
  if (typeof cohort === 'string') here['cohort'] = cohort
  return here
}
