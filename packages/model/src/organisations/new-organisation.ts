import { RuleBroken } from '../errors.ts'

/** Kinds that a coordinator adds; countries come with an imported instrument. */
export const addableKinds = ['municipality', 'region', 'agency', 'company'] as const
export type AddableKind = (typeof addableKinds)[number]

/** What an organisation is known by outside: municipality code, Kolada's id of a region, organisation number. */
const codeForms: Readonly<Record<AddableKind, RegExp>> = {
  municipality: /^\d{4}$/,
  region: /^\d{4}$/,
  agency: /^\d{6}-?\d{4}$/,
  company: /^\d{6}-?\d{4}$/,
}

const longestName = 120
/** More than twice the largest of both kinds: beyond it somebody has slipped by a digit. */
export const largestPopulation = 5_000_000

export interface WantedOrganisation {
  readonly kind: AddableKind
  readonly code: string
  readonly name: string
  /** Only a municipality has one. */
  readonly skrGroup: string | null
  /** Inhabitants, of municipalities and regions; without it a municipality has no similar ones. */
  readonly population: number | null
}

/**
 * An organisation as it is stored: without blanks around its name, its number as ten digits with the hyphen.
 *
 * @throws RuleBroken ORGANISATION_NAME_MISSING · ORGANISATION_CODE_WRONG · ORGANISATION_POPULATION_WRONG
 */
export function tidyOrganisation({ kind, code, name, skrGroup, population }: WantedOrganisation): WantedOrganisation {
  const tidyName = name.trim().replaceAll(/\s+/g, ' ')
  if (tidyName === '' || tidyName.length > longestName)
    throw new RuleBroken('ORGANISATION_NAME_MISSING', { most: longestName })
  const tidyCode = code.trim()
  if (!codeForms[kind].test(tidyCode)) throw new RuleBroken('ORGANISATION_CODE_WRONG')
  const inhabited = kind === 'municipality' || kind === 'region'
  if (inhabited && population !== null && !isPopulation(population))
    throw new RuleBroken('ORGANISATION_POPULATION_WRONG', { most: largestPopulation })
  return {
    kind,
    name: tidyName,
    code: tidyCode.length === 10 ? `${tidyCode.slice(0, 6)}-${tidyCode.slice(6)}` : tidyCode,
    skrGroup: kind === 'municipality' ? skrGroup : null,
    population: inhabited ? population : null,
  }
}

/** A whole number of inhabitants that a municipality or region can have. */
export function isPopulation(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= largestPopulation
}
