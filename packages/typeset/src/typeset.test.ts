import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, test } from 'vitest'
import { typeset, TypesetFailed, type DocumentData } from './typeset.ts'

interface Part {
  readonly heading?: string
  readonly text?: string
  readonly table?: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] }
  readonly svg?: string
  readonly alt?: string
  readonly caption?: string
}
type Plain = DocumentData & { readonly parts: readonly Part[] }

const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><rect width="30" height="20" fill="#0a5a7d"/></svg>`
const plain: Plain = {
  title: 'Digital mognad i Nacka',
  language: 'sv',
  organisation: 'Nacka kommun',
  date: '2026-11-26',
  synthetic: true,
  parts: [
    { heading: 'Läget', text: 'Indexvärdet är 61,4 (59,0–63,8).' },
    { table: { header: ['Kategori', 'Index'], rows: [['Ledning', '61,4']] } },
    { svg, alt: 'Indexvärdet är 61,4 av 100', caption: 'Läget nu' },
  ],
}

interface Node {
  readonly role?: string
  readonly alt?: string
  readonly children?: readonly Node[]
}

/** What a screen reader meets: texts, roles in reading order, words of pictures, and the metadata. */
async function read(pdf: Uint8Array) {
  const document = await getDocument({ data: Uint8Array.from(pdf), useSystemFonts: true, verbosity: 0 }).promise
  const { info, metadata } = await document.getMetadata()
  const [roles, alts, texts]: [string[], string[], string[]] = [[], [], []]
  const walk = ({ role, alt, children = [] }: Node) => {
    if (role) roles.push(role)
    if (alt) alts.push(alt)
    children.forEach(walk)
  }
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number)
    walk((await page.getStructTree()) as Node)
    const { items } = await page.getTextContent()
    texts.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  const { Title: title, Language: language } = info as { Title?: string; Language?: string }
  return { roles, alts, text: texts.join('\n'), title, language, metadata, pages: document.numPages }
}
const xmpOf = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1')

describe('a workshop', () => {
  const data = {
    title: 'Workshop: Teknologi',
    language: 'sv' as const,
    organisation: 'Nacka',
    agenda: { heading: 'Så går det till', header: ['Tid', 'Vad'], rows: [['10 min', 'Välkommen.']] },
    questions: {
      heading: 'Frågor',
      note: 'Ur ert eget resultat.',
      list: [1, 2].map((number) => ({
        why: 'bland det svagaste',
        statement: `Påstående #${number} *inte fett*`,
        figure: 'Index 38',
        ask: 'Vad kan vi ändra?',
      })),
    },
    hidden: '2 påståenden visas inte.',
    materials: { heading: 'Det här behövs', list: ['Väggyta'] },
  }

  test('has headings in order, a table of what is done, and texts that stay texts', async () => {
    const { roles, text } = await read((await typeset({ template: 'workshop', data })).pdf)
    expect(roles.filter((role) => /^H\d$/.test(role))).toEqual(['H1', 'H2', 'H2', 'H2', 'H3', 'H3'])
    expect(roles.filter((role) => role === 'TH')).toHaveLength(2)
    expect(roles).toContain('L')
    expect(text).toContain('1. Påstående #1 *inte fett*')
    expect(text).toContain('2 påståenden visas inte.')
  })

  test('of which all is shown says nothing of hidden statements', async () => {
    const { text } = await read((await typeset({ template: 'workshop', data: { ...data, hidden: null } })).pdf)
    expect(text).not.toContain('visas inte')
  })
})

describe('a document for readers', () => {
  test('has tags: one first heading, header cells, words for every picture; and says PDF/UA-1, title and language', async () => {
    const { pdf } = await typeset({ template: 'plain', data: plain })
    const { roles, alts, title, language, text } = await read(pdf)
    expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
    expect(roles.filter((role) => role === 'H2')).toHaveLength(1)
    expect(roles.filter((role) => role === 'Table')).toHaveLength(1)
    expect(roles.filter((role) => role === 'TH')).toHaveLength(2)
    expect(roles.filter((role) => role === 'TD')).toHaveLength(2)
    expect(roles).toContain('Figure')
    expect(alts).toContain('Indexvärdet är 61,4 av 100')
    expect([title, language]).toEqual(['Digital mognad i Nacka', 'sv-SE'])
    expect(xmpOf(pdf)).toMatch(/<pdfuaid:part>1<\/pdfuaid:part>/)
    expect(text).toContain('syntetiska')
    expect(text).toMatch(/Sida\s+1\s+av\s+1/)
  })

  test('carries the coat of arms with the name of its organisation, and keeps it from the next document', async () => {
    const data = { ...plain, coat: 'coat.svg' }
    const { pdf } = await typeset({ template: 'plain', data, assets: { 'coat.svg': Buffer.from(svg) } })
    expect((await read(pdf)).alts).toContain('Vapen eller märke: Nacka kommun')
    await expect(typeset({ template: 'plain', data })).rejects.toThrow(TypesetFailed)
  })

  test('is in English where asked, and says nothing of synthetic data that are not', async () => {
    const { pdf } = await typeset({ template: 'plain', data: { ...plain, language: 'en', synthetic: false } })
    const { language, text } = await read(pdf)
    expect(language).toBe('en-GB')
    expect(text).not.toContain('synthetic')
  })

  test('of the same data has the same bytes', async () => {
    const twice = await Promise.all([1, 2].map(() => typeset({ template: 'plain', data: plain })))
    expect(Buffer.from(twice[0]!.pdf).equals(Buffer.from(twice[1]!.pdf))).toBe(true)
  })
})

test('a picture without words is refused', async () => {
  const data = { ...plain, parts: [{ svg, alt: '' }] }
  await expect(typeset({ template: 'plain', data })).rejects.toThrow(/alt/)
})

test('text of the data stays text: it cannot run, read a file or become markup', async () => {
  const bad = '#panic("ran") = Rubrik $x^2$ "] #read("/style.typ") \\ *fet* <script>'
  const { pdf } = await typeset({
    template: 'plain',
    data: { ...plain, title: bad, organisation: bad, parts: [{ heading: bad, text: bad }] },
  })
  const { text, roles } = await read(pdf)
  expect(text.replaceAll(/\s+/g, ' ')).toContain('#read("/style.typ")')
  expect(text).not.toContain('#let accent')
  expect(roles.filter((role) => role === 'H1')).toHaveLength(1)
})

test('names that are paths reach nothing', async () => {
  await expect(typeset({ template: '../package', data: plain })).rejects.toThrow('no template')
  const assets = { '../style.typ': Buffer.from('') }
  await expect(typeset({ template: 'plain', data: plain, assets })).rejects.toThrow('no name of an asset')
})

test('an archive document says PDF/A-3a and has tags too', async () => {
  const { pdf } = await typeset({ template: 'plain', data: plain, standard: 'a-3a' })
  expect(xmpOf(pdf)).toMatch(/<pdfaid:part>3<\/pdfaid:part>\s*<pdfaid:conformance>A<\/pdfaid:conformance>/)
  expect((await read(pdf)).roles).toContain('TH')
})
