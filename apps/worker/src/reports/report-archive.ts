import { createHash } from 'node:crypto'
import type { ReportToMake } from '@mognad/db/reports/report.store'
import type { ReportedResult } from './read-result.ts'
import { zip, type ZipEntry } from './zip.ts'

const names = {
  sv: { report: 'rapport.pdf', lines: 'siffror.csv' },
  en: { report: 'report.pdf', lines: 'figures.csv' },
} as const

/** What an archive asks of a package: what it is, from whom, of when, and by which method; with a checksum for each file. */
export function archiveMetadata(
  { organisation, round, recipe, instrument, comparison }: ReportedResult,
  { language, requestedAt }: Pick<ReportToMake, 'language' | 'requestedAt'>,
  files: readonly ZipEntry[],
): object {
  return {
    format: 'mognad-archive-1',
    title: language === 'sv' ? 'Digital mognad' : 'Digital maturity',
    language,
    created: requestedAt.toISOString(),
    organisation: { code: organisation.code, name: organisation.name },
    round: {
      id: round.id,
      name: round.name,
      reportingYear: round.reportingYear,
      opensAt: round.opensAt?.toISOString() ?? null,
      closesAt: round.closesAt?.toISOString() ?? null,
      synthetic: round.synthetic,
    },
    instrument: {
      key: instrument.id,
      version: recipe?.body.instrument.version ?? instrument.version,
      licence: instrument.licence,
    },
    method: recipe ? { version: recipe.body.methodVersion, recipeSha256: recipe.hash } : null,
    edition: comparison
      ? {
          id: comparison.id,
          reportingYear: comparison.reportingYear,
          number: comparison.number,
          contentSha256: comparison.contentHash,
        }
      : null,
    files: files.map(({ name, bytes }) => ({
      name,
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      format: name.endsWith('.pdf') ? 'PDF/A-2a' : 'text/csv; charset=utf-8',
    })),
  }
}

/** The report as PDF/A, the figures as CSV, and what they are, in one file for an archive. */
export function toArchive(
  result: ReportedResult,
  report: Pick<ReportToMake, 'language' | 'requestedAt'>,
  { pdf, csv }: { readonly pdf: Uint8Array; readonly csv: Uint8Array },
): Uint8Array {
  const { report: pdfName, lines } = names[report.language]
  const files = [
    { name: pdfName, bytes: pdf },
    { name: lines, bytes: csv },
  ]
  const metadata = JSON.stringify(archiveMetadata(result, report, files), null, 2)
  return zip([...files, { name: 'metadata.json', bytes: Buffer.from(`${metadata}\n`) }], report.requestedAt)
}
