import { coatKind, coatLimits } from '@mognad/model/organisations/coat'
import { RuleBroken } from '@mognad/model/errors'

/** A coat of arms as it is kept: a PNG that holds pixels and nothing else. */
export interface DrawnCoat {
  readonly content: Buffer
  readonly width: number
  readonly height: number
}

/** SVG has no size of its own that means anything here: it is drawn large and made smaller. */
const svgDensity = 300

/**
 * Draws an uploaded picture anew. What comes out are pixels: scripts, links, comments, metadata and whatever else the file
 * held stay behind. An SVG is drawn from memory, without a place that it could refer to files from, and nothing is fetched for it.
 * At most one picture of `coatLimits.pixels` is unpacked; of an animation the first frame.
 *
 * @throws RuleBroken COAT_TOO_LARGE (bytes or pixels) · COAT_UNREADABLE (neither PNG nor SVG, broken, or empty)
 */
export async function drawCoat(bytes: Buffer): Promise<DrawnCoat> {
  if (bytes.length > coatLimits.bytes) throw new RuleBroken('COAT_TOO_LARGE')
  const kind = coatKind(bytes)
  if (!kind) throw new RuleBroken('COAT_UNREADABLE')
  // The library waits until the first picture comes.
  const { default: sharp } = await import('sharp')
  const picture = sharp(bytes, {
    limitInputPixels: coatLimits.pixels,
    failOn: 'error',
    ...(kind === 'svg' ? { density: svgDensity } : {}),
  })
  try {
    const { width, height } = await picture.metadata()
    if (width > coatLimits.side || height > coatLimits.side) throw new RuleBroken('COAT_TOO_LARGE')
    const within = { width: coatLimits.kept, height: coatLimits.kept, fit: 'inside', withoutEnlargement: true } as const
    const { data, info } = await picture.resize(within).png({ palette: true }).toBuffer({ resolveWithObject: true })
    return { content: data, width: info.width, height: info.height }
  } catch (error) {
    if (error instanceof RuleBroken) throw error
    throw new RuleBroken('COAT_UNREADABLE')
  }
}
