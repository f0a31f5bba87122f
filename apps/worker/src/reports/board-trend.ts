import type { ReportLanguage } from '@mognad/model/reports/report'
import type { ScaleTable } from './board-report.ts'
import { formatOf } from './report-format.ts'
import type { ReportedResult } from './read-result.ts'
import { nodeName } from './report-sentences.ts'
import { reportWords } from './report-words.ts'

/** As many rounds as a page has room for; the newest ones. */
const mostRounds = 6

/** The total and its dimensions, a row each round; null before there are two. Intervals are those for comparing over time. */
export function boardTrend({ trend, nodes }: ReportedResult, language: ReportLanguage): ScaleTable | null {
  if (trend.length < 2) return null
  const say = reportWords[language]
  const format = formatOf(language)
  const dimensions = nodes.filter(({ level }) => level === 'dimension')
  const points = trend.slice(-mostRounds)
  const broken = points.filter(({ isNewSeries }, at) => at > 0 && isNewSeries)
  return {
    heading: say.trend,
    note: say.trendNote,
    header: [
      say.year,
      say.total,
      say.columns.interval,
      ...dimensions.map((node) => nodeName(node, language, say)),
      say.columns.scale,
    ],
    rows: points.map((point) => {
      const total = point.figures.get('total')
      const { comparisonLow: low = null, comparisonHigh: high = null, mean = null } = total ?? {}
      return {
        cells: [
          `${point.round.reportingYear}${broken.includes(point) ? '*' : ''}`,
          format.index(total),
          format.interval({ mean, low, high }),
          ...dimensions.map(({ id }) => format.index(point.figures.get(id))),
        ],
        drawn: mean !== null && low !== null && high !== null ? { low, mean, high } : null,
      }
    }),
    key: broken.length > 0 ? [say.trendBroken(broken.map(({ round }) => round.reportingYear).join(', '))] : [],
  }
}
