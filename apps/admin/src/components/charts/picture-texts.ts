/*
 * The texts of a chart's picture: which there are, where the browser has put their words, and the same as SVG.
 */

export const svgNamespace = 'http://www.w3.org/2000/svg'
/** Around the picture, in CSS pixels. */
export const margin = 20

export function setAll(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value))
}

/** The smallest elements of a part that is pictured whole that hold text: a cell, an item, a paragraph, a label. */
export function innermost(figure: HTMLElement): HTMLElement[] {
  const holders = 'th, td, li, p, dt, dd, h3, h4, figcaption'
  return [
    ...figure.querySelectorAll<HTMLElement>('[data-whole] :is(th, td, li, p, dt, dd, h3, h4, figcaption)'),
  ].filter((element) => !element.querySelector(holders) && !element.closest('.ds-sr-only, details:not([open])'))
}

const letters = { title: 18, about: 14 } as const

/** Title and what follows it as lines above the picture, broken at about the width of what is below. */
export function headingOf(figure: HTMLElement, heading: readonly string[], width: number) {
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

/** The words of an element where they stand, but for what is only read aloud, drawn, or on a button for help. */
function wordsOf(element: HTMLElement): { text: string; rect: DOMRect }[] {
  const isText = (node: Node) =>
    node.parentElement?.closest('.ds-sr-only, svg, button.term-button, .term-text, [hidden]')
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT
  const words: { text: string; rect: DOMRect }[] = []
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT, isText)
  const range = document.createRange()
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of (node.textContent ?? '').matchAll(/\S+/g)) {
      range.setStart(node, word.index)
      range.setEnd(node, word.index + word[0].length)
      const rect = range.getBoundingClientRect()
      if (rect.width > 0) words.push({ text: word[0], rect })
    }
  }
  return words
}

/** A text as the browser has broken it into lines. */
export function linesOf(element: HTMLElement): { text: string; rect: DOMRect }[] {
  const lines: { text: string; rect: DOMRect }[] = []
  for (const { text, rect } of wordsOf(element)) {
    const last = lines.at(-1)
    if (last && Math.abs(last.rect.top - rect.top) < rect.height / 2) {
      // Words of two elements may stand close together: a parenthesis and what is in it.
      last.text += rect.left - last.rect.right > 1 ? ` ${text}` : text
      last.rect = new DOMRect(last.rect.left, last.rect.top, rect.right - last.rect.left, last.rect.height)
    } else lines.push({ text, rect })
  }
  return lines
}

/** The element that sets its text on end, as the heads of narrow columns do; null where text lies. */
export function upright(element: HTMLElement): HTMLElement | null {
  const inside = [element, ...element.querySelectorAll<HTMLElement>('*')]
  return inside.find((one) => getComputedStyle(one).writingMode.startsWith('vertical')) ?? null
}

/** Text on end, read from below: each column of it as the browser has broken it. */
export function columnsOf(element: HTMLElement, place: (rect: DOMRect) => { x: number; y: number }): SVGElement[] {
  const columns: { text: string; rect: DOMRect }[] = []
  for (const { text, rect } of wordsOf(element)) {
    const last = columns.at(-1)
    if (last && Math.abs(last.rect.left - rect.left) < rect.width / 2) {
      last.text += ` ${text}`
      const [top, bottom] = [Math.min(last.rect.top, rect.top), Math.max(last.rect.bottom, rect.bottom)]
      last.rect = new DOMRect(last.rect.left, top, last.rect.width, bottom - top)
    } else columns.push({ text, rect })
  }
  return columns.map(({ text, rect }) => {
    const { x, y } = place(rect)
    const line = lineOf(element, text, { x: 0, y: 0 }, 0)
    const size = Number.parseFloat(getComputedStyle(element).fontSize)
    setAll(line, { x: 0, y: size * 0.36, transform: `translate(${x + rect.width / 2} ${y + rect.height}) rotate(-90)` })
    return line
  })
}

export function lineOf(
  element: HTMLElement,
  text: string,
  { x, y }: { x: number; y: number },
  height: number,
): SVGElement {
  const style = getComputedStyle(element)
  const line = document.createElementNS(svgNamespace, 'text')
  // The box of a line holds ascenders and descenders: its base lies about a quarter of the letter's size above its foot.
  const base = y + height / 2 + Number.parseFloat(style.fontSize) * 0.36
  setAll(line, { x, y: base, fill: style.color, 'font-size': style.fontSize, 'font-weight': style.fontWeight })
  setAll(line, { 'font-family': style.fontFamily, 'letter-spacing': style.letterSpacing })
  line.textContent = text
  return line
}
