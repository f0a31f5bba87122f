export type CsvCell = string | number | null

/**
 * A table as CSV that a spreadsheet of the language opens without questions: Swedish Excel wants semicolons and
 * decimal commas, English commas and points; the byte order mark tells both that the text is UTF-8.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[], language: 'sv' | 'en'): string {
  const separator = language === 'sv' ? ';' : ','
  const cell = (value: CsvCell): string => {
    if (value === null) return ''
    if (typeof value === 'number') return language === 'sv' ? String(value).replace('.', ',') : String(value)
    // A leading sign of a formula is made text: names come from files that others have written.
    const safe = /^(?:[=+@\t\r]|-(?![\d.,]*$))/.test(value) ? `'${value}` : value
    return /[";,\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
  }
  return `\uFEFF${rows.map((row) => row.map(cell).join(separator)).join('\r\n')}\r\n`
}
