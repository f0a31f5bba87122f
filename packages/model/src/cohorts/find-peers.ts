import { MOST_FOR_PAIRS, peerSearch, type Peer, type PeerFeature } from '@mognad/scoring'
import { mainGroupOf } from './cohort-definition.ts'
import { leastKnown, mainGroupFeature, measuredFeatures } from './structural-features.ts'

/** One organisation of the register, with what is publicly known of it. */
export interface StructuredOrganisation {
  readonly organisationId: string
  readonly code: string
  readonly skrGroup: string | null
  readonly population: number | null
  /** Values that a file has brought, by feature. */
  readonly facts: ReadonlyMap<string, number>
}

/** A feature that peers were found by: part of an edition, so that its lists can be explained for ever. */
export interface UsedFeature {
  readonly featureId: string
  readonly weight: number
  /** Organisations of the register that have it. */
  readonly organisations: number
}

/** Who may be found for whom. */
export interface PeerSearch {
  /** All municipalities of the country: the spreads of the features are theirs. */
  readonly register: readonly StructuredOrganisation[]
  /** Ids of those who share their figures publicly, and of those who share them by name to others who do the same. */
  readonly isPublic: ReadonlySet<string>
  readonly isNamed: ReadonlySet<string>
}

/** The features that enough of the register have to be compared by, in the method's order. */
export function usedFeatures(register: readonly StructuredOrganisation[]): UsedFeature[] {
  const values = register.map(valuesOf)
  return peerFeatures.flatMap(({ id, weight }, place) => {
    const organisations = values.filter((row) => row[place] !== null).length
    return organisations < Math.max(2, leastKnown * register.length) ? [] : [{ featureId: id, weight, organisations }]
  })
}

/**
 * The ten most similar organisations of each asker whose figures it may read (method 4.5; 5.7, C2): among public sharers,
 * and, for those who share by name themselves, also among those who do the same.
 *
 * @param readsNamed ids of the askers who share by name themselves
 * @returns by organisation; nobody for those outside of the register, and in registers that are too large for all pairs
 */
export function findPeers(
  askers: readonly { readonly organisationId: string }[],
  readsNamed: ReadonlySet<string>,
  { register, isPublic, isNamed }: PeerSearch,
): Map<string, readonly PeerOf[]> {
  if (register.length > MOST_FOR_PAIRS) return new Map()
  const idOf = new Map(register.map(({ code, organisationId }) => [code, organisationId]))
  const codeOf = new Map(register.map(({ code, organisationId }) => [organisationId, code]))
  const codes = (ids: ReadonlySet<string>) => new Set([...ids].flatMap((id) => codeOf.get(id) ?? []))
  const [open, named] = [codes(isPublic), codes(new Set([...isPublic, ...isNamed]))]
  const used = new Set(usedFeatures(register).map(({ featureId }) => featureId))
  const search = peerSearch(
    peerFeatures.map((feature) => (used.has(feature.id) ? feature : { ...feature, weight: 0 })),
    register.map((organisation) => ({ code: organisation.code, values: valuesOf(organisation) })),
  )
  return new Map(
    askers.flatMap(({ organisationId: id }) => {
      const code = codeOf.get(id)
      if (code === undefined) return []
      const { peers } = search(code, readsNamed.has(id) ? named : open)
      return [[id, peers.map((peer) => ({ ...peer, organisationId: idOf.get(peer.code)! }))] as const]
    }),
  )
}

export interface PeerOf extends Peer {
  readonly organisationId: string
}

const peerFeatures: readonly PeerFeature[] = [
  ...measuredFeatures.map(({ id, weight }) => ({ id, weight })),
  { id: mainGroupFeature.id, weight: mainGroupFeature.weight, kind: 'class' },
]

function valuesOf({ skrGroup, population, facts }: StructuredOrganisation): (number | null)[] {
  const measured = measuredFeatures.map(({ id, isLogarithmic }) => {
    const value = id === 'population' ? population : (facts.get(id) ?? null)
    return value === null ? null : isLogarithmic ? Math.log(value) : value
  })
  return [...measured, mainGroupOf(skrGroup)?.codePointAt(0) ?? null]
}
