import { mainGroupFeature, measuredFeatures } from '@mognad/model/cohorts/structural-features'
import { unitKind } from '@mognad/model/organisations/unit-kind'
import { FEWEST_OTHERS } from '@mognad/scoring'
import type { EditionFeatureRow, ListedRow } from '@mognad/db/editions/named-list.read-model'
import { toEdition } from '../editions/edition.mapper.ts'
import type { Cohort } from '../editions/edition.type.ts'
import { toOrganisation } from '../organisations/organisation.mapper.ts'
import type { ListComparisonParts } from './list-comparison.service.ts'
import type { ListComparison, ListedOrganisation, PeerFeature } from './list-comparison.type.ts'

export function toListComparison(parts: ListComparisonParts, organisationId: string): ListComparison {
  const { edition, rows } = parts
  const units = new Map(edition.units.map((row) => [row.organisationId, row.units]))
  const totals = new Map(
    edition.values.map(({ organisationId: id, values }) => [
      id,
      values.find(([node]) => node === 'total')?.[1] ?? null,
    ]),
  )
  return {
    edition: toEdition(edition),
    cohort: toCohort(parts),
    listed: edition.listed.map((row) => toListed(row, units.get(row.id) ?? null, totals.get(row.id) ?? null)),
    features: edition.features.map(toFeature),
    ownUnits: units.get(organisationId) ?? null,
    rows,
  }
}

function toCohort({ edition, key, name }: ListComparisonParts): Cohort {
  const members = edition.values.length
  return {
    key: key.kind === 'list' ? `list:${key.id}` : key.kind === 'kind' ? `kind:${key.unitKind}` : 'similar',
    kind: key.kind,
    parentKey: null,
    name: key.kind === 'kind' ? (unitKind(key.unitKind)?.title.sv ?? null) : name,
    members,
    namedMembers: members,
    belonging: edition.listed.length,
    shown: members >= FEWEST_OTHERS.mean,
  }
}

function toListed(row: ListedRow, units: number | null, total: number | null): ListedOrganisation {
  return {
    organisation: toOrganisation(row, false),
    counts: row.isNamed,
    total,
    units,
    distance: row.distance,
    drivers: row.drivers.map(({ featureId, share }) => ({ feature: nameOf(featureId), share })),
  }
}

const byId = new Map(measuredFeatures.map((feature) => [feature.id, feature]))

/** An old edition may know a feature that is no longer loaded: then its id has to do. */
function nameOf(id: string): { sv: string; en: string } {
  return (id === mainGroupFeature.id ? mainGroupFeature.name : byId.get(id)?.name) ?? { sv: id, en: id }
}

function toFeature({ featureId, weight, organisations, year, source }: EditionFeatureRow): PeerFeature {
  const unit = byId.get(featureId)?.unit ?? null
  return { id: featureId, name: nameOf(featureId), unit, weight, organisations, year, source }
}
