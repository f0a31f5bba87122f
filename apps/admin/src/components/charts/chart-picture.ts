/*
 * A chart as a picture of its own: all SVGs and marked texts (`data-drawn`) of a figure, and whatever is on screen in a part
 * of it that is pictured whole (`data-whole`), where they stand, in one SVG with colours and fonts resolved, so that it looks
 * the same in a report as on the page.
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
  // Cells that say something by their ground: those of a heat map.
  for (const cell of figure.querySelectorAll<HTMLElement>('[data-whole] td')) {
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

/** The smallest elements of a part that is pictured whole that hold text: a cell, an item, a paragraph, a label. */
function innermost(figure: HTMLElement): HTMLElement[] {
  const holders = 'th, td, li, p, dt, dd, h3, h4, figcaption'
  return [...figure.querySelectorAll<HTMLElement>('[data-whole] :is(th, td, li, p, dt, dd, h3, h4, figcaption)')].filter(
    (element) => !element.querySelector(holders) && !element.closest('.ds-sr-only, details:not([open])'),
  )
}

const letters = { title: 18, about: 14 } as const

/** Title and what follows it as lines above the picture, broken at about the width of what is below. */
function headingOf(figure: HTMLElement, heading: readonly string[], width: number) {
  if (heading.length === 0) return null
  const { color, fontFamily } = getComputedStyle(figure)
  let height = 0
  const lines = heading.flatMap((text, at) => {
    const size = at === 0 ? letters.title : letters.about
    // A letter is about half as wide as it is high.
    return broken(text, Math.max(24, Math.floor(width / (size * 0.52)))).map((line) => {
      const element = document.createElementNS(svgNamespace, 'text')
      setAll(element, { x: margin, y: margin + height + size, fill: color, 'font-family': fontFamily })
      setAll(element, { 'font-size': `${size}px`, 'font-weight': at === 0 ? 600 : 400 })
      element.textContent = line
      height += size * 1.4
      return element
    })
  })
  return { lines, height: Math.ceil(height + letters.about) }
}

function broken(text: string, most: number): string[] {
  const lines: string[] = []
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
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
  // What is only read aloud, drawn, or on a button for help is not a text of the picture.
  const isText = (node: Node) =>
    node.parentElement?.closest('.ds-sr-only, svg, button.term-button, .term-text, [hidden]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, isText)
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
