import { FEWEST_OTHERS } from '@mognad/scoring'
import type { ReportLanguage } from '@mognad/model/reports/report'
import { changeOf, groupName, groupsInTree, groupTable, meanOf, medianOf, type SpreadTable } from './national-tables.ts'
import { nationalWords, type NationalWords } from './national-words.ts'
import type { NationalFigure, NationalResult } from './read-national.ts'
import { formatOf, signs, type Format } from './report-format.ts'
import { nodeName } from './report-sentences.ts'
import { reportTerms } from './report-terms.ts'
import { reportWords } from './report-words.ts'

interface PlainTable {
  readonly heading: string
  readonly note: string
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** All parts behind the first pages, the groups, who shares openly, what is not shown and why, words and method. */
export interface NationalAppendix {
  readonly heading: string
  readonly parts: {
    readonly heading: string
    readonly header: readonly string[]
    readonly levels: readonly { readonly title: string; readonly rows: readonly (readonly string[])[] }[]
  }
  readonly dimensionsOfGroups: PlainTable
  /** Counties and classes of size that are shown. */
  readonly named: readonly SpreadTable[]
  readonly publicMembers: PlainTable
  readonly hidden: { readonly heading: string; readonly items: readonly string[] }
  readonly words: { readonly heading: string; readonly rows: readonly (readonly [word: string, meaning: string])[] }
  readonly method: { readonly heading: string; readonly texts: readonly string[] }
}

const levels = ['dimension', 'category', 'factor', 'area', 'item'] as const
/** Words that tell of one organisation's own place, and verdicts, have no use here. */
const termsOfOne: ReadonlySet<string> = new Set([
  'trolig plats',
  'likely place',
  'typ',
  'type',
  'klart högre, klart bättre',
  'clearly higher',
])

export function nationalAppendix(result: NationalResult, language: ReportLanguage): NationalAppendix {
  const say = nationalWords[language]
  const format = formatOf(language)
  const { cohorts } = result.edition
  const named = (['county', 'size'] as const).map((kind) => ({ kind, of: cohorts.filter((one) => one.kind === kind) }))
  return {
    heading: say.appendix,
    parts: partsOfAll(result, language),
    dimensionsOfGroups: dimensionsOfGroups(result, language),
    named: named
      .map(({ kind, of }) => ({ kind, of: of.filter(({ shown }) => shown) }))
      .filter(({ of }) => of.length > 0)
      .map(({ kind, of }) => groupTable(result, of, say[kind], language)),
    publicMembers: publicMembers(result, say, format),
    hidden: { heading: say.hidden, items: hiddenItems(result, language) },
    words: { heading: say.words, rows: reportTerms[language].filter(([word]) => !termsOfOne.has(word)) },
    method: { heading: say.method, texts: methodTexts(result, language) },
  }
}

function partsOfAll(result: NationalResult, language: ReportLanguage): NationalAppendix['parts'] {
  const say = nationalWords[language]
  const format = formatOf(language)
  const { nodes, edition } = result
  const { columns } = say
  const ofLevel = (level: (typeof levels)[number]) =>
    nodes.filter((node) => node.level === level || (level === 'dimension' && node.level === 'total'))
  return {
    heading: say.allParts,
    header: [
      columns.part,
      columns.mean,
      columns.interval,
      columns.quarters,
      columns.median,
      ...(edition.earlier ? [columns.since(edition.earlier.reportingYear)] : []),
    ],
    levels: levels
      .map((level) => ({
        title: say.levels[level],
        rows: ofLevel(level).map((node) => {
          const figure = result.figureOf('all', node.id)
          return [
            nodeName(node, language, reportWords[language]),
            meanOf(figure, format),
            figure?.interval ? format.span(figure.interval.low, figure.interval.high) : '',
            quartersOf(figure, format),
            medianOf(figure, format),
            ...(edition.earlier ? [changeOf(figure, format)] : []),
          ]
        }),
      }))
      .filter(({ rows }) => rows.length > 0),
  }
}

function quartersOf(figure: NationalFigure | null, format: Format): string {
  if (figure?.mean == null) return ''
  return figure.q25 === null || figure.q75 === null ? signs.hidden : format.span(figure.q25, figure.q75)
}

function dimensionsOfGroups(result: NationalResult, language: ReportLanguage): PlainTable {
  const say = nationalWords[language]
  const format = formatOf(language)
  const dimensions = result.nodes.filter(({ level }) => level === 'total' || level === 'dimension')
  const rows = [...result.edition.cohorts.filter(({ kind }) => kind === 'all'), ...groupsInTree(result)]
  return {
    heading: say.dimensionsOfGroups,
    note: '',
    header: [
      say.columns.group,
      say.columns.members,
      ...dimensions.map((node) => nodeName(node, language, reportWords[language])),
    ],
    rows: rows.map((cohort) => [
      groupName(cohort, language),
      format.count(cohort.members),
      ...dimensions.map(({ id }) => meanOf(result.figureOf(cohort.key, id), format, 'hidden')),
    ]),
  }
}

function publicMembers({ edition }: NationalResult, say: NationalWords, format: Format): PlainTable {
  const { columns } = say
  return {
    heading: say.publicMembers,
    note: edition.publicMembers.length > 0 ? say.publicNote : say.noPublic,
    header: [columns.organisation, columns.index, columns.interval, columns.respondents, columns.quality],
    rows: edition.publicMembers.map((member) => [
      member.name,
      format.index(member),
      format.interval(member),
      member.mean !== null && member.respondents !== null ? format.count(member.respondents) : '',
      member.grade ? say.grades[member.grade] : '',
    ]),
  }
}

/** What is not shown under the reason for it: names of groups and parts, and no number of them. */
function hiddenItems(result: NationalResult, language: ReportLanguage): string[] {
  const say = nationalWords[language]
  const format = formatOf(language)
  const { cohorts, earlier } = result.edition
  const tooSmall = cohorts.filter(({ shown }) => !shown).map((cohort) => groupName(cohort, language))
  const shown = cohorts.filter((cohort) => cohort.shown)
  const withoutSpread = shown.filter(({ key }) => result.figureOf(key, 'total')?.interval === null)
  const missing = result.nodes.filter(({ id }) => result.figureOf('all', id)?.mean == null)
  const atLeast = (others: number) => format.count(others + 1)
  const fewest = {
    mean: atLeast(FEWEST_OTHERS.mean),
    median: atLeast(FEWEST_OTHERS.median),
    quartiles: atLeast(FEWEST_OTHERS.quartiles),
    tails: atLeast(FEWEST_OTHERS.tails),
  }
  const items = [
    ...(tooSmall.length > 0 ? [say.hiddenCohorts(tooSmall.join(', '))] : []),
    ...(withoutSpread.length > 0
      ? [say.hiddenSpread(format.count(withoutSpread.length), format.count(shown.length), fewest)]
      : []),
    ...(missing.length > 0
      ? [say.hiddenParts(missing.map((node) => nodeName(node, language, reportWords[language])).join(', '))]
      : []),
    ...(earlier ? [say.changeMissing] : []),
  ]
  return items.length > 0 ? items : [say.hiddenNone]
}

function methodTexts({ edition, instrument }: NationalResult, language: ReportLanguage): string[] {
  const say = nationalWords[language]
  const format = formatOf(language)
  const { recipe, contentHash, audit } = edition
  const title = `${instrument.title[language]} ${recipe?.body.instrument.version ?? instrument.version}`
  return [
    ...say.methodTexts(recipe?.body.methodVersion ?? '-', title),
    audit?.passed ? say.audit(format.date(new Date(audit.auditedAt)), format.count(audit.tried)) : say.auditMissing,
    ...(recipe ? [say.recipe(recipe.hash)] : []),
    ...(contentHash ? [say.content(contentHash)] : []),
    say.licence(instrument.licence),
  ]
}
