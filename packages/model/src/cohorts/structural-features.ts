import type { LocalisedText } from '../instruments/instrument.ts'

/** A public fact about municipalities by which similar ones are found (method 4.5). Never a survey result. */
export interface StructuralFeature {
  readonly id: string
  readonly name: LocalisedText
  /** What the numbers of a file are in; another unit is refused. */
  readonly unit: LocalisedText
  /** Relative; all alike until controllers say otherwise. */
  readonly weight: number
  /** Compared by logarithm: twice as many is as far from one as four times from two. */
  readonly isLogarithmic: boolean
  /** Numbers outside are a slip of the decimal or the unit. Both ends belong to it. */
  readonly range: readonly [number, number]
}

/**
 * Of so many municipalities a feature must be known. Two that lack it are compared by the others, but only while those carry
 * 70 % of the weight (method 4.5): one feature that hardly anybody has would leave nobody with anybody to compare with.
 */
export const leastKnown = 0.9

/** What is known of every municipality without a file: SKR's main group, alike or not, and the population. */
export const mainGroupFeature = {
  id: 'main-group',
  name: { sv: 'SKR:s huvudgrupp', en: 'SKR main group' },
  weight: 1,
} as const
export const populationFeature: StructuralFeature = {
  id: 'population',
  name: { sv: 'Folkmängd', en: 'Population' },
  unit: { sv: 'invånare', en: 'inhabitants' },
  weight: 1,
  isLogarithmic: true,
  range: [1, 100_000_000],
}

/** What a file may bring, in the order of the method. */
export const loadedFeatures: readonly StructuralFeature[] = [
  feature('density', 'Befolkningstäthet', 'Population density', ['inv/km²', 'inh/km²'], [0.01, 100_000], true),
  feature('share-65', 'Andel 65 år och äldre', 'Share aged 65 or more', ['%', '%'], [0, 100]),
  feature(
    'post-secondary',
    'Andel med eftergymnasial utbildning',
    'Share with post-secondary education',
    ['%', '%'],
    [0, 100],
  ),
  feature('tax-base', 'Skattekraft', 'Tax base', ['kr/inv', 'SEK/inh'], [10_000, 10_000_000]),
  feature('net-commuting', 'Nettopendling', 'Net commuting', ['%', '%'], [-100, 500]),
  feature(
    'municipal-employees',
    'Kommunalt anställda',
    'Municipal employees',
    ['per 1 000 inv', 'per 1,000 inh'],
    [1, 1_000],
  ),
]

/** Every measured feature, the population first. */
export const measuredFeatures: readonly StructuralFeature[] = [populationFeature, ...loadedFeatures]

function feature(
  id: string,
  sv: string,
  en: string,
  [unitSv, unitEn]: readonly [string, string],
  range: readonly [number, number],
  isLogarithmic = false,
): StructuralFeature {
  return { id, name: { sv, en }, unit: { sv: unitSv, en: unitEn }, weight: 1, isLogarithmic, range }
}

const folded = (text: string) => text.trim().toLocaleLowerCase('sv').replaceAll(/\s+/g, ' ')

/** Which feature a cell of a file means: its id, or its name in either language. */
export function featureNamed(text: string): StructuralFeature | null {
  const wanted = folded(text)
  return loadedFeatures.find(({ id, name }) => [id, name.sv, name.en].some((known) => folded(known) === wanted)) ?? null
}

/** Whether a cell of a file means the feature's unit, written in either language; "km2" is "km²". */
export function isUnitOf({ unit }: StructuralFeature, text: string): boolean {
  const plain = (written: string) => folded(written).replaceAll(' ', '').replaceAll(',', '').replaceAll('²', '2')
  return [unit.sv, unit.en].some((known) => plain(known) === plain(text))
}
