import { organisationsOf } from '@mognad/model/access/actor'
import { assertCan, can } from '@mognad/model/access/can'
import { NotFound } from '@mognad/model/errors'
import { clearRisesSince, type ChangeSince } from '@mognad/model/initiatives/changes-since'
import { rankInitiatives, type Reason } from '@mognad/model/initiatives/rank-initiatives'
import { weakFactors, type WeakFactor } from '@mognad/model/initiatives/weak-factors'
import { withActor, type Database } from '@mognad/db/connections'
import {
  candidateInitiatives,
  datedInitiatives,
  initiativesById,
  initiativesOf,
  ownFactorFigures,
  reportedInitiatives,
  type DatedRow,
  type InitiativeFilter,
  type InitiativeRow,
  type ReportedRow,
} from '@mognad/db/initiatives/initiative.read-model'
import { readSharers } from '@mognad/db/initiatives/sharer.read-model'
import { assertAsks, type Asker } from '../asker.ts'
import { initiativeInstrument } from './initiative-catalogue.ts'

export interface FoundInitiatives {
  readonly totalCount: number
  readonly weakFactors: readonly WeakFactor[]
  readonly nodes: readonly { readonly row: InitiativeRow; readonly reasons: readonly Reason[] }[]
}

type Rises = ReadonlyMap<string, readonly ChangeSince[]>

/** Initiatives as they are found: ranked for an organisation, one by one, as a portfolio, as the coordinators' list. */
export class InitiativeSearchService {
  constructor(
    private readonly db: Database,
    private readonly reader: Database,
  ) {}

  /**
   * Those of others. Words order by how well they are answered, else what speaks for each orders them.
   *
   * @param organisationId whose people look; null: nobody's in particular, for whom nothing is weak and nobody similar
   * @throws NotFound
   */
  async search(
    asker: Asker,
    organisationId: string | null,
    filter: InitiativeFilter,
    first: number,
  ): Promise<FoundInitiatives> {
    this.#assertReads(asker, organisationId)
    const { candidates, dated, figures } = await withActor(this.db, asker.databaseActor, async (read) => {
      const [found, since, own] = await Promise.all([
        candidateInitiatives(read, organisationId, filter),
        datedInitiatives(read),
        organisationId ? ownFactorFigures(read, organisationId, initiativeInstrument) : [],
      ])
      return { candidates: found, dated: since, figures: own }
    })
    const { rises, similar } = await this.#whatIsPublished(asker, organisationId, dated)
    const weak = weakFactors(figures)
    const ranked = rankInitiatives(
      candidates.map((candidate) => ({ ...candidate, updatedAt: candidate.updatedAt.getTime() })),
      { weakFactors: weak, similar, rises },
    )
    const relevance = new Map(candidates.map((candidate) => [candidate.id, candidate.relevance]))
    const ordered =
      filter.words.length === 0
        ? ranked
        : ranked.toSorted((one, other) => relevance.get(other.id)! - relevance.get(one.id)!)
    const page = ordered.slice(0, first)
    const rows = await withActor(this.db, asker.databaseActor, (read) =>
      initiativesById(
        read,
        page.map(({ id }) => id),
        organisationId,
      ),
    )
    const byId = new Map(rows.map((row) => [row.id, row]))
    return {
      totalCount: ordered.length,
      weakFactors: weak,
      // One may have been taken away between the two.
      nodes: page.flatMap(({ id, reasons }) => {
        const row = byId.get(id)
        return row ? [{ row, reasons }] : []
      }),
    }
  }

  /** @throws NotFound for what the asker may not see */
  async one(asker: Asker, id: string, organisationId: string | null): Promise<InitiativeRow> {
    assertAsks(asker, id, 'initiative')
    this.#assertReads(asker, organisationId)
    const [row] = await withActor(this.db, asker.databaseActor, (read) => initiativesById(read, [id], organisationId))
    if (!row) throw new NotFound('initiative')
    return row
  }

  /** What has clearly risen at the owner since each initiative began, judged together with everything that is shared. */
  async rises(asker: Asker): Promise<Rises> {
    const dated = await withActor(this.db, asker.databaseActor, datedInitiatives)
    return (await this.#whatIsPublished(asker, null, dated)).rises
  }

  /** @throws NotFound · NotAllowed */
  async portfolio(asker: Asker, organisationId: string): Promise<readonly InitiativeRow[]> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'take part in initiatives', { organisationId }, 'organisation')
    return withActor(this.db, asker.databaseActor, (read) => initiativesOf(read, organisationId))
  }

  /** For coordinators. @throws NotFound for others */
  async reported(asker: Asker): Promise<readonly { readonly row: InitiativeRow; readonly reported: ReportedRow }[]> {
    assertCan(asker.actor, 'moderate initiatives', { organisationId: null }, 'report')
    return withActor(this.db, asker.databaseActor, async (read) => {
      const reported = await reportedInitiatives(read)
      const rows = await initiativesById(
        read,
        reported.map(({ initiativeId }) => initiativeId),
        null,
      )
      const byId = new Map(rows.map((row) => [row.id, row]))
      return reported.flatMap((each) => {
        const row = byId.get(each.initiativeId)
        return row ? [{ row, reported: each }] : []
      })
    })
  }

  async #whatIsPublished(asker: Asker, organisationId: string | null, dated: readonly DatedRow[]) {
    const pairs = new Map(
      dated.flatMap((one) =>
        one.factors.map((factor) => [
          `${one.organisationId} ${factor}`,
          { organisationId: one.organisationId, factor },
        ]),
      ),
    )
    const asked = { organisationId, pairs: [...pairs.values()], instrumentKey: initiativeInstrument }
    const { similar, figures } = await withActor(this.reader, asker.databaseActor, (read) => readSharers(read, asked))
    return { similar: new Set(similar), rises: clearRisesSince(dated, figures) }
  }

  /** Null: for no organisation in particular, as a coordinator or as anybody who may read for one. Else one's own. */
  #assertReads(asker: Asker, organisationId: string | null): void {
    if (organisationId !== null) {
      assertAsks(asker, organisationId, 'organisation')
      assertCan(asker.actor, 'take part in initiatives', { organisationId }, 'organisation')
      return
    }
    const mayRead = (id: string | null) => can(asker.actor, 'read initiatives', { organisationId: id })
    if (organisationsOf(asker.actor).some(mayRead)) return
    assertCan(asker.actor, 'read initiatives', { organisationId: null }, 'organisation')
  }
}
