import { getNamedType, isEnumType, type GraphQLArgument } from 'graphql'
import { mayBeNull, takesList } from './document.ts'
import { told, type Seen } from './seen.ts'

/** Most nodes that one question may name. */
const MOST_NODES = 250
/** Most others that an organisation is set beside, one at a time. */
const MOST_OTHERS = 6
const ownQuestions = ['own:1', 'own:2', 'own:3', 'own:4', 'own:5']

/** Whose the question is. */
interface Subject {
  readonly id: string
  /** Of a round or edition; null where it is not known. */
  readonly instrument: string | null
  readonly isRound: boolean
}

/** What an argument is tried with, the usual value first. */
export function usualValues(
  argument: GraphQLArgument,
  seen: Seen,
  { id, instrument, isRound }: Subject,
): readonly unknown[] {
  switch (argument.name) {
    case 'first':
      return [100]
    case 'nodes': {
      const nodes = seen.of('InstrumentNode').filter(({ place }) => !instrument || place['instrument'] === instrument)
      const ids = [...new Set(nodes.map(({ place }) => place['node'] ?? ''))]
      return [[...ids, ...(isRound ? ownQuestions : [])].slice(0, MOST_NODES)]
    }
    case 'instrumentKey':
      return mayBeNull(argument) ? [null] : instrumentKeys(seen)
    case 'unitId': {
      const units = seen.of('RoundUnit').filter(({ place }) => place['round'] === id)
      const ids = [...new Set(units.map(({ place }) => place['unit']))]
      return mayBeNull(argument) ? [null, ...ids] : ids.length > 0 ? ids : [id]
    }
    case 'token':
      return ['a'.repeat(22)]
    case 'reportingYear':
      return [new Date().getFullYear()]
    default:
      if (!mayBeNull(argument) && !takesList(argument)) {
        const type = getNamedType(argument.type)
        if (isEnumType(type)) return type.getValues().map(({ name }) => name)
      }
      return mayBeNull(argument) ? [null] : takesList(argument) ? [[]] : ['all']
  }
}

/** What the arguments of a question about an organisation are tried with, beside the organisation. */
export function lateValues(argument: GraphQLArgument, seen: Seen): readonly unknown[] {
  switch (argument.name) {
    case 'editionId':
      return seen.of('Edition').map(({ place }) => place['edition'] ?? '')
    case 'instrumentKey':
      return instrumentKeys(seen)
    case 'cohort':
      return [...new Set(seen.of('Cohort').map(({ place }) => place['cohort'] ?? '')), 'group:X9']
    case 'list':
      return [
        'similar',
        ...kindsOfUnits(seen),
        ...seen.of('CohortList').map((list) => `list:${told<string>(list, 'id')}`),
      ]
    case 'node': {
      const nodes = seen.of('InstrumentNode').map(({ place }) => place['node'] ?? '')
      return [...new Set(nodes.filter((node) => /^(total|dimension|category)/.test(node)))]
    }
    case 'area': {
      const nodes = seen.of('InstrumentNode').map(({ place }) => place['node'] ?? '')
      const areas = nodes.filter((node) => node.startsWith('area:')).map((node) => node.slice('area:'.length))
      return [...(mayBeNull(argument) ? [null] : []), ...new Set(areas)]
    }
    case 'otherId': {
      // Beside how many others somebody is set changes nothing of what may be told of each: some stand for all.
      const others = seen.of('Organisation').flatMap(({ place }) => place['organisation'] ?? [])
      return [...new Set(others)].slice(0, MOST_OTHERS)
    }
    case 'reportId':
      return idsOf(seen, 'Report')
    case 'nationalReportId':
      return idsOf(seen, 'NationalReport')
    case 'first':
      return [100]
    default:
      if (mayBeNull(argument)) return [null]
      throw new Error(`Nothing to try for the argument ${argument.name}: say so in argument-values.ts`)
  }
}

/** Of objects that stand at one place several may have been told. */
function idsOf(seen: Seen, type: string): readonly string[] {
  const ids = seen.of(type).flatMap(({ fields }) => [...(fields.get('id')?.keys() ?? [])])
  return [...new Set(ids)].filter((text) => text !== 'null').map((text) => JSON.parse(text) as string)
}

function instrumentKeys(seen: Seen): readonly string[] {
  const keys = seen.of('InstrumentVersion').flatMap((version) => told<string>(version, 'key') ?? [])
  return keys.length > 0 ? [...new Set(keys)] : ['digital-maturity']
}

const kindsOfUnits = (seen: Seen): readonly string[] => [
  ...new Set(
    seen
      .of('ComparedUnitKind')
      .flatMap((kind) => told<string>(kind, 'kind') ?? [])
      .map((kind) => `kind:${kind}`),
  ),
]
