import { readNational, type NationalFigureRow, type NationalRead } from '@mognad/db/reports/national-result.read-model'
import type { Read } from '@mognad/db/transaction'
import { RuleBroken } from '@mognad/model/errors'
import { comparableNodes } from '@mognad/model/instruments/compare-versions'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { nodesOf, type InstrumentNode } from '@mognad/model/instruments/nodes-of'
import { meanInterval } from '@mognad/scoring'
import type { InstrumentOf } from './read-result.ts'

/** One node in one cohort as it is published, with what follows from that alone. */
export interface NationalFigure extends NationalFigureRow {
  /** Of the mean, from the published quartiles; null where those are not shown. */
  readonly interval: { readonly low: number; readonly high: number } | null
  /** Points since the earlier edition; null without one, for a part whose questions have changed, and where one is not shown. */
  readonly change: number | null
}

/** All that a national report tells: what the edition publishes. */
export interface NationalResult {
  readonly edition: NationalRead
  readonly instrument: Instrument
  readonly nodes: readonly InstrumentNode[]
  /** Null where the cohort is not shown, or has nothing on the node. */
  figureOf(cohortKey: string, nodeId: string): NationalFigure | null
}

/** @throws RuleBroken EDITION_NOT_PUBLISHED, also when the edition is not there */
export async function readNationalResult(
  read: Read,
  editionId: string,
  instrumentOf: InstrumentOf,
): Promise<NationalResult> {
  const edition = await readNational(read, editionId)
  if (!edition) throw new RuleBroken('EDITION_NOT_PUBLISHED')
  const instrument = await instrumentOf(edition.instrumentVersionId)
  const { earlier } = edition
  const comparable = earlier ? comparableNodes(await instrumentOf(earlier.instrumentVersionId), instrument) : null
  const keyOf = (cohort: string, node: string) => `${cohort} ${node}`
  const before = new Map(earlier?.figures.map((row) => [keyOf(row.cohortKey, row.nodeId), row.mean]))
  const figures = new Map(
    edition.figures.map((row): [string, NationalFigure] => {
      const key = keyOf(row.cohortKey, row.nodeId)
      const then = comparable?.has(row.nodeId) ? (before.get(key) ?? null) : null
      const change = row.mean !== null && then !== null ? row.mean - then : null
      return [key, { ...row, interval: intervalOf(row), change }]
    }),
  )
  return {
    edition,
    instrument,
    nodes: nodesOf(instrument),
    figureOf: (cohort, node) => figures.get(keyOf(cohort, node)) ?? null,
  }
}

function intervalOf({ organisations, mean, q25, q75 }: NationalFigureRow) {
  return mean === null || q25 === null || q75 === null ? null : meanInterval({ organisations, mean, q25, q75 })
}
