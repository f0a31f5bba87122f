import type { FigureRow } from '@mognad/db/scores/score.read-model'
import type { ReportLanguage } from '@mognad/model/reports/report'

/** Kolada's signs, which Swedish controllers know: `-` missing, `.` not applicable, `..` hidden. */
export const signs = { missing: '-', notApplicable: '.', joint: '.', hidden: '..' } as const

const locales = { sv: 'sv-SE', en: 'en-GB' } as const

/** Numbers as a reader of the language expects them: a decimal comma in Swedish, a real minus sign, an en dash for spans. */
export function formatOf(language: ReportLanguage) {
  const fixed = (decimals: number) =>
    new Intl.NumberFormat(locales[language], { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
  const [whole, tenth] = [fixed(0), fixed(1)]
  /** An index value or a count; one decimal in tables, none in sentences. */
  const number = (value: number, decimals: 0 | 1 = 1) => (decimals === 0 ? whole : tenth).format(value)
  const span = (low: number, high: number, decimals: 0 | 1 = 1) => `${number(low, decimals)}–${number(high, decimals)}`
  return {
    number,
    span,
    count: (value: number) => whole.format(value),
    /** `+4,2`, `−1,0`, `0,0`. */
    difference(value: number) {
      const rounded = Number(value.toFixed(1))
      return (rounded > 0 ? '+' : rounded < 0 ? '−' : '') + number(Math.abs(rounded))
    },
    /** A share 0-1 as per cent. */
    share: (value: number) => `${whole.format(value * 100)}${language === 'sv' ? '\u00a0' : ''}%`,
    /** An index value as it may be told: `61,4`, `≥ 92,0` where more is not told, a sign where nothing is. */
    index(figure: Pick<FigureRow, 'mean' | 'truncated' | 'reason'> | undefined) {
      if (!figure || figure.mean === null) return signs[figure?.reason ?? 'missing']
      const bound = figure.truncated === 'high' ? '≥ ' : figure.truncated === 'low' ? '≤ ' : ''
      return bound + number(figure.mean)
    },
    interval(figure: Pick<FigureRow, 'mean' | 'low' | 'high'> | undefined) {
      return figure?.mean != null && figure.low !== null && figure.high !== null ? span(figure.low, figure.high) : ''
    },
    /** `28 november 2026`. */
    date: (day: Date) =>
      new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: 'Europe/Stockholm' }).format(day),
  }
}

export type Format = ReturnType<typeof formatOf>
