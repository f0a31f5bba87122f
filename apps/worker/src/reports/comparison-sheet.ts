import type { ReportLanguage } from '@mognad/model/reports/report'
import { cohortName } from './board-comparison.ts'
import type { ReportedResult } from './read-result.ts'
import { nodeName } from './report-sentences.ts'
import type { ReportSheet, SheetColumn } from './report-sheet.ts'
import { indexOr, valueOr } from './report-sheets.ts'
import { reportWords } from './report-words.ts'
import { sheetWords } from './sheet-words.ts'

/** The organisation beside its cohort, as on the page Jämförelse; no row where there is nothing to compare with. */
export function comparisonSheet({ comparison, nodes }: ReportedResult, language: ReportLanguage): ReportSheet {
  const say = sheetWords[language]
  const { columns } = say
  const figure = (label: string, format: SheetColumn['format'] = 'index') =>
    ({ label, role: 'figure', width: 14, format }) as const
  const byNode = <Row extends { readonly nodeId: string }>(rows: readonly Row[] = []) =>
    new Map(rows.map((row) => [row.nodeId, row]))
  const [own, ofCohort, places] = [
    byNode(comparison?.values),
    byNode(comparison?.figures),
    byNode(comparison?.positions),
  ]
  const cohort = comparison?.cohort ? cohortName(comparison.cohort, reportWords[language]) : ''
  return {
    name: say.sheets.comparison,
    columns: [
      { label: columns.part, role: 'part', width: 44 },
      { label: columns.node, role: 'node', width: 26 },
      { label: columns.cohort, role: 'remark', width: 34 },
      figure(columns.index),
      figure(columns.low),
      figure(columns.high),
      figure(columns.organisations, 'count'),
      ...(['p10', 'q25', 'median', 'q75', 'p90'] as const).map((each) => figure(columns[each])),
      figure(columns.likelyLow, 'count'),
      figure(columns.likelyHigh, 'count'),
      figure(columns.higherThan, 'count'),
      figure(columns.lowerThan, 'count'),
    ],
    rows: nodes
      .filter(({ id }) => own.has(id) || ofCohort.has(id))
      .map((node) => {
        const [value, group, place] = [own.get(node.id), ofCohort.get(node.id), places.get(node.id)]
        return [
          nodeName(node, language, reportWords[language]),
          node.id,
          cohort,
          indexOr(value),
          valueOr(value?.low, value?.reason),
          valueOr(value?.high, value?.reason),
          group?.organisations ?? '-',
          // Groups that are not large enough have a median and no bands.
          ...(['p10', 'q25', 'median', 'q75', 'p90'] as const).map((each) =>
            valueOr(group?.[each], group ? (group.reason ?? 'hidden') : 'missing'),
          ),
          valueOr(place?.likelyLow, place?.placeReason),
          valueOr(place?.likelyHigh, place?.placeReason),
          valueOr(place?.higherThan, place?.placeReason),
          valueOr(place?.lowerThan, place?.placeReason),
        ]
      }),
  }
}
