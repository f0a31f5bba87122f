import { v7 as newId } from 'uuid'
import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan } from '@mognad/model/access/can'
import { assertDecision, mostDecisions, tidyDecision } from '@mognad/model/decisions/check-decision'
import type { DecisionDraft, TargetFacts } from '@mognad/model/decisions/decision'
import { NotFound, RuleBroken } from '@mognad/model/errors'
import { tidyNote } from '@mognad/model/initiatives/initiative-rules'
import { isDay } from '@mognad/model/trainings/programme'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import {
  decisionsById,
  decisionsOf,
  ownerOfTarget,
  targetsOfDecisions,
  type DecisionRow,
} from '@mognad/db/decisions/decision.read-model'
import { lockDecisions, markTarget, storeVersion, withdrawDecision } from '@mognad/db/decisions/decision.store'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import type { Read, Transaction } from '@mognad/db/transaction'
import { judgeTargets } from '@mognad/jobs/decisions/judge-targets'
import { assertAsks, type Asker } from '../asker.ts'
import type { JobRequests } from '../job-runs/job-requests.ts'
import type { DecisionChoicesReader } from './decision-choices.reader.ts'

/** What a change answers: the decision as it is now. Its targets are being judged. */
type Changed = Promise<DecisionRow>

/** Decisions of councils and boards: key users keep them, every member reads them. */
export class DecisionService {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobRequests,
    private readonly choices: DecisionChoicesReader,
    private readonly now: () => Date,
  ) {}

  /** @throws NotFound */
  async decisions(asker: Asker, organisationId: string): Promise<DecisionRow[]> {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'read decisions', { organisationId }, 'organisation')
    return withActor(this.db, asker.databaseActor, (read) => decisionsOf(read, organisationId))
  }

  /** @throws NotFound */
  async decision(asker: Asker, id: string): Promise<DecisionRow> {
    assertAsks(asker, id, 'decision')
    return withActor(this.db, asker.databaseActor, (read) => known(asker, read, id))
  }

  /**
   * Saves a new decision, or a known one in a new version; what it said before is kept.
   *
   * @throws NotFound · NotAllowed · RuleBroken DECISION_INVALID, DECISIONS_TOO_MANY, DECISION_WITHDRAWN
   */
  async save(asker: Asker, organisationId: string, id: string | null, wanted: DecisionDraft): Changed {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'keep decisions', { organisationId }, 'organisation')
    const draft = tidyDecision(wanted)
    const nodes = await this.choices.nodes()
    return this.#change(asker, organisationId, async (tx, personId) => {
      const decisions = await lockDecisions(tx, organisationId)
      const before = id === null ? null : await known(asker, tx, id)
      if (before && before.organisationId !== organisationId) throw new NotFound('decision')
      if (before?.withdrawnAt) throw new RuleBroken('DECISION_WITHDRAWN')
      if (!before && decisions >= mostDecisions) throw new RuleBroken('DECISIONS_TOO_MANY', { most: mostDecisions })
      const targets = before ? await targetsOfDecisions(tx, [before.id]) : []
      assertDecision(draft, {
        nodes: new Set(nodes.keys()),
        ...(await this.choices.knownIds(tx, organisationId, targets)),
      })
      const earlier = new Map(targets.map((target) => [target.id, target]))
      const decisionId = before?.id ?? newId()
      const version = (before?.version ?? 0) + 1
      const stored = draft.targets.map(({ id: targetId, ...facts }) => {
        const same = targetId === null ? undefined : earlier.get(targetId)
        if (targetId !== null && !same) throw new NotFound('target')
        const isSame = same !== undefined && same.facts.kind === facts.kind && isJudgedAlike(same.facts, facts)
        return { id: same?.id ?? newId(), facts, version: isSame ? same.version : version }
      })
      const decision = { ...draft, id: decisionId, organisationId, version, personId }
      await storeVersion(tx, decision, stored)
      const detail = { version, targets: stored.length }
      await recordAuditEvent(
        tx,
        { personId },
        { kind: 'DECISION_SAVED', subjectId: decisionId, organisationId, detail },
      )
      return decisionId
    })
  }

  /** @throws NotFound · NotAllowed · RuleBroken DECISION_WITHDRAWN when it has been before */
  async withdraw(asker: Asker, id: string): Changed {
    const { organisationId } = await this.decision(asker, id)
    assertCan(asker.actor, 'keep decisions', { organisationId }, 'decision')
    return this.#change(asker, organisationId, async (tx, personId) => {
      if (!(await withdrawDecision(tx, organisationId, id))) throw new RuleBroken('DECISION_WITHDRAWN')
      await recordAuditEvent(tx, { personId }, { kind: 'DECISION_WITHDRAWN', subjectId: id, organisationId })
      return id
    })
  }

  /**
   * Says that an action was done on a day, or (null) that it is not.
   *
   * @throws NotFound · NotAllowed · RuleBroken TARGET_DAY_WRONG (no day, or one to come), NOTE_TOO_LONG
   */
  async mark(asker: Asker, targetId: string, doneOn: string | null, words: string): Changed {
    assertAsks(asker, targetId, 'target')
    const today = this.now().toISOString().slice(0, 10)
    if (doneOn !== null && (!isDay(doneOn) || doneOn > today)) throw new RuleBroken('TARGET_DAY_WRONG')
    const note = doneOn === null ? null : tidyNote(words)
    const of = await withActor(this.db, asker.databaseActor, (read) => ownerOfTarget(read, targetId))
    if (!of) throw new NotFound('target')
    const { organisationId, decisionId } = of
    assertCan(asker.actor, 'keep decisions', { organisationId }, 'target')
    return this.#change(asker, organisationId, async (tx, personId) => {
      if (!(await markTarget(tx, { targetId, doneOn, note }))) throw new NotFound('target')
      const detail = { targetId, done: doneOn !== null }
      await recordAuditEvent(tx, { personId }, { kind: 'TARGET_MARKED', subjectId: decisionId, organisationId, detail })
      return decisionId
    })
  }

  /** A change, and in its transaction the request to judge what it may have changed. */
  async #change(
    asker: Asker,
    organisationId: string,
    act: (tx: Transaction, personId: string) => Promise<string>,
  ): Changed {
    const { id: personId } = asker.actor as PersonActor
    const { row, jobRunId } = await writeAs(this.db, asker.databaseActor, async (tx) => {
      const decisionId = await act(tx, personId)
      return {
        row: await known(asker, tx, decisionId),
        jobRunId: await requestJob(tx, judgeTargets.name, { organisationId, requestedBy: personId }),
      }
    })
    await this.jobs.send(jobRunId, judgeTargets.name)
    return row
  }
}

/** @throws NotFound */
async function known(asker: Asker, read: Read, id: string): Promise<DecisionRow> {
  const [row] = await decisionsById(read, [id])
  if (!row) throw new NotFound('decision')
  assertCan(asker.actor, 'read decisions', { organisationId: row.organisationId }, 'decision')
  return row
}

const notJudged: ReadonlySet<string> = new Set(['title', 'responsible', 'responsibleAddress', 'baselineRoundId'])

/** Who is responsible and what it is called change nothing of what a target is judged by. */
function isJudgedAlike(before: TargetFacts, after: TargetFacts): boolean {
  const judged = (facts: TargetFacts) =>
    JSON.stringify(
      Object.entries(facts)
        .filter(([name]) => !notJudged.has(name))
        .toSorted(([a], [b]) => (a < b ? -1 : 1)),
    )
  return judged(before) === judged(after)
}
