import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { problemLine } from '@mognad/model/instruments/instrument-problem'
import { parseInstrument } from '@mognad/model/instruments/parse-instrument'
import { dataFolder } from './data-folder.ts'
import type { DemoModel } from './demo-answers.ts'
import { demoItems } from './demo-items.ts'

/** The packaged questionnaire. */
export function packagedInstrument(): Instrument {
  const text = readFileSync(join(dataFolder, 'instrument-digital-maturity.json'), 'utf8')
  const parsed = parseInstrument(JSON.parse(text))
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => problemLine(problem, 'en')).join('\n'))
  return parsed.instrument
}

/** How people answer it in the demonstration; its first dimension, digital capability, lies slightly higher. */
export function demoModel(instrument: Instrument): DemoModel {
  const [first] = instrument.dimensions
  return { items: demoItems(instrument), higher: instrument.categories.map(({ dimension }) => dimension === first?.id) }
}
