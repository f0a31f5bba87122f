import { unitsShownTo, type Actor } from '../access/actor.ts'
import { can } from '../access/can.ts'

/**
 * `board`: a PDF of two pages and an appendix on the whole of the own units. `spreadsheet`: every view as a sheet (XLSX).
 * `csv`: the same figures, one a line. `archive`: the board report as PDF/A and the CSV, with what they are (ZIP).
 */
export const reportKinds = ['board', 'spreadsheet', 'csv', 'archive'] as const
export type ReportKind = (typeof reportKinds)[number]

export const reportLanguages = ['sv', 'en'] as const
export type ReportLanguage = (typeof reportLanguages)[number]

/** What a file of a kind is called at its end, and what it is to a browser. */
export const fileOf = {
  board: { ending: 'pdf', mediaType: 'application/pdf' },
  spreadsheet: { ending: 'xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  csv: { ending: 'csv', mediaType: 'text/csv' },
  archive: { ending: 'zip', mediaType: 'application/zip' },
} as const satisfies Readonly<Record<ReportKind, { readonly ending: string; readonly mediaType: string }>>

/** Kinds that tell of single units: for those only who see the whole organisation. */
export const holdsUnits: Readonly<Record<ReportKind, boolean>> = {
  board: false,
  spreadsheet: true,
  csv: true,
  archive: true,
}

/**
 * Whether somebody may read a report of a kind. The board report holds what every member sees on the page Resultat; what
 * holds single units is not for the manager of one of them.
 */
export function mayReadReport(actor: Actor, report: { readonly organisationId: string; readonly kind: ReportKind }) {
  if (!can(actor, 'read reports', report)) return false
  return !holdsUnits[report.kind] || unitsShownTo(actor, report.organisationId) === null
}

/**
 * A name for the file: organisation, kind and year in plain letters, so that every system takes it.
 *
 * @example fileNameOf({ kind: 'board', language: 'sv' }, 'Örnsköldsviks kommun', 2026) // 'ornskoldsviks-kommun-digital-mognad-2026.pdf'
 */
export function fileNameOf(
  { kind, language }: { readonly kind: ReportKind; readonly language: ReportLanguage },
  organisation: string,
  reportingYear: number,
): string {
  const subject = language === 'sv' ? 'digital-mognad' : 'digital-maturity'
  return `${plain(organisation)}-${subject}-${reportingYear}.${fileOf[kind].ending}`
}

function plain(name: string): string {
  const letters = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  return letters.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'organisation'
}
