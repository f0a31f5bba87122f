import { randomInt } from 'node:crypto'
import { parentsFirst, treeProblems } from '@mognad/model/organisations/organisation-tree'
import { keyGroupsOf } from '@mognad/model/rounds/key-groups'
import { fewestAnswers, type RoundState } from '@mognad/model/rounds/round-lifecycle'
import { RuleBroken } from '@mognad/model/errors'
import { drawInvitations } from '../invitations/invitation.store.ts'
import { drawSampleOfRound } from '../invitations/sample.store.ts'
import { readOf, type SqlRows } from '../job-runs/job-run.store.ts'

export interface RoundToOpen {
  readonly id: string
  readonly organisationId: string
  readonly state: RoundState
  readonly collection: 'invitations' | 'open_link'
  readonly batchId: string
  readonly batchNumber: number
  readonly batchState: 'planned' | 'open' | 'closed' | 'opened' | 'void'
  readonly hasKey: boolean
  readonly isOver: boolean
}

/** The round and its newest box, locked: of two openings at once the second sees what the first has made. */
export async function lockRoundToOpen(client: SqlRows, roundId: string): Promise<RoundToOpen | null> {
  await client.query('select from round where id = $1 for update', [roundId])
  const { rows } = await client.query<RoundToOpen>(
    `select r.id, r.organisation_id as "organisationId", r.state, r.collection, b.id as "batchId", b.number as "batchNumber",
            b.state as "batchState", b.public_key is not null as "hasKey", b.closes_at <= now() as "isOver"
       from round r join batch b on b.round_id = r.id where r.id = $1 order by b.number desc limit 1`,
    [roundId],
  )
  return rows[0] ?? null
}

interface LiveUnit {
  readonly id: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
  readonly name: string
  readonly kind: string
  readonly operator: string | null
  readonly employees: number
  readonly frame: number
  readonly recipients: number
  readonly closesAt: Date | null
}

export interface FrozenTree {
  readonly units: number
  readonly invited: number
}

/**
 * Copies the tree of today into the round, with who is invited in each unit and under which key group their envelopes
 * will lie. From here on the round's tree never changes.
 *
 * @throws RuleBroken ROUND_NOT_READY when the units are no tree, or nobody is invited
 */
export async function freezeUnits(
  client: SqlRows,
  { id, organisationId, collection }: Pick<RoundToOpen, 'id' | 'organisationId' | 'collection'>,
): Promise<FrozenTree> {
  const { rows } = await client.query<LiveUnit>(
    `select u.id, u.parent_id as "parentId", u.branch, u.name, u.kind, u.operator, u.employees, case r.target_group when 'leaders' then u.leaders else u.employees end as frame,
            (select count(*)::int from recipient p where p.round_id = $1 and p.unit_id = u.id and p.state = 'chosen') as recipients,
            p.closes_at as "closesAt"
       from round r join unit u on u.organisation_id = r.organisation_id
       left join unit_period p on p.round_id = r.id and p.unit_id = u.id
      where r.id = $1 and r.organisation_id = $2 and u.retired_at is null order by u.branch desc, u.name, u.id`,
    [id, organisationId],
  )
  if (treeProblems(rows).length > 0) throw new RuleBroken('ROUND_NOT_READY', { units: rows.length })
  const units = parentsFirst(rows)
  // Behind an open link nobody is invited one by one: everybody may come.
  const invitedOf = (unit: LiveUnit) => (collection === 'open_link' ? unit.frame : unit.recipients)
  const invited = units.reduce((sum, unit) => sum + invitedOf(unit), 0)
  if (invited < fewestAnswers) throw new RuleBroken('ROUND_NOT_READY', { invited })
  const keyGroups = keyGroupsOf(units.map((unit) => ({ ...unit, invited: invitedOf(unit) })))
  const closing = closingDays(units)
  const column = <Value>(valueOf: (unit: LiveUnit, index: number) => Value) => units.map(valueOf)
  await client.query(
    `insert into round_unit (round_id, organisation_id, unit_id, parent_id, branch, position, name, kind, operator, employees, frame,
       invited, key_group_id, closes_at)
     select $1, $2, u.* from unnest($3::uuid[], $4::uuid[], $5::text[], $6::int[], $7::text[], $8::text[], $9::text[], $10::int[],
       $11::int[], $12::int[], $13::uuid[], $14::timestamptz[]) as u`,
    [
      id,
      organisationId,
      column((unit) => unit.id),
      column((unit) => unit.parentId),
      column((unit) => unit.branch),
      column((_, index) => index),
      column((unit) => unit.name),
      column((unit) => unit.kind),
      column((unit) => unit.operator),
      column((unit) => unit.employees),
      column((unit) => unit.frame),
      column(invitedOf),
      column((unit) => keyGroups.get(unit.id)),
      column((unit) => closing.get(unit.id) ?? null),
    ],
  )
  return { units: units.length, invited }
}

/** A unit's own closing day holds for what lies below it too, unless that has one of its own. */
function closingDays(units: readonly LiveUnit[]): Map<string, Date> {
  const closing = new Map<string, Date>()
  for (const { id, parentId, closesAt } of units) {
    const day = closesAt ?? (parentId === null ? undefined : closing.get(parentId))
    if (day) closing.set(id, day)
  }
  return closing
}

/** The first box: tree and invitations are made. A later one: the same people are invited to it. */
export async function inviteToBox(client: SqlRows, round: RoundToOpen): Promise<FrozenTree> {
  if (round.batchNumber === 1 || !(await hasTree(client, round.id))) {
    // From the list as it is now: somebody may have been added since the sample was drawn.
    await drawSampleOfRound(readOf(client), round.id, randomInt(2 ** 31))
    const frozen = await freezeUnits(client, round)
    if (round.collection === 'invitations') await drawInvitations(client, round.id)
    return frozen
  }
  const { rows } = await client.query<{ invited: number }>('select move_invitations($1, $2) as invited', [
    round.id,
    round.batchId,
  ])
  return { units: 0, invited: rows[0]?.invited ?? 0 }
}

async function hasTree(client: SqlRows, roundId: string): Promise<boolean> {
  const { rowCount } = await client.query('select from round_unit where round_id = $1 limit 1', [roundId])
  return (rowCount ?? 0) > 0
}

/** The door opens, from the commit on. */
export async function openDoor(client: SqlRows, { id, batchId }: RoundToOpen): Promise<void> {
  await client.query(`update batch set state = 'open' where id = $1`, [batchId])
  await client.query(`update round set state = 'open', opens_at = least(opens_at, now()) where id = $1`, [id])
}
