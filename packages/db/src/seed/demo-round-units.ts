import type { ClientBase } from 'pg'
import { publishableGroups } from '@mognad/scoring'
import { sumsBelow } from '@mognad/model/organisations/organisation-tree'
import { keyGroupsOf } from '@mognad/model/rounds/key-groups'
import type { DemoAnswers } from './demo-answers.ts'
import type { DemoOrganisation, DemoUnit } from './demo-organisations.ts'

/** Smallest group that is shown (method 5.2). */
const smallestGroup = 7

/** A row of round_unit. Headcount, frame and invited count those attached to the unit itself, respondents all below. */
export interface FrozenUnit {
  readonly roundId: string
  readonly organisationId: string
  readonly position: number
  readonly unit: DemoUnit
  readonly parentId: string | null
  readonly keyGroupId: string
  readonly published: boolean | null
  readonly respondents: number | null
}

export interface FrozenTree {
  readonly units: readonly FrozenUnit[]
  /** Per unit: the published unit under whose label its answers are stored; the root where nothing may be shown. */
  readonly atoms: readonly string[]
}

interface TreeToFreeze {
  readonly roundId: string
  readonly organisationId: string
  /** Null while the round is open: what is shown is decided when the box is opened. */
  readonly answers: DemoAnswers | null
}

/** The tree as it is frozen when a round opens and completed when its box is opened; each branch on its own. */
export function frozenUnits(
  { units }: DemoOrganisation,
  { roundId, organisationId, answers }: TreeToFreeze,
): FrozenTree {
  const tree = units.map((unit, place) => ({
    ...unit,
    parentId: unit.parent === null ? null : (units[unit.parent]?.id ?? null),
    own: answers?.respondents[place] ?? 0,
  }))
  const keyGroups = keyGroupsOf(tree)
  const respondents = sumsBelow(tree, ({ own }) => own)
  const published = new Set(
    (['own', 'funded'] as const).flatMap((branch) => [
      ...publishableGroups(
        tree.filter((unit) => unit.branch === branch),
        { k: smallestGroup },
      ),
    ]),
  )
  const atoms: string[] = []
  for (const { id, parent } of tree) atoms.push(parent === null || published.has(id) ? id : (atoms[parent] ?? id))
  return {
    atoms,
    units: tree.map((unit, place) => ({
      roundId,
      organisationId,
      position: place,
      unit: units[place] ?? unit,
      parentId: unit.parentId,
      keyGroupId: keyGroups.get(unit.id) ?? unit.id,
      published: answers ? published.has(unit.id) : null,
      respondents: answers && published.has(unit.id) ? (respondents.get(unit.id) ?? 0) : null,
    })),
  }
}

/** Stores the frozen trees of many rounds in one statement. */
export async function storeRoundUnits(client: ClientBase, frozen: readonly FrozenUnit[]): Promise<void> {
  const column = <Value>(valueOf: (row: FrozenUnit) => Value) => frozen.map(valueOf)
  await client.query(
    `insert into round_unit (round_id, organisation_id, unit_id, parent_id, branch, position, name, kind, operator,
                             employees, frame, invited, key_group_id, published, respondents)
     select round_id, organisation_id, unit_id, parent_id, branch, position, name, kind, operator,
            employees, invited, invited, key_group_id, published, respondents
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::int[], $7::text[], $8::text[], $9::text[],
                   $10::int[], $11::int[], $12::uuid[], $13::boolean[], $14::int[])
         as t (round_id, organisation_id, unit_id, parent_id, branch, position, name, kind, operator, employees, invited,
               key_group_id, published, respondents)`,
    [
      column(({ roundId }) => roundId),
      column(({ organisationId }) => organisationId),
      column(({ unit }) => unit.id),
      column(({ parentId }) => parentId),
      column(({ unit }) => unit.branch),
      column(({ position }) => position),
      column(({ unit }) => unit.name),
      column(({ unit }) => unit.kind),
      column(({ unit }) => unit.operator),
      column(({ unit }) => unit.employees),
      column(({ unit }) => unit.invited),
      column(({ keyGroupId }) => keyGroupId),
      column(({ published }) => published),
      column(({ respondents }) => respondents),
    ],
  )
}
