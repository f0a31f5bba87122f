import { assertCan } from '@mognad/model/access/can'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { afterStep } from '@mognad/model/rounds/round-lifecycle'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { writeAs, type Database, type DatabaseActor } from '@mognad/db/connections'
import { requestScoring, type ScoringRuns } from '@mognad/db/job-runs/job-run.store'
import {
  finishOpening,
  insertBackground,
  insertResponses,
  lockBox,
  markPublishedUnits,
  readDefinition,
  readEnvelopes,
  readUnitsOfRound,
  type BoxToOpen,
  type EnvelopeRow,
  type UnitOfRound,
} from '@mognad/db/rounds/box-opening.store'
import type { Logger } from '@mognad/runtime/logger'
import type { ServerSecret } from '@mognad/runtime/secret'
import { boxKeyFromPkcs8, unwrapBoxKey, WrongCode, type BoxKey } from '@mognad/sealing'
import { assertAsks, type Asker } from '../asker.ts'
import type { JobRequests } from '../job-runs/job-requests.ts'
import { countAboutRespondents, withoutBackground } from './count-background.ts'
import { readAll } from './open-envelopes.ts'
import type { OpeningProgress } from './opening-progress.ts'
import { placeInAtoms, placeInOpenedAtoms } from './place-in-atoms.ts'
import { shuffled } from './shuffled.ts'

// Nothing here, nor anything it imports, can name an invitation, a sealed answer or a slot: no code path may hold a
// person and an answer. box-opening.imports.test.ts follows the imports.

export interface Opened extends ScoringRuns {
  readonly responses: number
}

/**
 * Opens a closed box with its code: once, all at once, in memory, shuffled (docs/anonymity.md). Another `mix` is for the
 * attack tests only, which show what an opening that does not shuffle gives away.
 */
export class BoxOpeningService {
  constructor(
    private readonly opener: Database,
    private readonly secret: Pick<ServerSecret, 'unlockBoxKey'>,
    private readonly jobs: JobRequests,
    private readonly logger: Logger,
    private readonly progress: Pick<OpeningProgress, 'tell' | 'end'>,
    private readonly mix: typeof shuffled = shuffled,
  ) {}

  /**
   * For a key user. A box that the server seals alone opens without a code.
   *
   * @param acceptUnreadable how many envelopes the key user accepts to lose
   * @throws NotFound · NotAllowed · RuleBroken BOX_NOT_CLOSED, CODE_WRONG, BOX_HAS_UNREADABLE with their number,
   *   TOO_FEW_ANSWERS with the number of readable ones. In every case nothing has changed.
   */
  async open(asker: Asker, roundId: string, code: string | null, acceptUnreadable: number): Promise<Opened> {
    assertAsks(asker, roundId, 'round')
    const { actor, databaseActor } = asker
    const mayOpen = (organisationId: string) => assertCan(actor, 'open box', { organisationId }, 'round')
    return this.#open({ databaseActor, roundId, code, acceptUnreadable, mayOpen })
  }

  /** For the key holder, whose link has been looked up: it stands for the organisation's own permission. */
  async openWithLink(
    { organisationId, roundId }: { readonly organisationId: string; readonly roundId: string },
    code: string,
    acceptUnreadable: number,
  ): Promise<Opened> {
    const databaseActor = { organisationIds: [organisationId] }
    return this.#open({ databaseActor, roundId, code, acceptUnreadable, mayOpen: () => undefined })
  }

  async #open(task: {
    readonly databaseActor: DatabaseActor
    readonly roundId: string
    readonly code: string | null
    readonly acceptUnreadable: number
    readonly mayOpen: (organisationId: string) => void
  }): Promise<Opened> {
    const { databaseActor, roundId, code, acceptUnreadable, mayOpen } = task
    const personId = databaseActor.personId ?? null
    const opening = writeAs(this.opener, databaseActor, async (tx) => {
      const box = await lockBox(tx, roundId)
      if (!box) throw new NotFound('round')
      const { organisationId } = box
      mayOpen(organisationId)
      if (box.boxState !== 'closed') throw new RuleBroken('BOX_NOT_CLOSED')
      afterStep(box.roundState, 'open box')
      const boxKey = await this.#unlock(box, code)
      const asked = {
        definition: await readDefinition(tx, box.instrumentVersionId),
        ownQuestions: box.ownQuestions,
        background: box.background,
      }
      const units = await readUnitsOfRound(tx, roundId)
      const envelopes = await readEnvelopes(tx, box.batchId)
      const known = envelopesOfRound(envelopes, units)
      const { answers: sealed, unreadable: sealedWrong } = await readAll(boxKey, box.batchId, asked, known, (done) =>
        this.progress.tell(roundId, { done, total: known.length }),
      )
      const unreadable = sealedWrong + envelopes.length - known.length
      if (unreadable > acceptUnreadable) throw new RuleBroken('BOX_HAS_UNREADABLE', { unreadable })
      const apart = withoutBackground(sealed, asked)
      const { answers } = apart
      const wasOpened = units.some(({ published }) => published !== null)
      const placed = wasOpened ? placeInOpenedAtoms(units, answers) : placeInAtoms(units, answers)
      const { responses, respondentsOfShown, inSmallBranch, outside } = placed
      // In this process and before any value is sent: bind values may be logged in the order in which they come.
      await insertResponses(tx, box, this.mix(responses))
      await markPublishedUnits(tx, roundId, respondentsOfShown)
      // Shown once: what a second box adds to the question is in no figure of it.
      if (!wasOpened)
        await insertBackground(tx, box, countAboutRespondents(asked, units, new Set(respondentsOfShown.keys()), apart))
      await finishOpening(tx, box, unreadable)
      const detail = { responses: responses.length, unreadable, inSmallBranch, outside }
      await recordAuditEvent(tx, { personId }, { kind: 'BOX_OPENED', subjectId: roundId, organisationId, detail })
      const runs = await requestScoring(tx, { organisationId, roundId, requestedBy: personId })
      return { ...runs, responses: responses.length }
    })
    const opened = await opening.finally(() => this.progress.end(roundId))
    await this.#vacuum()
    await this.jobs.sendFlow({
      jobRunId: opened.scoreRunId,
      name: 'scores.score-organisation',
      children: [{ jobRunId: opened.countRunId, name: 'scores.count-answers' }],
    })
    return opened
  }

  /** The envelopes leave the pages too. Best effort: PostgreSQL 15 and 16 leave it to autovacuum, which is set to be eager. */
  async #vacuum(): Promise<void> {
    await this.opener.pool.query('vacuum envelope').catch((err: unknown) => {
      this.logger.info({ err }, 'vacuum left to autovacuum')
    })
  }

  /** First the server's lock, then the holder's, where there is one. */
  async #unlock({ batchId, strength, boxKey, boxKeySalt }: BoxToOpen, code: string | null): Promise<BoxKey> {
    if (!boxKey) throw new RuleBroken('BOX_NOT_CLOSED')
    const wrapped = this.secret.unlockBoxKey(batchId, boxKey)
    if (strength === 'server') return boxKeyFromPkcs8(wrapped)
    if (!boxKeySalt || code === null) throw new RuleBroken('CODE_WRONG')
    try {
      return await unwrapBoxKey(wrapped, boxKeySalt, batchId, code)
    } catch (error) {
      if (error instanceof WrongCode) throw new RuleBroken('CODE_WRONG')
      throw error
    }
  }
}

/** Those that name a group of this round. Others were put there by somebody with rights on the table. */
function envelopesOfRound(envelopes: readonly EnvelopeRow[], units: readonly UnitOfRound[]): EnvelopeRow[] {
  const known = new Set(units.map(({ id }) => id))
  return envelopes.filter(({ keyGroupId }) => known.has(keyGroupId))
}
