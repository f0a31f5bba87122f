import { v7 as newId } from 'uuid'
import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan, theCountry } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { checkDraft } from '@mognad/model/instruments/check-draft'
import { comparedNodes } from '@mognad/model/instruments/compare-versions'
import type { Instrument } from '@mognad/model/instruments/instrument'
import { versionProblem } from '@mognad/model/instruments/instrument-versions'
import { parseInstrument } from '@mognad/model/instruments/parse-instrument'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import {
  deleteInstrumentDraft,
  insertInstrumentDraft,
  instrumentDraft,
  instrumentDrafts,
  lockInstrumentDraft,
  saveInstrumentDraft,
  type InstrumentDraftRow,
} from '@mognad/db/instruments/instrument-draft.store'
import { storeInstrumentVersion } from '@mognad/db/instruments/instrument-version.store'
import { assertAsks, type Asker } from '../asker.ts'
import type { InstrumentCatalogue, KnownInstrument } from './instrument-catalogue.ts'

/** A draft beside what is published of its instrument, the newest first. */
export interface DraftBesidePublished {
  readonly draft: InstrumentDraftRow
  readonly published: readonly KnownInstrument[]
}

/** What coordinators do with instruments: copy a version, write, publish. Only drafts ever change. */
export class InstrumentDraftService {
  constructor(
    private readonly db: Database,
    private readonly instruments: InstrumentCatalogue,
  ) {}

  /** Every version of every instrument, the newest of each first, and the drafts there are. */
  async overview({ actor, databaseActor }: Asker): Promise<{
    versions: readonly KnownInstrument[]
    drafts: readonly InstrumentDraftRow[]
  }> {
    assertCan(actor, 'edit instrument', theCountry, 'instrument')
    const [versions, drafts] = await Promise.all([
      this.instruments.all(),
      withActor(this.db, databaseActor, instrumentDrafts),
    ])
    return { versions, drafts }
  }

  /** Null: there is no such draft, or no longer. */
  async draft(asker: Asker, id: string): Promise<DraftBesidePublished | null> {
    assertAsks(asker, id, 'draft')
    assertCan(asker.actor, 'edit instrument', theCountry, 'draft')
    const draft = await withActor(this.db, asker.databaseActor, (read) => instrumentDraft(read, id))
    return draft && { draft, published: await this.#publishedOf(draft.key) }
  }

  /**
   * Begins a draft with everything that a version says.
   *
   * @throws NotFound · RuleBroken INSTRUMENT_NOT_EDITABLE, INSTRUMENT_DRAFT_EXISTS
   */
  async copy(asker: Asker, versionId: string): Promise<DraftBesidePublished> {
    const personId = this.#writer(asker, versionId)
    const known = await this.instruments.get(versionId)
    if (!known) throw new NotFound('instrument')
    const { instrument } = known
    if (instrument.collection !== 'persons') throw new RuleBroken('INSTRUMENT_NOT_EDITABLE')
    const draft = await writeAs(this.db, asker.databaseActor, async (tx) => {
      const id = newId()
      if (!(await insertInstrumentDraft(tx, { id, copiedFrom: versionId, definition: instrument, personId })))
        throw new RuleBroken('INSTRUMENT_DRAFT_EXISTS')
      await recordAuditEvent(tx, { personId }, { kind: 'INSTRUMENT_DRAFT_MADE', subjectId: id })
      return (await instrumentDraft(tx, id))!
    })
    return { draft, published: await this.#publishedOf(draft.key) }
  }

  /**
   * Saves a draft, gaps and all. What instrument it is, who answers and its licence stay as they were.
   *
   * @throws NotFound · RuleBroken INSTRUMENT_DRAFT_INVALID, INSTRUMENT_DRAFT_CHANGED when somebody has saved meanwhile
   */
  async save(
    asker: Asker,
    { id, revision, definition }: { id: string; revision: number; definition: string },
  ): Promise<{ revision: number; savedAt: Date }> {
    const personId = this.#writer(asker, id)
    const checked = checkDraft(parsedJson(definition))
    if (!checked.hasForm) throw new RuleBroken('INSTRUMENT_DRAFT_INVALID', { problems: checked.problems.length })
    const { draft } = checked
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const before = await lockInstrumentDraft(tx, id)
      if (!before) throw new NotFound('draft')
      const was = before.definition as Instrument
      if (draft.id !== was.id || draft.collection !== was.collection || draft.licence !== was.licence)
        throw new RuleBroken('INSTRUMENT_DRAFT_INVALID', { problems: 1 })
      const saved = await saveInstrumentDraft(tx, { id, revision, definition: draft, personId })
      if (!saved) throw new RuleBroken('INSTRUMENT_DRAFT_CHANGED', { revision: before.revision })
      return saved
    })
  }

  /** @throws NotFound */
  async discard(asker: Asker, id: string): Promise<void> {
    const personId = this.#writer(asker, id)
    await writeAs(this.db, asker.databaseActor, async (tx) => {
      if (!(await deleteInstrumentDraft(tx, id))) throw new NotFound('draft')
      await recordAuditEvent(tx, { personId }, { kind: 'INSTRUMENT_DRAFT_DISCARDED', subjectId: id })
    })
  }

  /**
   * Makes a version of a draft, which is gone with it. Rounds that are planned or open keep the version that they have.
   *
   * @param wanted `acceptLost`: how many nodes begin a new series, as the coordinator has seen them
   * @returns the id of the version
   * @throws NotFound · RuleBroken INSTRUMENT_DRAFT_CHANGED · INSTRUMENT_NOT_READY with how many problems ·
   *   INSTRUMENT_VERSION_WRONG · INSTRUMENT_LOSES_NODES with how many · INSTRUMENT_VERSION_TAKEN
   */
  async publish(
    asker: Asker,
    wanted: { id: string; revision: number; version: string; acceptLost: number },
  ): Promise<string> {
    const personId = this.#writer(asker, wanted.id)
    const seen = await this.draft(asker, wanted.id)
    if (!seen) throw new NotFound('draft')
    const { published } = seen
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const draft = await lockInstrumentDraft(tx, wanted.id)
      if (!draft) throw new NotFound('draft')
      if (draft.revision !== wanted.revision)
        throw new RuleBroken('INSTRUMENT_DRAFT_CHANGED', { revision: draft.revision })
      const taken = published.map(({ row }) => row.version)
      if (versionProblem(wanted.version, taken) !== null) throw new RuleBroken('INSTRUMENT_VERSION_WRONG')
      const parsed = parseInstrument({ ...(draft.definition as object), version: wanted.version })
      if (!parsed.ok) throw new RuleBroken('INSTRUMENT_NOT_READY', { problems: parsed.problems.length })
      const { lost, added } = comparedNodes(published[0]!.instrument, parsed.instrument)
      if (lost.length !== wanted.acceptLost) throw new RuleBroken('INSTRUMENT_LOSES_NODES', { lost: lost.length })
      const versionId = await storeInstrumentVersion(tx, parsed.instrument)
      await deleteInstrumentDraft(tx, draft.id)
      const detail = { lost: lost.length, added: added.length }
      await recordAuditEvent(tx, { personId }, { kind: 'INSTRUMENT_PUBLISHED', subjectId: versionId, detail })
      return versionId
    })
  }

  async #publishedOf(key: string): Promise<KnownInstrument[]> {
    return (await this.instruments.all()).filter(({ row }) => row.key === key)
  }

  #writer(asker: Asker, id: string): string {
    assertAsks(asker, id, 'draft')
    assertCan(asker.actor, 'edit instrument', theCountry, 'draft')
    return (asker.actor as PersonActor).id // the table lets nobody else through
  }
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
