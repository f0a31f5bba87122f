import { editionColumns, type MemberOfEdition } from '@mognad/db/editions/edition.store'
import { BinaryRows } from '@mognad/db/responses/copy-binary'
import { findPeers, usedFeatures, type StructuredOrganisation } from '@mognad/model/cohorts/find-peers'
import { namedCohortsOf } from '@mognad/model/cohorts/named-cohorts'
import type { Register } from './edition-input.ts'

/**
 * The cohorts of named sharers with their names, and how many municipalities of the whole register belong to each: whether
 * somebody takes part without a name is told by none of these numbers.
 */
export function cohortsInRegister(
  { organisations }: Register,
  members: readonly MemberOfEdition[],
): ReadonlyMap<string, { readonly name: string; readonly organisations: number }> {
  const known = new Map<string, { name: string; organisations: number }>()
  for (const member of members)
    for (const { key, name } of namedCohortsOf(member)) known.set(key, { name, organisations: 0 })
  for (const each of organisations)
    for (const { key } of namedCohortsOf({ kind: 'municipality', ...each })) {
      const cohort = known.get(key)
      if (cohort) cohort.organisations++
    }
  return known
}

interface Writing {
  readonly members: readonly MemberOfEdition[]
  /** By member. */
  readonly eligible: readonly boolean[]
  /** Takes part in the content's hash. */
  say(...words: readonly unknown[]): void
}

/** The most similar ones of every member whose figures it may read, and the facts that they were found by. */
export function writePeers(
  editionId: string,
  { organisations, features }: Register,
  { members, eligible, say }: Writing,
): { readonly features: Uint8Array; readonly peers: Uint8Array } {
  const register = organisations.map((each): StructuredOrganisation => ({
    ...each,
    facts: new Map(Object.entries(each.facts)),
  }))
  const loaded = new Map(features.map((feature) => [feature.featureId, feature]))
  const populationYear = organisations.reduce((year, each) => Math.max(year, each.populationYear ?? 0), 0) || null
  const featureRows = new BinaryRows(editionColumns.edition_feature.length)
  for (const [position, { featureId, weight, organisations: count }] of usedFeatures(register).entries()) {
    const year = featureId === 'population' ? populationYear : (loaded.get(featureId)?.year ?? null)
    const source = loaded.get(featureId)?.source ?? null
    say('feature', featureId, weight, count, year, source)
    featureRows.row().uuid(editionId).text(featureId).int4(position).float8(weight).int4(count)
    if (year === null) featureRows.text(null)
    else featureRows.int2(year)
    featureRows.text(source)
  }
  const sharing = (level: number) =>
    new Set(members.flatMap((each, at) => (eligible[at] && each.sharingLevel === level ? [each.organisationId] : [])))
  const search = { register, isNamed: sharing(2), isPublic: sharing(3) }
  const readsNamed = new Set(members.flatMap((each) => (each.sharingLevel >= 2 ? [each.organisationId] : [])))
  const found = findPeers(members, readsNamed, search)
  const codeOf = new Map(register.map(({ organisationId, code }) => [organisationId, code]))
  const peerRows = new BinaryRows(editionColumns.edition_peer.length)
  for (const { organisationId, failed } of members) {
    if (failed) continue
    for (const [place, peer] of (found.get(organisationId) ?? []).entries()) {
      say('peer', codeOf.get(organisationId), place, peer.code, peer.distance, peer.drivers)
      peerRows.row().uuid(editionId).uuid(organisationId).int4(place).uuid(peer.organisationId).float8(peer.distance)
      for (const driver of [peer.drivers[0], peer.drivers[1], peer.drivers[2]])
        peerRows.text(driver?.featureId ?? null).float8(driver?.share ?? null)
    }
  }
  return { features: featureRows.finish(), peers: peerRows.finish() }
}
