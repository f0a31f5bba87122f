import type { ReportLanguage } from './report.ts'

/**
 * `document`: a PDF on the country of a published edition. `spreadsheet`: the same figures, a sheet a view (XLSX).
 * `csv`: one figure a line. None tells of an organisation that does not share publicly.
 */
export const nationalReportKinds = ['document', 'spreadsheet', 'csv'] as const
export type NationalReportKind = (typeof nationalReportKinds)[number]

/** What a file of a kind is called at its end, and what it is to a browser. */
export const nationalFileOf = {
  document: { ending: 'pdf', mediaType: 'application/pdf' },
  spreadsheet: { ending: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { ending: 'csv', mediaType: 'text/csv' },
} as const satisfies Readonly<Record<NationalReportKind, { readonly ending: string; readonly mediaType: string }>>

/** @example nationalFileName({ kind: 'document', language: 'sv' }, { reportingYear: 2026, number: 2 }) // 'nationell-rapport-digital-mognad-2026-2.pdf' */
export function nationalFileName(
  { kind, language }: { readonly kind: NationalReportKind; readonly language: ReportLanguage },
  { reportingYear, number }: { readonly reportingYear: number; readonly number: number },
): string {
  const subject = language === 'sv' ? 'nationell-rapport-digital-mognad' : 'national-report-digital-maturity'
  return `${subject}-${reportingYear}-${number}.${nationalFileOf[kind].ending}`
}
