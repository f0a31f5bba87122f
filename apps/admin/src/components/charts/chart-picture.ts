/*
 * A chart as a picture of its own: all SVGs and marked texts (`data-drawn`) of a figure, where they stand on screen, in
 * one SVG with colours and fonts resolved, so that it looks the same in a report as on the page.
 */

const svgNamespace = 'http://www.w3.org/2000/svg'
const margin = 20

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

/** Draws what a figure shows now. Browsers only: it asks them where things stand. */
export async function pictureOf(figure: HTMLElement): Promise<ChartPicture> {
  const drawing = picture(figure)
  const style = document.createElementNS(svgNamespace, 'style')
  style.textContent = await embeddedFont(getComputedStyle(figure).fontFamily)
  drawing.prepend(style)
  const [width, height] = [Number(drawing.getAttribute('width')), Number(drawing.getAttribute('height'))]
  return { svg: new XMLSerializer().serializeToString(drawing), width, height }
}

function picture(figure: HTMLElement): SVGSVGElement {
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
  for (const svg of figure.querySelectorAll<SVGSVGElement>('[data-pictured] svg')) {
    const rect = svg.getBoundingClientRect()
    reach(rect)
    const copy = resolved(svg)
    const { x, y } = place(rect)
    setAll(copy, { x, y, width: rect.width, height: rect.height, overflow: 'visible' })
    drawing.append(copy)
  }
  for (const element of figure.querySelectorAll<HTMLElement>('[data-drawn]')) {
    for (const { text, rect } of linesOf(element)) {
      reach(rect)
      drawing.append(lineOf(element, text, place(rect), rect.height))
    }
  }
  away.forEach((element) => (element.hidden = true))
  const [width, height] = [Math.ceil(right + 2 * margin), Math.ceil(bottom + 2 * margin)]
  setAll(drawing, { xmlns: svgNamespace, width, height, viewBox: `0 0 ${width} ${height}` })
  const ground = document.createElementNS(svgNamespace, 'rect')
  setAll(ground, { width, height, fill: getComputedStyle(figure).backgroundColor })
  drawing.prepend(ground)
  return drawing
}

function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
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

/** A text as the browser has broken it into lines. */
function linesOf(element: HTMLElement): { text: string; rect: DOMRect }[] {
  const lines: { text: string; rect: DOMRect }[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const range = document.createRange()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
      range.setStart(node, word.index)
      range.setEnd(node, word.index + word[0].length)
      const rect = range.getBoundingClientRect()
      const last = lines.at(-1)
      if (last && Math.abs(last.rect.top - rect.top) < rect.height / 2) {
        last.text += ` ${word[0]}`
        last.rect = new DOMRect(last.rect.left, last.rect.top, rect.right - last.rect.left, last.rect.height)
      } else if (rect.width > 0) lines.push({ text: word[0], rect })
    }
  }
  return lines
}

function lineOf(element: HTMLElement, text: string, { x, y }: { x: number; y: number }, height: number): SVGElement {
  const style = getComputedStyle(element)
  const line = document.createElementNS(svgNamespace, 'text')
  // The box of a line holds ascenders and descenders: its base lies about a quarter of the letter's size above its foot.
  const base = y + height / 2 + Number.parseFloat(style.fontSize) * 0.36
  setAll(line, { x, y: base, fill: style.color, 'font-size': style.fontSize, 'font-weight': style.fontWeight })
  setAll(line, { 'font-family': style.fontFamily, 'letter-spacing': style.letterSpacing })
  line.textContent = text
  return line
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
