/** What is taken as a coat of arms, and what is kept of it. */
export const coatLimits = {
  /** Of the uploaded file. */
  bytes: 500_000,
  /** Pixels of one side of the uploaded picture. */
  side: 4_000,
  /** Pixels of the whole picture, so that a small file cannot unpack to a large one. */
  pixels: 16_000_000,
  /** Pixels of the longer side of what is kept: 800 dots an inch where it is printed 1.9 cm high. */
  kept: 600,
} as const

export type CoatKind = 'png' | 'svg'

const pngSignature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/**
 * What an uploaded file is, by its first bytes and never by its name. An SVG that declares entities or names a document type of
 * its own is refused: no drawing program needs them, and they can grow without end.
 *
 * @returns null for everything else
 */
export function coatKind(bytes: Uint8Array): CoatKind | null {
  if (pngSignature.every((byte, at) => bytes[at] === byte)) return 'png'
  const text = new TextDecoder().decode(bytes)
  const isSvg =
    /^\uFEFF?\s*(?:<\?xml[^>]*\?>\s*)?(?:<!--[\s\S]*?-->\s*|<!DOCTYPE svg[^[>]*>\s*)*<(?:\w+:)?svg[\s/>]/.test(text)
  return isSvg && !/<!ENTITY/i.test(text) ? 'svg' : null
}
