import type { ReportLanguage } from '@mognad/model/reports/report'
import type { DocumentData } from '@mognad/typeset'
import { nationalAppendix, type NationalAppendix } from './national-appendix.ts'
import { groupsInTree, groupTable, partTable, scaleOf, type Scale, type SpreadTable } from './national-tables.ts'
import { nationalWords, type NationalWords } from './national-words.ts'
import type { NationalResult } from './read-national.ts'
import { formatOf, type Format } from './report-format.ts'
import { reportWords } from './report-words.ts'

/** What the template `national-report` reads. */
export interface NationalReport extends DocumentData {
  readonly sentence: string
  readonly lead: readonly string[]
  readonly country: SpreadTable
  readonly drawn: string
  /** The part of 0-100 that is drawn, the same in every table. */
  readonly scale: Scale
  readonly participation: {
    readonly heading: string
    readonly header: readonly string[]
    readonly rows: readonly (readonly string[])[]
    readonly notes: readonly string[]
  }
  readonly groups: SpreadTable
  readonly parts: SpreadTable
  readonly areas: SpreadTable
  readonly appendix: NationalAppendix
}

/**
 * A published edition as the data of the national report: the country, its groups, the parts, and what lies behind.
 *
 * @param made when the report was asked for: stands in it, and makes the same request give the same bytes
 */
export function nationalReport(result: NationalResult, language: ReportLanguage, made: Date): NationalReport {
  const say = nationalWords[language]
  const format = formatOf(language)
  const { edition, instrument, nodes } = result
  const { reportingYear, number, publishedAt, synthetic } = edition
  const published = publishedAt ? format.date(new Date(publishedAt)) : '-'
  const ofLevels = (...levels: readonly string[]) => nodes.filter(({ level }) => levels.includes(level))
  const demonstration = synthetic ? ` · ${reportWords[language].demonstration}` : ''
  return {
    title: say.title(reportingYear),
    language,
    organisation: say.sender,
    subtitle: say.subtitle(instrument.title[language], number, published, format.date(made)),
    footer: say.footer(reportingYear, number) + demonstration,
    date: made.toISOString().slice(0, 10),
    synthetic,
    sentence: sentence(result, say, format),
    lead: [
      ...(edition.state === 'superseded' ? [say.superseded] : []),
      leadOf(result, say),
      sinceNote(result, say, format),
    ],
    country: partTable(result, ofLevels('total', 'dimension'), say.country, language),
    drawn: say.drawn,
    scale: scaleOf(result),
    participation: participation(result, say, format),
    groups: groupTable(result, groupsInTree(result), say.groups, language),
    parts: partTable(result, ofLevels('category'), say.parts, language),
    areas: partTable(result, ofLevels('area'), say.areas, language),
    appendix: nationalAppendix(result, language),
  }
}

function sentence(result: NationalResult, say: NationalWords, format: Format): string {
  const total = result.figureOf('all', 'total')
  if (total?.mean == null) return say.sentenceHidden
  const { interval, change, organisations } = total
  const mean = format.number(total.mean, 0)
  const value = interval ? `${mean} (${format.span(interval.low, interval.high, 0)})` : mean
  const { earlier } = result.edition
  const since = change === null || !earlier ? '' : say.since(format.difference(change), earlier.reportingYear)
  return say.sentence(format.count(organisations), value) + since
}

function leadOf(result: NationalResult, say: NationalWords): string {
  return result.figureOf('all', 'total')?.interval ? `${say.lead} ${say.leadInterval}` : say.lead
}

function sinceNote({ edition: { earlier } }: NationalResult, say: NationalWords, format: Format): string {
  if (!earlier) return say.firstNote
  const [joined, left, stayed] = [earlier.joined, earlier.left, earlier.stayed].map(format.count)
  return say.sinceNote(earlier.reportingYear, earlier.number, joined!, left!, stayed!)
}

function participation(
  { edition }: NationalResult,
  say: NationalWords,
  format: Format,
): NationalReport['participation'] {
  const { sharing, publicMembers, leftOut } = edition
  const respondents = publicMembers.reduce((sum, member) => sum + (member.respondents ?? 0), 0)
  const members = sharing.public + sharing.named + sharing.anonymous
  return {
    heading: say.participation(format.count(members)),
    header: [say.columns.sharing, say.columns.members],
    rows: (['public', 'named', 'anonymous'] as const).map((each) => [say.sharing[each], format.count(sharing[each])]),
    notes: [
      ...(leftOut > 0 ? [say.leftOut(format.count(leftOut))] : []),
      ...(respondents > 0 ? [say.response(format.count(publicMembers.length), format.count(respondents))] : []),
      ...(sharing.named + sharing.anonymous > 0 ? [say.responseHidden] : []),
    ],
  }
}
