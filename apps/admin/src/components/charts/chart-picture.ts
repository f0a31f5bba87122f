import {
  columnsOf,
  headingOf,
  innermost,
  lineOf,
  linesOf,
  margin,
  setAll,
  svgNamespace,
  upright,
} from './picture-texts.ts'

/*
 * A chart as a picture of its own: all SVGs and marked texts (`data-drawn`) of a figure, and whatever is on screen in a part
 * of it that is pictured whole (`data-whole`), where they stand, in one SVG with colours and fonts resolved, so that it looks
 * the same in a report as on the page.
 */

/** What decides how a mark looks; everything else of its style is the page's business. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'paint-order',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'letter-spacing',
  'text-anchor',
  'dominant-baseline',
] as const

export interface ChartPicture {
  readonly svg: string
  /** in CSS pixels */
  readonly width: number
  readonly height: number
}

/**
 * Draws what a figure shows now. Browsers only: it asks them where things stand.
 *
 * @param heading title and what follows it, where the figure does not say them itself
 */
export async function pictureOf(figure: HTMLElement, heading: readonly string[] = []): Promise<ChartPicture> {
  const drawing = picture(figure, heading)
  const style = document.createElementNS(svgNamespace, 'style')
  style.textContent = await embeddedFont(getComputedStyle(figure).fontFamily)
  drawing.prepend(style)
  const [width, height] = [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))]
  return { svg: new XMLSerializer().serializeToString(drawing), width, height }
}

function picture(figure: HTMLElement, heading: readonly string[]): SVGSVGElement {
  // A diagram behind its table has no place on screen; shown for the moment of measuring, nothing is painted.
  const away = [...figure.querySelectorAll<HTMLElement>('[data-diagram][hidden]')]
  away.forEach((element) => (element.hidden = false))
  const { left, top } = figure.getBoundingClientRect()
  const place = ({ left: x, top: y }: DOMRect) => ({ x: x - left + margin, y: y - top + margin })
  const drawing = document.createElementNS(svgNamespace, 'svg')
  let [right, bottom] = [0, 0]
  const reach = (rect: DOMRect) => {
    right = Math.max(right, rect.right - left)
    bottom = Math.max(bottom, rect.bottom - top)
  }
  // What says something by its ground: the cells of a heat map, and the signs that explain them.
  for (const cell of figure.querySelectorAll<HTMLElement>('[data-whole] :is(td, .heat-swatch)')) {
    const { backgroundColor } = getComputedStyle(cell)
    const rect = cell.getBoundingClientRect()
    if (rect.width === 0 || /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor)) continue
    const ground = document.createElementNS(svgNamespace, 'rect')
    setAll(ground, { ...place(rect), width: rect.width, height: rect.height, fill: backgroundColor })
    drawing.append(ground)
  }
  for (const svg of figure.querySelectorAll<SVGSVGElement>('[data-pictured] svg, [data-whole] svg')) {
    const rect = svg.getBoundingClientRect()
    // Signs on buttons belong to the page; what has no size is not on screen.
    if (rect.width === 0 || svg.closest('button, summary, .ds-sr-only')) continue
    reach(rect)
    const copy = resolved(svg)
    const { x, y } = place(rect)
    setAll(copy, { x, y, width: rect.width, height: rect.height, overflow: 'visible' })
    drawing.append(copy)
  }
  for (const element of [...figure.querySelectorAll<HTMLElement>('[data-drawn]'), ...innermost(figure)]) {
    if (upright(element)) {
      drawing.append(...columnsOf(element, place))
      reach(element.getBoundingClientRect())
      continue
    }
    for (const { text, rect } of linesOf(element)) {
      reach(rect)
      drawing.append(lineOf(element, text, place(rect), rect.height))
    }
  }
  away.forEach((element) => (element.hidden = true))
  const above = headingOf(figure, heading, right)
  if (above) {
    // Everything that has been drawn makes room for it.
    const below = document.createElementNS(svgNamespace, 'g')
    setAll(below, { transform: `translate(0 ${above.height})` })
    below.append(...drawing.childNodes)
    drawing.append(...above.lines, below)
  }
  const [width, height] = [Math.ceil(right + 2 * margin), Math.ceil(bottom + 2 * margin + (above?.height ?? 0))]
  setAll(drawing, { xmlns: svgNamespace, width, height, viewBox: `0 0 ${width} ${height}` })
  const ground = document.createElementNS(svgNamespace, 'rect')
  setAll(ground, { width, height, fill: getComputedStyle(figure).backgroundColor })
  drawing.prepend(ground)
  return drawing
}

/** A copy whose look depends on no style sheet. */
function resolved(svg: SVGSVGElement): SVGSVGElement {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const originals = [svg, ...svg.querySelectorAll('*')]
  for (const [at, element] of [copy, ...copy.querySelectorAll('*')].entries()) {
    const style = getComputedStyle(originals[at] as Element)
    const look = kept.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')
    for (const name of element.getAttributeNames())
      if (/^(class|style|role|tabindex|aria-.*|data-.*)$/.test(name)) element.removeAttribute(name)
    element.setAttribute('style', look)
  }
  return copy
}

/** The page's own font with its letters in it: a picture loads nothing. Empty where the page has no such font. */
async function embeddedFont(family: string): Promise<string> {
  const name = /^["']?([^"',]+)/.exec(family)?.[1]
  for (const sheet of document.styleSheets) {
    for (const rule of sheet.cssRules) {
      if (!(rule instanceof CSSFontFaceRule)) continue
      const face = rule.style
      // Swedish and English need the first part of the font only.
      if (!face.getPropertyValue('font-family').includes(name ?? '') || !isLatin(face)) continue
      const address = /url\(["']?([^"')]+)/.exec(face.getPropertyValue('src'))?.[1]
      if (!address) continue
      const file = await fetch(new URL(address, sheet.href ?? document.baseURI))
      const letters = await dataAddress(await file.blob())
      return `@font-face{font-family:"${name}";font-weight:100 900;src:url("${letters}") format("woff2")}`
    }
  }
  return ''
}

function isLatin(face: CSSStyleDeclaration): boolean {
  return /U\+0?0?0?0-/i.test(face.getPropertyValue('unicode-range'))
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.addEventListener('load', () => resolve(reader.result as string))
    reader.addEventListener('error', () => reject(reader.error ?? new Error('The font could not be read.')))
    reader.readAsDataURL(blob)
  })
}

/** The picture in pixels, twice as many as on screen so that it stands print. */
export async function pngOf({ svg, width, height }: ChartPicture): Promise<Blob> {
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * 2
  canvas.height = height * 2
  const context = canvas.getContext('2d')
  if (!context) throw new Error('The browser draws no pictures.')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The browser draws no pictures.'))), 'image/png')
  })
}
