import swedish from './texts/sv.json'

export type Texts = Readonly<Record<string, string>>
type Key = keyof typeof swedish
/** A key without its `.one` / `.other`, for `count`. */
type CountedKey = Key extends infer K ? (K extends `${infer Stem}.other` ? Stem : never) : never
type Values = Readonly<Record<string, string | number>>

export type Localised = Readonly<Record<string, string>>

export interface Translation {
  /** Code of the language, as in the name of its file: `sv`. */
  readonly code: string
  /** For dates and numbers: `sv-SE`. */
  readonly locale: string
  text(key: Key, values?: Values): string
  /** The form of a text that fits a number, by the language's own plural rules. */
  count(key: CountedKey, count: number): string
  /** Day and time of day where the reader is. */
  time(iso: string): string
  /** A text that lives in the instrument; Swedish where this language has none. */
  own(localised: Localised): string
  /** The language that `own` finds: to be stated where it is not that of the page. */
  ownCode(localised: Localised): string
}

/**
 * Texts of one language. A key that a file lacks falls back to Swedish, so that a new language can be added and
 * published text by text.
 */
export function translationOf(code: string, texts: Texts): Translation {
  const locale = texts['language.locale'] ?? code
  const find = (key: string): string | undefined => texts[key] ?? (swedish as Texts)[key]
  const plural = new Intl.PluralRules(locale)
  const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' })
  return {
    code,
    locale,
    text: (key, values = {}) => filled(find(key) ?? key, values),
    count: (key, count) => filled(find(`${key}.${plural.select(count)}`) ?? find(`${key}.other`) ?? key, { count }),
    time: (iso) => moment.format(new Date(iso)),
    own: (localised) => localised[codeIn(localised, code)] ?? '',
    ownCode: (localised) => codeIn(localised, code),
  }
}

function codeIn(localised: Localised, code: string): string {
  return [code, 'sv'].find((each) => Object.hasOwn(localised, each)) ?? Object.keys(localised)[0] ?? code
}

function filled(text: string, values: Values): string {
  return text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
}
