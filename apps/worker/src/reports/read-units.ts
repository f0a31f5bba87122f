import { roundUnits, type RoundUnitRow } from '@mognad/db/rounds/round.read-model'
import { figuresOfRounds, valuesOfUnits, type UnitValuesRow } from '@mognad/db/scores/score.read-model'
import type { Read } from '@mognad/db/transaction'
import type { ReportedResult } from './read-result.ts'

/** A shown group on the parts that a table of units has. */
export interface ReportedUnit {
  readonly unit: RoundUnitRow
  readonly part: 'whole' | 'rest'
  readonly respondents: number | null
  /** In the order of `nodes`. */
  readonly values: UnitValuesRow
}

export interface ReportedUnits {
  readonly nodes: readonly string[]
  readonly rows: readonly ReportedUnit[]
}

const levels = ['total', 'dimension', 'category', 'factor']

/** Every shown group from the total to the factors, by the read models of the table of units on the page Resultat. */
export async function readUnits(read: Read, { round, nodes }: ReportedResult): Promise<ReportedUnits> {
  const asked = nodes.flatMap(({ id, level }) => (levels.includes(level) ? [id] : []))
  const units = await roundUnits(read, [round.id])
  const totals = await figuresOfRounds(read, [round.id], ['total'])
  const values = await valuesOfUnits(read, [round.id], asked)
  const unitOf = new Map(units.map((unit) => [unit.unitId, unit]))
  const keyOf = ({ unitId, part }: { unitId: string; part: string }) => `${unitId} ${part}`
  const respondentsOf = new Map(totals.map((row) => [keyOf(row), row.respondents]))
  return {
    nodes: asked,
    rows: values.flatMap((row) => {
      const unit = unitOf.get(row.unitId)
      return unit ? [{ unit, part: row.part, respondents: respondentsOf.get(keyOf(row)) ?? null, values: row }] : []
    }),
  }
}
