/** Headings under which a list may hold its columns; the first is ours. */
const headings = {
  address: ['e-post', 'epost', 'e-postadress', 'epostadress', 'mejl', 'mail', 'email', 'e-mail', 'email address'],
  unit: ['enhet', 'enhetskod', 'enhets-id', 'sökväg', 'unit', 'unit code', 'unit id', 'path'],
  language: ['språk', 'language'],
} as const

export type RecipientColumn = keyof typeof headings

/** Where each column stands in a list; the language may be missing. */
export type ColumnPlaces = Readonly<Record<'address' | 'unit', number>> & { readonly language: number | null }

/**
 * Finds the columns by the words of the first line.
 *
 * @returns the columns that must be there and are not, when some are
 */
export function findColumns(heading: readonly string[]): ColumnPlaces | readonly ('address' | 'unit')[] {
  const words = heading.map((word) =>
    word
      .replace(/^\ufeff/, '')
      .trim()
      .toLowerCase(),
  )
  const place = (column: RecipientColumn) => {
    for (const name of headings[column]) if (words.includes(name)) return words.indexOf(name)
    return -1
  }
  const [address, unit, language] = [place('address'), place('unit'), place('language')]
  const missing = (['address', 'unit'] as const).filter((column) => (column === 'address' ? address : unit) < 0)
  return missing.length > 0 ? missing : { address, unit, language: language < 0 ? null : language }
}
