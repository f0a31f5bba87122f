import type { ParticipationFacts, ProgrammeFacts } from '@mognad/model/trainings/programme'
import type { Read, Transaction } from '../transaction.ts'

export interface ProgrammeRow extends ProgrammeFacts {
  readonly id: string
  readonly organisationId: string
  readonly synthetic: boolean
}

export interface ParticipationRow extends ParticipationFacts {
  readonly id: string
  readonly programmeId: string
  /** As the tree calls it today. */
  readonly unitName: string
}

const day = (column: string) => `to_char(${column}, 'YYYY-MM-DD')`
const columns = `p.id, p.organisation_id as "organisationId", p.name, ${day('p.starts_on')} as "startsOn",
  ${day('p.ends_on')} as "endsOn", p.roles, p.responsible, p.synthetic,
  array(select x.training_id from training_programme_part x where x.programme_id = p.id order by x.position) as "trainingIds",
  array(select u.unit_id from training_programme_unit u join unit on unit.id = u.unit_id where u.programme_id = p.id
         order by unit.name, unit.id) as "unitIds"`

/** The programmes of an organisation, the one that ends last first. */
export function programmesOf(read: Read, organisationId: string): Promise<ProgrammeRow[]> {
  return read.query(
    `select ${columns} from training_programme p where p.organisation_id = $1 order by p.ends_on desc, p.name, p.id`,
    [organisationId],
  )
}

export function programmesById(read: Read, ids: readonly string[]): Promise<ProgrammeRow[]> {
  return read.query(`select ${columns} from training_programme p where p.id = any ($1)`, [ids])
}

/** Who took part in programmes, the latest first. */
export function participationOf(read: Read, programmeIds: readonly string[]): Promise<ParticipationRow[]> {
  return read.query(
    `select a.id, a.programme_id as "programmeId", a.training_id as "trainingId", a.unit_id as "unitId", u.name as "unitName",
            a.role, a.participants, a.headcount, ${day('a.held_on')} as "heldOn"
       from training_participation a join unit u on u.id = a.unit_id
      where a.programme_id = any ($1) order by a.held_on desc, u.name, a.id`,
    [programmeIds],
  )
}

/** `trainingId role` of what an organisation has held since a day. @param since ISO day, itself not included */
export async function heldSince(read: Read, organisationId: string, since: string): Promise<Set<string>> {
  const rows = await read.query<{ held: string }>(
    `select distinct a.training_id || ' ' || a.role as held from training_participation a
      where a.organisation_id = $1 and a.held_on > $2::date`,
    [organisationId, since],
  )
  return new Set(rows.map(({ held }) => held))
}

/** One after the other: who counts the programmes of an organisation counts right until the transaction ends. */
export async function lockProgrammes(tx: Transaction, organisationId: string): Promise<number> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('programmes of ' || $1, 0))`, [organisationId])
  const rows = await tx.query<{ programmes: number }>(
    'select count(*)::int as programmes from training_programme where organisation_id = $1',
    [organisationId],
  )
  return rows[0]!.programmes
}

export interface ProgrammeToStore extends ProgrammeFacts {
  readonly id: string
  readonly organisationId: string
  readonly personId: string | null
  readonly synthetic?: boolean
}

/** A new programme, or a known one as it is now. */
export async function storeProgramme(tx: Pick<Transaction, 'execute'>, programme: ProgrammeToStore): Promise<void> {
  const { id, organisationId, name, startsOn, endsOn, roles, responsible, trainingIds, unitIds } = programme
  const facts = [id, organisationId, name, startsOn, endsOn, roles, responsible]
  const changed = await tx.execute(
    `update training_programme set name = $3, starts_on = $4, ends_on = $5, roles = $6, responsible = $7
      where id = $1 and organisation_id = $2`,
    facts,
  )
  if (changed === 0)
    await tx.execute(
      `insert into training_programme (id, organisation_id, name, starts_on, ends_on, roles, responsible, synthetic, created_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [...facts, programme.synthetic ?? false, programme.personId],
    )
  for (const table of ['training_programme_part', 'training_programme_unit'])
    await tx.execute(`delete from ${table} where programme_id = $1`, [id])
  await tx.execute(
    `insert into training_programme_part (programme_id, organisation_id, training_id, position)
     select $1, $2, x.id, x.place from unnest($3::uuid[]) with ordinality as x (id, place)`,
    [id, organisationId, trainingIds],
  )
  await tx.execute(
    `insert into training_programme_unit (programme_id, organisation_id, unit_id) select $1, $2, x from unnest($3::uuid[]) x`,
    [id, organisationId, unitIds],
  )
}

/** @returns false when the organisation has no such programme */
export async function removeProgramme(tx: Transaction, organisationId: string, id: string): Promise<boolean> {
  const text = 'delete from training_programme where id = $1 and organisation_id = $2'
  return (await tx.execute(text, [id, organisationId])) > 0
}

export interface ParticipationToStore extends ParticipationFacts {
  readonly id: string
  readonly organisationId: string
  readonly programmeId: string
  readonly personId: string | null
}

export async function storeParticipation(tx: Pick<Transaction, 'execute'>, row: ParticipationToStore): Promise<void> {
  await tx.execute(
    `insert into training_participation
       (id, organisation_id, programme_id, training_id, unit_id, role, participants, headcount, held_on, created_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      row.id,
      row.organisationId,
      row.programmeId,
      row.trainingId,
      row.unitId,
      row.role,
      row.participants,
      row.headcount,
      row.heldOn,
      row.personId,
    ],
  )
}

/** What was registered by mistake. @returns false when the programme has no such row */
export async function removeParticipation(tx: Transaction, programmeId: string, id: string): Promise<boolean> {
  const text = 'delete from training_participation where id = $1 and programme_id = $2'
  return (await tx.execute(text, [id, programmeId])) > 0
}
