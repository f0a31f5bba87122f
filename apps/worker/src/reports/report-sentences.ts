import type { InstrumentNode } from '@mognad/model/instruments/nodes-of'
import type { ReportLanguage } from '@mognad/model/reports/report'
import { touchedTypes } from '@mognad/model/scores/touched-types'
import { changeWordOf } from './report-change.ts'
import type { Format } from './report-format.ts'
import type { ReportedResult } from './read-result.ts'
import { reportWords, type ReportWords } from './report-words.ts'

/** What a part is called in a report; statements by their id and text. */
export function nodeName(
  { id, level, title, text }: Pick<InstrumentNode, 'id' | 'level' | 'title' | 'text'>,
  language: ReportLanguage,
  say: ReportWords,
): string {
  if (level === 'total') return say.total
  if (level === 'item' && text) return say.statement(id.slice('item:'.length), text[language])
  return title[language]
}

/** What the result says: `Nacka: 62 (58–66), klart högre än 2025`. */
export function sentenceOf(
  { organisation, figures, changes }: ReportedResult,
  say: ReportWords,
  format: Format,
): string {
  const total = figures.get('total')
  if (total?.mean == null) return say.notShown(organisation.name)
  const index = format.number(total.mean, 0)
  const value =
    total.low === null || total.high === null ? index : `${index} (${format.span(total.low, total.high, 0)})`
  const word = changeWordOf(changes?.total)
  const since = word && changes ? say.sentence[word](changes.before.reportingYear) : ''
  return say.sentence.alone(organisation.name, value) + since
}

/** Where the organisation stands among the types of the instrument; null where the instrument has none. */
export function typePart({ instrument, figures }: ReportedResult, language: ReportLanguage) {
  const say = reportWords[language]
  const { types } = instrument
  if (!types) return null
  const [x, y] = [figures.get(`dimension:${types.axes.x}`), figures.get(`dimension:${types.axes.y}`)]
  if (x?.mean == null || y?.mean == null) return { heading: say.typeHidden, texts: [say.typeHiddenText] }
  const point = {
    x: x.mean,
    y: y.mean,
    xLow: x.low ?? x.mean,
    xHigh: x.high ?? x.mean,
    yLow: y.low ?? y.mean,
    yHigh: y.high ?? y.mean,
  }
  const [type, ...others] = touchedTypes(point, types.quadrants, types.threshold)
  if (!type) return null
  const name = type.title[language]
  const heading =
    others.length > 1
      ? say.typeUnknown
      : others.length === 1
        ? say.typeBorder(name, others[0]!.title[language])
        : say.type(name)
  const caution = others.length > 1 ? [say.typeUnknownText] : others.length === 1 ? [say.typeBorderText] : []
  return { heading, texts: [...caution, type.about[language], `${say.advice} ${type.advice[language]}`] }
}
