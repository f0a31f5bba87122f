import type { FigureRow, ScoreReason } from '@mognad/db/scores/score.read-model'
import type { InstrumentNode } from '@mognad/model/instruments/nodes-of'
import { unitKind } from '@mognad/model/organisations/unit-kind'
import type { ReportLanguage } from '@mognad/model/reports/report'
import { changeWordOf } from './report-change.ts'
import { signs } from './report-format.ts'
import type { ReportedResult } from './read-result.ts'
import type { ReportedUnit, ReportedUnits } from './read-units.ts'
import { nodeName } from './report-sentences.ts'
import type { Cell, ReportSheet, SheetColumn } from './report-sheet.ts'
import { sheetWords, type SheetWords } from './sheet-words.ts'
import { reportWords } from './report-words.ts'

/** A number rounded as spreadsheets show it, else the sign for why there is none. */
export const valueOr = (value: number | null | undefined, reason: ScoreReason | null | undefined): Cell =>
  value == null ? signs[reason ?? 'missing'] : rounded(value)

/** An index value likewise; an end of what may be told is text, so that nobody counts with it: `≥ 92`. */
export function indexOr(figure: Pick<FigureRow, 'mean' | 'truncated' | 'reason'> | undefined): Cell {
  if (figure?.mean == null || !figure.truncated) return valueOr(figure?.mean, figure?.reason)
  return `${figure.truncated === 'high' ? '≥' : '≤'} ${rounded(figure.mean)}`
}

/** Three decimals: more than is shown anywhere, and none of the noise of binary fractions. */
const rounded = (value: number) => Math.round(value * 1000) / 1000

const levelsOf = {
  position: ['total', 'dimension'],
  categories: ['category'],
  factors: ['factor'],
  statements: ['item'],
} as const

/** The views of the whole: total and dimensions, categories, factors, statements; a sheet each. */
export function partSheets(result: ReportedResult, language: ReportLanguage): ReportSheet[] {
  const say = sheetWords[language]
  const views = Object.entries(levelsOf) as [keyof typeof levelsOf, readonly string[]][]
  return views.map(([view, levels]) => ({
    name: say.sheets[view],
    columns: partColumns(result, say, view),
    rows: result.nodes.filter(({ level }) => levels.includes(level)).map((node) => partRow(result, node, language)),
  }))
}

function partColumns(result: ReportedResult, { columns }: SheetWords, view: keyof typeof levelsOf): SheetColumn[] {
  const figure = (label: string, format: SheetColumn['format'] = 'index'): SheetColumn => ({
    label,
    role: 'figure',
    width: 14,
    format,
  })
  const { changes } = result
  return [
    { label: columns.part, role: 'part', width: view === 'statements' ? 80 : 34 },
    { label: columns.node, role: 'node', width: 26 },
    figure(columns.index),
    figure(columns.low),
    figure(columns.high),
    figure(columns.respondents, 'count'),
    figure(columns.answers),
    figure(columns.dontKnow, 'share'),
    ...(changes
      ? [
          figure(columns.change(changes.before.reportingYear)),
          figure(columns.changeLow),
          figure(columns.changeHigh),
          { label: columns.verdict, role: 'remark', width: 44 } as const,
        ]
      : []),
    { label: columns.remark, role: 'remark', width: 60 },
  ]
}

function partRow({ figures, changes }: ReportedResult, node: InstrumentNode, language: ReportLanguage): Cell[] {
  const words = reportWords[language]
  const figure = figures.get(node.id)
  const reason = figure ? figure.reason : figures.size === 0 ? 'hidden' : 'missing'
  const of = (value: number | null | undefined) => valueOr(value, figure?.truncated ? 'hidden' : reason)
  const isShown = figure?.mean != null
  return [
    nodeName(node, language, words),
    node.id,
    figure?.mean == null ? of(null) : indexOr(figure),
    of(figure?.low),
    of(figure?.high),
    isShown ? valueOr(figure.respondents, 'hidden') : of(null),
    // Withheld also beside a value that is shown: where a group in it has fewer than fifteen.
    isShown ? valueOr(figure.answers, 'hidden') : of(null),
    isShown ? valueOr(figure.dontKnow, 'hidden') : of(null),
    ...(changes ? changeCells(node.id === 'total' ? changes.total : changes.byNode.get(node.id), language) : []),
    remarkOn(figure, reason, language),
  ]
}

function changeCells(change: Parameters<typeof changeWordOf>[0], language: ReportLanguage): Cell[] {
  const say = reportWords[language]
  const word = changeWordOf(change)
  if (!word || !change?.change) return ['-', '-', '-', say.notCompared[change?.reason ?? 'missing']]
  const { difference, low, high } = change.change
  return [rounded(difference), rounded(low), rounded(high), say.changeMeanings[word]]
}

function remarkOn(
  figure: Pick<FigureRow, 'truncated'> | undefined,
  reason: ScoreReason | null,
  language: ReportLanguage,
): string | null {
  const { reasons, truncated } = sheetWords[language]
  return figure?.truncated ? truncated[figure.truncated] : reason ? reasons[reason] : null
}

/** Every shown group, a row each; its columns are the parts from the total to the factors. */
export function unitSheet(
  { nodes, organisation }: ReportedResult,
  { nodes: asked, rows }: ReportedUnits,
  language: ReportLanguage,
): ReportSheet {
  const say = sheetWords[language]
  const nodeOf = new Map(nodes.map((node) => [node.id, node]))
  const { columns } = say
  return {
    name: say.sheets.units,
    columns: [
      { label: columns.unit, role: 'unit', width: 40 },
      { label: columns.branch, role: 'remark', width: 24 },
      { label: columns.kind, role: 'remark', width: 26 },
      { label: columns.operator, role: 'remark', width: 26 },
      { label: columns.respondents, role: 'figure', width: 12, format: 'count' },
      ...asked.flatMap((id): SheetColumn[] => {
        const node = nodeOf.get(id)
        if (!node) return []
        const part = nodeName(node, language, reportWords[language])
        return [{ label: part, role: 'figure', width: 16, format: 'index', of: { node: id, part } }]
      }),
    ],
    rows: rows.map((row) => [
      unitName(row, organisation.name, say),
      say.branches[row.unit.branch],
      unitKind(row.unit.kind)?.title[language] ?? row.unit.kind,
      row.unit.operator,
      valueOr(row.respondents, 'hidden'),
      ...row.values.means.map((mean, at) =>
        indexOr({ mean, truncated: row.values.truncated[at] ?? null, reason: row.values.reasons[at] ?? null }),
      ),
    ]),
  }
}

function unitName({ unit, part }: ReportedUnit, organisation: string, { restOf, allFunded }: SheetWords): string {
  const isTop = unit.parentId === null
  const name = !isTop ? unit.name : unit.branch === 'own' ? organisation : allFunded
  return part === 'rest' ? restOf(name) : name
}
