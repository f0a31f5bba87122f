import type { CohortRow } from '@mognad/db/editions/edition.read-model'
import type { ReportLanguage } from '@mognad/model/reports/report'
import { groupName } from './national-tables.ts'
import { nationalWords } from './national-words.ts'
import type { NationalFigure, NationalResult } from './read-national.ts'
import { formatOf } from './report-format.ts'
import { nodeName } from './report-sentences.ts'
import type { Cell, ReportSheet, SheetColumn } from './report-sheet.ts'
import { indexOr, valueOr } from './report-sheets.ts'
import { reportTerms } from './report-terms.ts'
import { reportWords } from './report-words.ts'
import { sheetWords } from './sheet-words.ts'

const kinds = ['all', 'main', 'group', 'county', 'size'] as const
const statistics = ['p10', 'q25', 'median', 'q75', 'p90'] as const

/** The published edition as tables: a sheet a kind of cohort, those who share openly, and the words last. */
export function nationalSheets(result: NationalResult, language: ReportLanguage, made: Date): ReportSheet[] {
  const ofKind = kinds.map((kind) => ({ kind, cohorts: result.edition.cohorts.filter((one) => one.kind === kind) }))
  return [
    ...ofKind
      .filter(({ cohorts }) => cohorts.length > 0)
      .map(({ kind, cohorts }) => cohortSheet(result, kind, cohorts, language)),
    publicSheet(result, language),
    definitionSheet(result, language, made),
  ]
}

function figureColumn(label: string, format: SheetColumn['format'] = 'index'): SheetColumn {
  return { label, role: 'figure', width: 14, format }
}

function cohortSheet(
  result: NationalResult,
  kind: (typeof kinds)[number],
  cohorts: readonly CohortRow[],
  language: ReportLanguage,
): ReportSheet {
  const say = nationalWords[language]
  const { columns } = sheetWords[language]
  const { earlier } = result.edition
  return {
    name: say.sheets[kind],
    columns: [
      { label: say.columns.group, role: 'unit', width: 34 },
      { label: columns.part, role: 'part', width: 44 },
      { label: columns.node, role: 'node', width: 26 },
      figureColumn(columns.organisations, 'count'),
      figureColumn(say.columns.mean),
      figureColumn(columns.low),
      figureColumn(columns.high),
      ...statistics.map((each) => figureColumn(columns[each])),
      ...(earlier ? [figureColumn(say.change(earlier.reportingYear))] : []),
    ],
    rows: cohorts.flatMap((cohort) =>
      // Of a cohort that is too small one line says so, not one for every part.
      (cohort.shown ? result.nodes : result.nodes.filter(({ level }) => level === 'total')).map((node) => [
        groupName(cohort, language),
        nodeName(node, language, reportWords[language]),
        node.id,
        ...figureCells(result.figureOf(cohort.key, node.id), cohort, earlier !== null),
      ]),
    ),
  }
}

/** A cohort that is shown may be too small for its median, quartiles and tenths: hidden, not missing. */
function figureCells(figure: NationalFigure | null, { shown }: CohortRow, hasEarlier: boolean): Cell[] {
  const reason = figure ? (figure.reason ?? 'hidden') : shown ? 'missing' : 'hidden'
  return [
    figure?.organisations ?? '..',
    valueOr(figure?.mean, reason),
    valueOr(figure?.interval?.low, reason),
    valueOr(figure?.interval?.high, reason),
    ...statistics.map((each) => valueOr(figure?.[each], reason)),
    ...(hasEarlier ? [valueOr(figure?.change, figure?.mean == null ? reason : 'missing')] : []),
  ]
}

function publicSheet({ edition }: NationalResult, language: ReportLanguage): ReportSheet {
  const say = nationalWords[language]
  const { columns } = sheetWords[language]
  return {
    name: say.sheets.public,
    columns: [
      { label: say.columns.organisation, role: 'unit', width: 34 },
      { label: columns.part, role: 'part', width: 20 },
      { label: columns.node, role: 'node', width: 14 },
      figureColumn(columns.index),
      figureColumn(columns.low),
      figureColumn(columns.high),
      figureColumn(columns.respondents, 'count'),
      { label: say.columns.quality, role: 'remark', width: 18 },
    ],
    rows: edition.publicMembers.map((member) => [
      member.name,
      reportWords[language].total,
      'total',
      indexOr(member),
      valueOr(member.low, member.reason),
      valueOr(member.high, member.reason),
      valueOr(member.mean === null ? null : member.respondents, member.reason),
      member.grade ? say.grades[member.grade] : '',
    ]),
  }
}

function definitionSheet({ edition, instrument }: NationalResult, language: ReportLanguage, made: Date): ReportSheet {
  const say = nationalWords[language]
  const { columns, about, signs } = sheetWords[language]
  const { recipe, contentHash, synthetic, number, reportingYear } = edition
  const title = `${instrument.title[language]} ${recipe?.body.instrument.version ?? instrument.version}`
  return {
    name: say.sheets.definitions,
    columns: [
      { label: columns.word, role: 'remark', width: 30 },
      { label: columns.meaning, role: 'remark', width: 120 },
    ],
    rows: [
      [say.edition, say.editionText(number, reportingYear)],
      [about.made, formatOf(language).date(made)],
      ...(synthetic ? [[about.demonstration, reportWords[language].demonstration]] : []),
      ...say.methodTexts(recipe?.body.methodVersion ?? '-', title).map((text) => [about.method, text]),
      ...(recipe ? [[about.recipe, recipe.hash]] : []),
      ...(contentHash ? [[say.content('').replace(/: $/, ''), contentHash]] : []),
      ...signs,
      ...reportTerms[language],
    ],
  }
}
