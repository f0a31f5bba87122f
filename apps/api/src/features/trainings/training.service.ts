import { v7 as newId } from 'uuid'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { checkTraining, type SaidTraining } from '@mognad/model/trainings/check-training'
import { mostTrainings, tagsOf, type TrainingTags } from '@mognad/model/trainings/training'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import {
  lockCatalogue,
  offeredTrainings,
  retireTraining,
  storeTrainings,
  trainingsById,
  type TrainingFilter,
  type TrainingRow,
} from '@mognad/db/trainings/training.store'
import { isUuid } from '../../graphql/scalars.ts'
import type { Asker } from '../asker.ts'
import type { InstrumentCatalogue } from '../instruments/instrument-catalogue.ts'
import { assertKeepsCatalogue, assertReadsCatalogue, type CatalogueOwner } from './training-sight.ts'

/** The questionnaire that trainings are tagged by. */
export const learningInstrument = 'digital-maturity'

/** What a form says of a training; its code and its agenda are not in it. */
export type FormTraining = Omit<SaidTraining, 'code' | 'groupSize' | 'aims' | 'agenda' | 'materials'>

/** Catalogues of trainings: the national one, kept by coordinators, and each organisation's own, kept by its key users. */
export class TrainingService {
  constructor(
    private readonly db: Database,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  /** The national catalogue, and the own one of an organisation, by title. @throws NotFound */
  async offered(asker: Asker, organisationId: CatalogueOwner, filter: TrainingFilter): Promise<TrainingRow[]> {
    assertReadsCatalogue(asker, organisationId)
    return withActor(this.db, asker.databaseActor, (read) => offeredTrainings(read, organisationId, filter))
  }

  /** @throws NotFound for what is not one's own to see */
  async one(asker: Asker, id: string): Promise<TrainingRow> {
    assertReadsCatalogue(asker, null)
    if (!isUuid(id)) throw new NotFound('training')
    const [row] = await withActor(this.db, asker.databaseActor, (read) => trainingsById(read, [id]))
    if (!row) throw new NotFound('training')
    return row
  }

  /** Areas and factors of the newest version of the questionnaire. */
  async tags(): Promise<TrainingTags> {
    const version = (await this.instruments.forRounds()).find(({ key }) => key === learningInstrument)
    if (!version) throw new RuleBroken('INSTRUMENT_UNKNOWN')
    return tagsOf(version.nodes)
  }

  /**
   * Saves a new training, or a known one anew; what a form does not say of it (aims, agenda, materials) stays.
   *
   * @throws NotFound · NotAllowed · RuleBroken TRAINING_INCOMPLETE, TRAININGS_TOO_MANY
   */
  async save(asker: Asker, owner: CatalogueOwner, id: string | null, form: FormTraining): Promise<TrainingRow> {
    const personId = assertKeepsCatalogue(asker, owner)
    const tags = await this.tags()
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const catalogue = await lockCatalogue(tx, owner)
      const known = [...catalogue.values()].find((row) => row.id === id)
      if (id !== null && !known) throw new NotFound('training')
      if (!known && catalogue.size >= mostTrainings) throw new RuleBroken('TRAININGS_TOO_MANY', { most: mostTrainings })
      const code = known?.code ?? freeCode(form.title.sv, new Set(catalogue.keys()))
      const { groupSize = null, aims = [], agenda = [], materials = [] } = known ?? {}
      const { facts, problems } = checkTraining({ ...form, code, groupSize, aims, agenda, materials }, tags)
      if (!facts) throw new RuleBroken('TRAINING_INCOMPLETE', { problems: problems.length })
      const trainingId = known?.id ?? newId()
      await storeTrainings(tx, { organisationId: owner, personId }, [{ id: trainingId, facts }])
      await recordAuditEvent(
        tx,
        { personId },
        { kind: 'TRAINING_SAVED', subjectId: trainingId, ...(owner === null ? {} : { organisationId: owner }) },
      )
      return { ...facts, id: trainingId, organisationId: owner, retired: false }
    })
  }

  /** No longer offered; programmes and participation still name it. @throws NotFound · NotAllowed */
  async retire(asker: Asker, owner: CatalogueOwner, id: string): Promise<void> {
    const personId = assertKeepsCatalogue(asker, owner)
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      if (!isUuid(id) || !(await retireTraining(tx, owner, id))) throw new NotFound('training')
      await recordAuditEvent(
        tx,
        { personId },
        { kind: 'TRAINING_RETIRED', subjectId: id, ...(owner === null ? {} : { organisationId: owner }) },
      )
    })
  }
}

/** A code from a title, another than those that are taken. @example freeCode('Öva på nytta', new Set()) // 'ova-pa-nytta' */
export function freeCode(title: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 56)
    .replaceAll(/^-+|-+$/g, '')
  const base = plain || 'insats'
  for (let number = 1; ; number++) {
    const code = number === 1 ? base : `${base}-${number}`
    if (!taken.has(code)) return code
  }
}
