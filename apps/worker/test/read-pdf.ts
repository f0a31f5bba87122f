import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Node {
  readonly role?: string
  readonly children?: readonly Node[]
  readonly alt?: string
}

export interface ReadPdf {
  /** Texts page by page, with spaces drawn together. */
  readonly pages: readonly string[]
  /** Tags in reading order. */
  readonly roles: readonly string[]
  /** What pictures say in words. */
  readonly alts: readonly string[]
  readonly language: string | undefined
  readonly isUa1: boolean
}

/** What a screen reader meets in a PDF. */
export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: Uint8Array.from(pdf), useSystemFonts: true, verbosity: 0 }).promise
  const { info } = await document.getMetadata()
  const [roles, pages, alts]: [string[], string[], string[]] = [[], [], []]
  const walk = ({ role, alt, children = [] }: Node) => {
    if (role) roles.push(role)
    if (alt) alts.push(alt)
    children.forEach(walk)
  }
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    walk((await page.getStructTree()) as Node)
    const { items } = await page.getTextContent()
    pages.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join(' ')
        .replaceAll(/\s+/g, ' '),
    )
  }
  const isUa1 = /<pdfuaid:part>1<\/pdfuaid:part>/.test(Buffer.from(pdf).toString('latin1'))
  return { pages, roles, alts, language: (info as { Language?: string }).Language, isUa1 }
}
