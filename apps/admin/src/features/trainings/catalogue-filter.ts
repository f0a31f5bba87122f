import type { TrainingPartsFragment } from '../../generated/graphql.ts'
import { compareNames, type Language } from '../../lib/format.ts'
import { localised } from '../../lib/i18n.ts'

/** Spans of index values as one speaks of them: early, on the way, far. */
export const maturities = { tidig: [0, 39], vag: [40, 59], langt: [60, 100] } as const
/** Lengths as one plans them: within the hour, half a day, more. */
export const lengths = { timme: [1, 60], halvdag: [61, 240], langre: [241, Infinity] } as const

/** What the catalogue is narrowed by; null leaves everything in. */
export interface CatalogueFilter {
  readonly words: string
  readonly area: string | null
  readonly factor: string | null
  readonly role: string | null
  readonly form: string | null
  readonly maturity: keyof typeof maturities | null
  readonly length: keyof typeof lengths | null
  readonly language: string | null
  readonly provider: string | null
}

type Training = Pick<
  TrainingPartsFragment,
  | 'title'
  | 'summary'
  | 'area'
  | 'factors'
  | 'roles'
  | 'form'
  | 'maturity'
  | 'minutes'
  | 'languages'
  | 'provider'
  | 'aims'
>

/**
 * The trainings that are left, in the order they came. Words are all to be found, in whatever order, in title, summary, provider or
 * aims of either language: who has read the English title finds it on the Swedish page.
 */
export function filtered<T extends Training>(trainings: readonly T[], filter: CatalogueFilter): T[] {
  const wanted = filter.words.toLocaleLowerCase('sv').split(/\s+/).filter(Boolean)
  const meets = (asked: string | null, has: string | readonly string[]) =>
    asked === null || (typeof has === 'string' ? has === asked : has.includes(asked))
  return trainings.filter((training) => {
    const { maturity, minutes } = training
    const [least, most] = filter.maturity ? maturities[filter.maturity] : [0, 100]
    const [shortest, longest] = filter.length ? lengths[filter.length] : [0, Infinity]
    return (
      meets(filter.area, training.area) &&
      meets(filter.factor, training.factors) &&
      meets(filter.role, training.roles) &&
      meets(filter.form, training.form) &&
      meets(filter.language, training.languages) &&
      meets(filter.provider, training.provider.sv) &&
      maturity.from <= most &&
      maturity.to >= least &&
      minutes >= shortest &&
      minutes <= longest &&
      (wanted.length === 0 || holds(training, wanted))
    )
  })
}

function holds({ title, summary, provider, aims }: Training, wanted: readonly string[]): boolean {
  const text = [title, summary, provider, ...aims]
    .flatMap(({ sv, en }) => [sv, en])
    .join(' ')
    .toLocaleLowerCase('sv')
  return wanted.every((word) => text.includes(word))
}

/** Who gives the trainings, each once; known by the Swedish name. */
export function providersOf(
  trainings: readonly Pick<Training, 'provider'>[],
  language: Language,
): { readonly value: string; readonly label: string }[] {
  const names = new Map(trainings.map(({ provider }) => [provider.sv, localised(provider, language)]))
  const byName = compareNames(language)
  return [...names].map(([value, label]) => ({ value, label })).toSorted((a, b) => byName(a.label, b.label))
}
