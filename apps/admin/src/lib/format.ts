/** Numbers and dates as a reader of the language expects them. Every text on screen passes through here. */

export type Language = 'sv' | 'en'

const locales: Record<Language, string> = { sv: 'sv-SE', en: 'en-GB' }
const numberFormats = new Map<string, Intl.NumberFormat>()

function numberFormat(language: Language, decimals: number): Intl.NumberFormat {
  const key = `${language}${decimals}`
  const known = numberFormats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(locales[language], {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
  numberFormats.set(key, made)
  return made
}

/** An index value, 0-100. One decimal in tables, none in sentences. */
export function formatIndex(value: number, language: Language, decimals = 1): string {
  return numberFormat(language, decimals).format(value)
}

/** `58–66`, with the en dash that both languages use for spans. */
export function formatSpan(low: number, high: number, language: Language, decimals = 1): string {
  return `${formatIndex(low, language, decimals)}–${formatIndex(high, language, decimals)}`
}

/** A difference with its sign: `+4,2`, `−1,0`, `0,0`; a real minus sign, never a hyphen. */
export function formatDifference(value: number, language: Language, decimals = 1): string {
  const rounded = Number(value.toFixed(decimals))
  const sign = rounded > 0 ? '+' : rounded < 0 ? '−' : ''
  return sign + formatIndex(Math.abs(rounded), language, decimals)
}

/** A share 0-1 as per cent: Swedish sets a no-break space before the sign, English none. */
export function formatShare(share: number, language: Language, decimals = 0): string {
  return formatPercent(share * 100, language, decimals)
}

/** A percentage 0-100. */
export function formatPercent(percent: number, language: Language, decimals = 0): string {
  return `${formatIndex(percent, language, decimals)}${language === 'sv' ? '\u00a0' : ''}%`
}

/** A count with the language's thousands separator. */
export function formatCount(count: number, language: Language): string {
  return numberFormat(language, 0).format(count)
}

export function formatDate(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long' }).format(new Date(iso))
}

export function formatDateTime(iso: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))
}

/** Alphabetical order of the language; Swedish ends with å, ä, ö. */
export function compareNames(language: Language): (a: string, b: string) => number {
  return new Intl.Collator(locales[language], { numeric: true }).compare
}

/** `Kultur, Vård och Skola`. Names that have a comma or an "and" of their own make all of them stand in quotation marks. */
export function formatNames(names: readonly string[], language: Language): string {
  const isMixedUp = names.some((name) => /,| (och|and) /.test(name))
  const [left, right] = language === 'sv' ? ['”', '”'] : ['“', '”']
  const shown = isMixedUp && names.length > 1 ? names.map((name) => left + name + right) : names
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(shown)
}
