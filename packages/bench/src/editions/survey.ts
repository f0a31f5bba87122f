import { nodesOf } from '@mognad/model/instruments/nodes-of'
import { toScoreTree } from '@mognad/model/instruments/to-score-tree'
import { packagedInstrument } from '@mognad/db/seed/demo-model'
import type { EditionMember } from '@mognad/scoring'
import { packedAnswers, type PackedAnswers } from '../answers.ts'

/** Answers of a country to thirty items: which organisation each row is of, one byte per item. */
export interface Survey {
  readonly packed: PackedAnswers
  readonly members: readonly EditionMember[]
}

const skrGroups = ['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9']

/** All share by name: quantiles are of type 7 then, as those of SQL, DuckDB and R are. */
export function madeSurvey(organisations: number, responses: number): Survey {
  return {
    packed: packedAnswers(responses, { groups: organisations }),
    members: Array.from({ length: organisations }, (_, place): EditionMember => {
      const code = String(place)
      const skrGroup = skrGroups[place % skrGroups.length]!
      return { organisationId: code, code, mainGroup: skrGroup[0]!, skrGroup, sharingLevel: 2, eligible: true }
    }),
  }
}

/** Each organisation's cohorts, as a table that others can join: (organisation, cohort). */
export function memberships({ members }: Survey): [organisation: number, cohort: string][] {
  return members.flatMap(({ mainGroup, skrGroup }, organisation) =>
    ['all', `main:${mainGroup}`, `group:${skrGroup}`].map((cohort): [number, string] => [organisation, cohort]),
  )
}

/** The packaged questionnaire's nodes, and what they are made of. */
export function packagedNodes() {
  const instrument = packagedInstrument()
  const nodes = nodesOf(instrument)
  return {
    nodes: nodes.map(({ id }) => id),
    placed: nodes.filter(({ level }) => level !== 'item').map(({ id }) => id),
    tree: toScoreTree(instrument).nodes,
  }
}
