import { v7 as newId } from 'uuid'
import { unitsShownTo, type Actor, type PersonActor } from '@mognad/model/access/actor'
import { assertCan } from '@mognad/model/access/can'
import { NotAllowed, NotFound, RuleBroken } from '@mognad/model/errors'
import {
  assertParticipation,
  mostProgrammes,
  tidyProgramme,
  type ParticipationFacts,
  type ProgrammeFacts,
} from '@mognad/model/trainings/programme'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import { livingUnits } from '@mognad/db/organisations/unit-tree.store'
import type { Read } from '@mognad/db/transaction'
import { offeredTrainings, noFilter } from '@mognad/db/trainings/training.store'
import {
  lockProgrammes,
  participationOf,
  programmesById,
  programmesOf,
  removeParticipation,
  removeProgramme,
  storeParticipation,
  storeProgramme,
  type ProgrammeRow,
} from '@mognad/db/trainings/programme.store'
import { assertAsks, type Asker } from '../asker.ts'

/** Programmes of trainings: key users plan them; they and unit managers register who took part. */
export class ProgrammeService {
  constructor(
    private readonly db: Database,
    private readonly now: () => Date,
  ) {}

  async programmes(asker: Asker, organisationId: string): Promise<ProgrammeRow[]> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'read learning', { organisationId }, 'organisation')
    return withActor(this.db, asker.databaseActor, (read) => programmesOf(read, organisationId))
  }

  /** @throws NotFound */
  async programme(asker: Asker, id: string): Promise<ProgrammeRow> {
    assertAsks(asker, id, 'programme')
    return withActor(this.db, asker.databaseActor, (read) => known(asker, read, id))
  }

  /**
   * Saves a new programme, or a known one anew.
   *
   * @throws NotFound (also for a training or unit that is not one's own to see) · NotAllowed · RuleBroken
   * PROGRAMME_INCOMPLETE, PROGRAMME_DATES_WRONG, PROGRAMMES_TOO_MANY, PROGRAMME_HAS_PARTICIPATION when a training of it is
   * taken out that people took part in
   */
  async save(asker: Asker, organisationId: string, id: string | null, wanted: ProgrammeFacts): Promise<ProgrammeRow> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'plan programme', { organisationId }, 'organisation')
    const facts = tidyProgramme(wanted)
    const { id: personId } = asker.actor as PersonActor
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const programmes = await lockProgrammes(tx, organisationId)
      const before = id === null ? null : await known(asker, tx, id)
      if (before && before.organisationId !== organisationId) throw new NotFound('programme')
      if (!before && programmes >= mostProgrammes) throw new RuleBroken('PROGRAMMES_TOO_MANY', { most: mostProgrammes })
      await assertKnownParts(tx, organisationId, facts, before)
      if (before) {
        const held = await participationOf(tx, [before.id])
        if (held.some(({ trainingId }) => !facts.trainingIds.includes(trainingId)))
          throw new RuleBroken('PROGRAMME_HAS_PARTICIPATION')
      }
      const programmeId = before?.id ?? newId()
      await storeProgramme(tx, { ...facts, id: programmeId, organisationId, personId })
      await recordAuditEvent(tx, { personId }, { kind: 'PROGRAMME_SAVED', subjectId: programmeId, organisationId })
      return known(asker, tx, programmeId)
    })
  }

  /** @throws NotFound · NotAllowed · RuleBroken PROGRAMME_HAS_PARTICIPATION */
  async remove(asker: Asker, organisationId: string, id: string): Promise<void> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'plan programme', { organisationId }, 'organisation')
    const { id: personId } = asker.actor as PersonActor
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      if ((await participationOf(tx, [id])).length > 0) throw new RuleBroken('PROGRAMME_HAS_PARTICIPATION')
      if (!(await removeProgramme(tx, organisationId, id))) throw new NotFound('programme')
      await recordAuditEvent(tx, { personId }, { kind: 'PROGRAMME_REMOVED', subjectId: id, organisationId })
    })
  }

  /**
   * Registers who took part. Unit managers and administrators do it for their part of the tree.
   *
   * @throws NotFound · NotAllowed · RuleBroken PARTICIPATION_WRONG
   */
  async register(asker: Asker, programmeId: string, facts: ParticipationFacts): Promise<ProgrammeRow> {
    assertAsks(asker, programmeId, 'programme')
    const today = this.now().toISOString().slice(0, 10)
    const { id: personId } = asker.actor as PersonActor
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const programme = await known(asker, tx, programmeId)
      const { organisationId } = programme
      assertCan(asker.actor, 'register participation', { organisationId }, 'programme')
      if (!programme.trainingIds.includes(facts.trainingId)) throw new NotFound('training')
      await assertOwnUnit(tx, asker.actor, organisationId, facts.unitId)
      assertParticipation(facts, today)
      const id = newId()
      await storeParticipation(tx, { ...facts, id, organisationId, programmeId, personId })
      const detail = { participationId: id }
      const event = { kind: 'PARTICIPATION_REGISTERED', subjectId: programmeId, organisationId, detail } as const
      await recordAuditEvent(tx, { personId }, event)
      return programme
    })
  }

  /** @throws NotFound · NotAllowed */
  async unregister(asker: Asker, programmeId: string, id: string): Promise<ProgrammeRow> {
    assertAsks(asker, programmeId, 'programme')
    const { id: personId } = asker.actor as PersonActor
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const programme = await known(asker, tx, programmeId)
      const { organisationId } = programme
      assertCan(asker.actor, 'register participation', { organisationId }, 'programme')
      const row = (await participationOf(tx, [programmeId])).find((one) => one.id === id)
      if (!row) throw new NotFound('participation')
      await assertOwnUnit(tx, asker.actor, organisationId, row.unitId)
      await removeParticipation(tx, programmeId, id)
      const detail = { participationId: id }
      const event = { kind: 'PARTICIPATION_REMOVED', subjectId: programmeId, organisationId, detail } as const
      await recordAuditEvent(tx, { personId }, event)
      return programme
    })
  }
}

async function known(asker: Asker, read: Read, id: string): Promise<ProgrammeRow> {
  const [row] = await programmesById(read, [id])
  if (!row) throw new NotFound('programme')
  assertCan(asker.actor, 'read learning', { organisationId: row.organisationId }, 'programme')
  return row
}

/** Trainings that are offered now, or stood in the programme before; units that live, or stood in it before. */
async function assertKnownParts(
  read: Read,
  organisationId: string,
  { trainingIds, unitIds }: ProgrammeFacts,
  before: ProgrammeRow | null,
): Promise<void> {
  const [offered, units] = await Promise.all([
    offeredTrainings(read, organisationId, noFilter),
    livingUnits(read, organisationId),
  ])
  const trainings = new Set([...offered.map(({ id }) => id), ...(before?.trainingIds ?? [])])
  if (trainingIds.some((id) => !trainings.has(id))) throw new NotFound('training')
  const living = new Set([...units.map(({ id }) => id), ...(before?.unitIds ?? [])])
  if (unitIds.some((id) => !living.has(id))) throw new NotFound('unit')
}

/** @throws NotFound for a unit of somebody else · NotAllowed for one outside the own part of the tree */
async function assertOwnUnit(read: Read, actor: Actor, organisationId: string, unitId: string): Promise<void> {
  const units = await livingUnits(read, organisationId)
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  if (!byId.has(unitId)) throw new NotFound('unit')
  const own = unitsShownTo(actor, organisationId)
  if (own === null) return
  for (let at = byId.get(unitId); at; at = byId.get(at.parentId ?? '')) if (own.includes(at.id)) return
  throw new NotAllowed('register participation')
}
