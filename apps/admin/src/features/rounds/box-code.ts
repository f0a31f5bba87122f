/** A box's code has 128 bits: 26 signs of Crockford's base32, shown in groups of four. */
const codeLength = 26

/** What was typed or pasted, as the code's own signs: letters that look like digits are read as the digits. */
export function codeSigns(text: string): string {
  return text
    .toUpperCase()
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1')
    .replace(/[^0-9A-HJKMNP-TV-Z]/g, '')
}

/** `ABCD-EFGH-…`, however it was typed. */
export function groupedCode(text: string): string {
  return (
    codeSigns(text)
      .match(/.{1,4}/g)
      ?.join('-') ?? ''
  )
}

/** How many signs are missing (positive) or too many (negative). */
export function signsMissing(text: string): number {
  return codeLength - codeSigns(text).length
}
