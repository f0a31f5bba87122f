import { RuleBroken } from '../errors.ts'

/** What minutes and their annexes come as. */
export const decisionFileTypes = ['pdf', 'docx', 'odt', 'png', 'jpeg'] as const
export type DecisionFileType = (typeof decisionFileTypes)[number]

export const mediaTypes: Readonly<Record<DecisionFileType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  odt: 'application/vnd.oasis.opendocument.text',
  png: 'image/png',
  jpeg: 'image/jpeg',
}

/** Bytes of one file, and how many a decision has. */
export const largestDecisionFile = 5 * 1024 * 1024
export const mostDecisionFiles = 10
const longestFileName = 120

const starts = (bytes: Uint8Array, ...head: readonly number[]) => head.every((byte, place) => bytes[place] === byte)
const endings: Readonly<Record<string, DecisionFileType>> = {
  pdf: 'pdf',
  docx: 'docx',
  odt: 'odt',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
}

/**
 * What a file is: its ending and its first bytes must agree, so that nothing that a browser would run is kept under another
 * name.
 *
 * @throws RuleBroken DECISION_FILE_TOO_LARGE · DECISION_FILE_KIND
 */
export function decisionFileType(name: string, bytes: Uint8Array): DecisionFileType {
  if (bytes.length > largestDecisionFile)
    throw new RuleBroken('DECISION_FILE_TOO_LARGE', { most: largestDecisionFile / 1024 / 1024 })
  const type = endings[name.toLowerCase().split('.').at(-1) ?? '']
  const isZip = starts(bytes, 0x50, 0x4b, 0x03, 0x04)
  const agrees = {
    pdf: starts(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d),
    docx: isZip,
    odt: isZip,
    png: starts(bytes, 0x89, 0x50, 0x4e, 0x47),
    jpeg: starts(bytes, 0xff, 0xd8, 0xff),
  }
  if (!type || !agrees[type]) throw new RuleBroken('DECISION_FILE_KIND')
  return type
}

/** A name that is only a name: no folders, no control signs, at most 120 signs with its ending kept. */
export function tidyFileName(name: string): string {
  const bare = name
    .split(/[\\/]/)
    .at(-1)!
    .replaceAll(/[\p{Cc}\p{Cf}]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
  if (bare.length <= longestFileName) return bare
  const ending = bare.slice(bare.lastIndexOf('.'))
  return bare.slice(0, longestFileName - ending.length) + ending
}
