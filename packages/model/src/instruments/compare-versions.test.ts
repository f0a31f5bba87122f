import { expect, test } from 'vitest'
import { comparableNodes } from './compare-versions.ts'
import type { Instrument } from './instrument.ts'
import { parseInstrument } from './parse-instrument.ts'

const text = (word: string) => ({ sv: word, en: word })
const instrumentOf = ({ version = '1.0.0', wording = 'I read', weight = 1, label = 'yes' } = {}): Instrument => {
  const category = (id: string, statement: string, share: number) => ({
    id,
    dimension: 'ability',
    title: text(id),
    weight: share,
    factors: [{ id: `${id}-factor`, title: text(id), items: [{ id: `${id}1`, text: text(statement) }] }],
  })
  const parsed = parseInstrument({
    id: 'small',
    version,
    licence: 'CC0-1.0',
    collection: 'persons',
    title: text('Small'),
    about: text('about'),
    scale: { min: 0, max: 1, labels: { 0: text('no'), 1: text(label) }, dontKnow: text("don't know") },
    dimensions: [{ id: 'ability', title: text('Ability') }],
    areas: [],
    categories: [category('skill', wording, 1), category('will', 'I want', weight)],
    presentation: ['skill', 'will'],
  })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed))
  return parsed.instrument
}
const nodes = (other: Instrument) => [...comparableNodes(instrumentOf(), other)].toSorted()
const everything = nodes(instrumentOf({ version: '1.1.0' }))

test('a new version with the same questions and weights is comparable throughout', () => {
  expect(everything).toContain('total')
  expect(everything).toHaveLength(8)
})

test('a question that is worded otherwise takes everything above it along, and nothing beside it', () => {
  const same = nodes(instrumentOf({ wording: 'I read a lot' }))
  expect(everything.filter((node) => !same.includes(node))).toEqual([
    'category:skill',
    'dimension:ability',
    'factor:skill-factor',
    'item:skill1',
    'total',
  ])
})

test('another weight takes what is above it along, but not the parts themselves', () => {
  expect(nodes(instrumentOf({ weight: 2 }))).toEqual(
    everything.filter((node) => node !== 'dimension:ability' && node !== 'total'),
  )
})

test('other words for the answers leave nothing comparable', () => {
  expect(nodes(instrumentOf({ label: 'always' }))).toEqual([])
})
