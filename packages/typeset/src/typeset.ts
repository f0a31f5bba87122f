import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'
import { fontFiles, templatesFolder } from './templates-folder.ts'

/** `ua-1`: for readers and screen readers. `a-2a`, `a-3a`: for the archive, tagged as well; they demand a date. */
export type PdfStandard = 'ua-1' | 'a-2a' | 'a-3a'

/** What the style reads of the data of every template; a template adds what it needs. */
export interface DocumentData {
  readonly title: string
  readonly language: 'sv' | 'en'
  readonly subtitle?: string
  /** Whose document it is: above the title, and in the words for the coat of arms. */
  readonly organisation?: string
  /** Beside the page number. The title where there is none. */
  readonly footer?: string
  /** `2026-11-26`: when the document was made. Without it the same data give the same bytes at any time. */
  readonly date?: string
  /** Name of an asset: the coat of arms or emblem of the organisation. */
  readonly coat?: string
  /** Whether the answers behind the figures are synthetic; then the first page says so. */
  readonly synthetic?: boolean
}

export interface Typeset<Data extends DocumentData = DocumentData> {
  /** A file of packages/typeset/templates, without `.typ`. */
  readonly template: string
  /** Passed as JSON and read as values: no text in it can become markup, code or a path. */
  readonly data: Data
  /** `ua-1` where nothing is said. */
  readonly standard?: PdfStandard
  /** Pictures by a name with its ending (`coat.png`); a template finds them at `/assets/<name>`. */
  readonly assets?: Readonly<Record<string, Uint8Array>>
}

/** A document could not be set: a fault of the template, or data that break the standard (a picture without words). */
export class TypesetFailed extends Error {
  constructor(template: string, reasons: readonly string[]) {
    super(`template ${template} was not set: ${reasons.join(' · ')}`)
  }
}

/** How many documents an unused result of the compiler stays in memory for. */
const keptFor = 10

let compiler: NodeCompiler | null = null

/**
 * Sets a document as PDF with tags, title and language. The compiler itself refuses, for `ua-1`, a missing title, a
 * picture without words and a skipped heading level; it does not see a missing language or a table without header
 * cells, for which the style takes care.
 *
 * Takes 10 ms for two pages and 0.4 s for forty, and the process does nothing else meanwhile.
 *
 * @throws TypesetFailed · Error on the name of a template or asset that there is not or that is a path
 * @example await typeset({ template: 'plain', data: { title: 'Läget', language: 'sv', parts: [] } })
 */
export async function typeset<Data extends DocumentData>(request: Typeset<Data>): Promise<{ pdf: Uint8Array }> {
  const { template, data, standard = 'ua-1', assets = {} } = request
  const file = join(templatesFolder, `${template}.typ`)
  if (!/^[a-z-]+$/.test(template) || !existsSync(file)) throw new Error(`no template ${template}`)
  compiler ??= NodeCompiler.create({
    workspace: templatesFolder,
    fontArgs: [{ fontBlobs: fontFiles.map((path) => readFileSync(path)) }],
  })
  try {
    for (const [name, bytes] of Object.entries(assets)) compiler.mapShadow(placeOf(name), Buffer.from(bytes))
    const compiled = compiler.compile({ mainFilePath: file, inputs: { data: JSON.stringify(data) } })
    if (!compiled.result) throw new TypesetFailed(template, reasonsOf(compiler, compiled.takeDiagnostics()))
    return { pdf: new Uint8Array(render(compiler, compiled.result, template, standard)) }
  } finally {
    for (const name of Object.keys(assets)) compiler.unmapShadow(placeOf(name))
    compiler.evictCache(keptFor)
  }
}

function placeOf(name: string): string {
  if (!/^[a-z0-9-]+\.(svg|png)$/.test(name)) throw new Error(`${name} is no name of an asset`)
  return join(templatesFolder, 'assets', name)
}

type Compiled = Parameters<NodeCompiler['pdf']>[0]
type Diagnosis = Parameters<NodeCompiler['fetchDiagnostics']>[0]

function render(by: NodeCompiler, document: Compiled, template: string, standard: PdfStandard): Uint8Array {
  try {
    return by.pdf(document, { pdfStandard: standard })
  } catch (error) {
    throw new TypesetFailed(template, [error instanceof Error ? error.message : String(error)])
  }
}

function reasonsOf(by: NodeCompiler, diagnosis: Diagnosis | null): string[] {
  const found = diagnosis ? (by.fetchDiagnostics(diagnosis) as { message?: string }[]) : []
  return found.map(({ message }) => message ?? 'unknown')
}
