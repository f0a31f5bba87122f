import { codeOfPoints } from '@mognad/model/instruments/answer-value'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { itemsInOrder, type OrderedItem } from '@mognad/model/instruments/items-in-order'
import type { ImportProblem } from './import-refused.ts'
import { readCsv } from './read-csv.ts'

/** One packed answer per organisation: a byte per item in the instrument's order. */
export type JointAnswers = ReadonlyMap<string, Uint8Array>

const file = 'responses.csv'

/**
 * Reads joint answers with points. A blank is no answer and stays 0; so does every item without points.
 *
 * Points on an item that has none are refused, unless the instrument's `faults` name that organisation and item: then
 * the source itself is known to be wrong there, and its points are left out.
 *
 * @param known codes of the organisations, or null when any code will do
 */
export function readResponses(
  folder: string,
  instrument: Instrument,
  known: ReadonlySet<string> | null,
): { answers: JointAnswers; problems: readonly ImportProblem[] } {
  const items = itemsInOrder(instrument)
  const byId = new Map(items.map((item) => [item.id, item]))
  const faulty = new Set(instrument.faults.map(({ organisation, item }) => `${organisation} ${item}`))
  const answers = new Map<string, Uint8Array>()
  const seen = new Set<string>()
  const problems: ImportProblem[] = []
  const rows = readCsv(folder, file, { organisation: 'organisation|country', item: 'item', points: 'points' })
  for (const { line, values } of rows) {
    const { organisation, points } = values
    const refuse = (column: string, sv: string, en: string) => problems.push({ file, line, column, reason: { sv, en } })
    const item = byId.get(values.item)
    if (organisation === '' || (known && !known.has(organisation))) {
      refuse('organisation', `”${organisation}” finns inte`, `"${organisation}" does not exist`)
    } else if (!item) {
      refuse('item', `”${values.item}” finns inte i instrumentet`, `"${values.item}" is not in the instrument`)
    } else if (seen.has(`${organisation} ${item.id}`)) {
      refuse(
        'item',
        `${organisation} har redan svarat på ”${item.id}”`,
        `${organisation} has answered "${item.id}" already`,
      )
    } else {
      seen.add(`${organisation} ${item.id}`)
      const packed = answers.get(organisation) ?? new Uint8Array(items.length)
      answers.set(organisation, packed)
      const wrong = pointsProblem(item, points, faulty.has(`${organisation} ${item.id}`))
      if (wrong) refuse('points', wrong.sv, wrong.en)
      else if (item.scored && points !== '') packed[item.position] = codeOfPoints(item, Number(points))
    }
  }
  if (answers.size === 0 && problems.length === 0)
    problems.push({ file, line: null, column: null, reason: { sv: 'har inga svar', en: 'has no answers' } })
  return { answers, problems }
}

function pointsProblem(item: OrderedItem, points: string, isKnownFault: boolean): ImportProblem['reason'] | null {
  if (points === '' || isKnownFault) return null
  if (!/^\d{1,4}$/.test(points)) return { sv: `”${points}” är inga poäng`, en: `"${points}" is not a number of points` }
  const most = item.maxPoints ?? 0
  if (Number(points) <= most) return null
  return { sv: `${points} är mer än högsta värdet ${most}`, en: `${points} is more than the maximum ${most}` }
}
