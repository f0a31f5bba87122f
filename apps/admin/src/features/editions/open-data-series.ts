import { quantile, ranks } from '@mognad/scoring'
import type { OpenDataEditionsQuery, OpenDataMembersQuery } from '../../generated/graphql.ts'

export type OpenDataEdition = OpenDataEditionsQuery['editions']['nodes'][number]
type Member = NonNullable<OpenDataMembersQuery['edition']>['members']['nodes'][number]
type MemberFigure = Member['figures'][number]

/** The newest edition whose answers are joint, one per organisation: today that is Open Data Maturity. */
export function newestOpenData(editions: readonly OpenDataEdition[]): OpenDataEdition | null {
  return (
    editions
      .filter(({ instrumentVersion, state }) => instrumentVersion.collection === 'JOINT' && state === 'PUBLISHED')
      .toSorted((a, b) => b.reportingYear - a.reportingYear || b.number - a.number)[0] ?? null
  )
}

/** The readers' own country, which the page speaks of first. */
export const ownCountry = 'SE'

export interface CountryRow {
  id: string
  code: string
  name: string
  /** place by total, ties share the better place; null without a total */
  place: number | null
  total: MemberFigure | undefined
  dimensions: readonly (MemberFigure | undefined)[]
}

export type CountryOrder = { column: 'name' } | { column: 'total' } | { column: 'dimension'; at: number }

/** Countries with their total and dimensions, in the order asked for; names by the language's alphabet. */
export function countryRows(
  members: readonly Member[],
  dimensions: readonly string[],
  order: CountryOrder,
  compareNames: (a: string, b: string) => number,
): CountryRow[] {
  const rows = members.map(({ organisation, figures }) => ({
    id: organisation.id,
    code: organisation.code,
    name: organisation.name,
    place: null as number | null,
    total: figures.find(({ node }) => node === 'total'),
    dimensions: dimensions.map((dimension) => figures.find(({ node }) => node === dimension)),
  }))
  const places = ranks(rows.map(({ total }) => total?.mean ?? null))
  rows.forEach((row, at) => (row.place = places[at] ?? null))
  const value = (row: CountryRow) =>
    (order.column === 'dimension' ? row.dimensions[order.at]?.mean : row.total?.mean) ?? Number.NEGATIVE_INFINITY
  return rows.toSorted((a, b) =>
    order.column === 'name' ? compareNames(a.name, b.name) : value(b) - value(a) || compareNames(a.name, b.name),
  )
}

/** The middle country's total, for the sentence above the table; null without any. */
export function medianTotal(rows: readonly CountryRow[]): number | null {
  const totals = rows.flatMap(({ total }) => total?.mean ?? [])
  return quantile(
    totals.toSorted((a, b) => a - b),
    0.5,
  )
}
