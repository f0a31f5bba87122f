/** More words than this narrow nothing and cost. */
const mostWords = 8
const longestWord = 40

/**
 * The words of a search, each once, as the database looks for them: every word must be found, in any of its forms or nearly
 * spelt so. Signs that mean something to a query language are left out.
 *
 * @example searchWords(' Hemtjenst, natt! ') // ['hemtjenst', 'natt']
 */
export function searchWords(text: string): readonly string[] {
  const words = text.toLocaleLowerCase('sv').match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []
  return [...new Set(words.map((word) => word.slice(0, longestWord)))].slice(0, mostWords)
}
