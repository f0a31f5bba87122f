import { v7 as newId } from 'uuid'
import type { PersonActor } from '@mognad/model/access/actor'
import { assertCan } from '@mognad/model/access/can'
import type { TargetFacts, WantedTarget } from '@mognad/model/decisions/decision'
import {
  decisionKey,
  planDecisionImport,
  type DecisionImportPlan,
  type NamesForImport,
} from '@mognad/model/decisions/decision-import'
import { RuleBroken } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { withActor, writeAs, type Database } from '@mognad/db/connections'
import { decisionsOf } from '@mognad/db/decisions/decision.read-model'
import { lockDecisions, storeVersion } from '@mognad/db/decisions/decision.store'
import { requestJob } from '@mognad/db/job-runs/job-run.store'
import { livingUnits } from '@mognad/db/organisations/unit-tree.store'
import type { Read } from '@mognad/db/transaction'
import { noFilter, offeredTrainings } from '@mognad/db/trainings/training.store'
import { judgeTargets } from '@mognad/jobs/decisions/judge-targets'
import { readTable, type TableRow } from '../../files/read-table.ts'
import { assertAsks, type Asker } from '../asker.ts'
import type { JobRequests } from '../job-runs/job-requests.ts'
import type { DecisionChoicesReader } from './decision-choices.reader.ts'

/** Decisions from a file: first looked at, then imported. Between the two nothing of the file is kept. */
export class DecisionImportService {
  constructor(
    private readonly db: Database,
    private readonly jobs: JobRequests,
    private readonly choices: Pick<DecisionChoicesReader, 'nodes'>,
  ) {}

  /** @throws NotFound · NotAllowed · RuleBroken FILE_TOO_LARGE, FILE_UNREADABLE */
  async preview(asker: Asker, organisationId: string, content: string): Promise<DecisionImportPlan> {
    const [rows, nodes] = await this.#begin(asker, organisationId, content)
    return withActor(this.db, asker.databaseActor, (read) => planOf(read, organisationId, rows, nodes))
  }

  /**
   * Imports all of a file in one transaction, or nothing, and has the new targets judged. Decisions that are there already stay
   * as they are.
   *
   * @throws as `preview` · RuleBroken IMPORT_HAS_PROBLEMS
   */
  async import(asker: Asker, organisationId: string, content: string): Promise<DecisionImportPlan> {
    const [rows, nodes] = await this.#begin(asker, organisationId, content)
    const { id: personId } = asker.actor as PersonActor
    const { plan, jobRunId } = await writeAs(this.db, asker.databaseActor, async (tx) => {
      await lockDecisions(tx, organisationId)
      const planned = await planOf(tx, organisationId, rows, nodes)
      const { decisions, problems } = planned
      if (problems.length > 0) throw new RuleBroken('IMPORT_HAS_PROBLEMS', { problems: problems.length })
      for (const draft of decisions) {
        const decision = { ...draft, id: newId(), organisationId, version: 1, personId }
        const stored = draft.targets.map((target) => ({ id: newId(), facts: factsOf(target), version: 1 }))
        await storeVersion(tx, decision, stored)
      }
      const targets = decisions.reduce((sum, draft) => sum + draft.targets.length, 0)
      const detail = { decisions: decisions.length, targets }
      await recordAuditEvent(tx, { personId }, { kind: 'DECISIONS_IMPORTED', subjectId: null, organisationId, detail })
      return {
        plan: planned,
        jobRunId: await requestJob(tx, judgeTargets.name, { organisationId, requestedBy: personId }),
      }
    })
    await this.jobs.send(jobRunId, judgeTargets.name)
    return plan
  }

  async #begin(asker: Asker, organisationId: string, content: string) {
    assertAsks(asker, organisationId, 'organisation')
    assertCan(asker.actor, 'keep decisions', { organisationId }, 'organisation')
    const [rows, nodes] = await Promise.all([readTable(Buffer.from(content, 'base64')), this.choices.nodes()])
    return [rows, new Map([...nodes].map(([id, { title }]) => [id, title]))] as const
  }
}

function factsOf({ id, ...facts }: WantedTarget): TargetFacts {
  if (id !== null) throw new Error('a target of a file has no id yet')
  return facts
}

async function planOf(
  read: Read,
  organisationId: string,
  rows: readonly TableRow[],
  nodes: NamesForImport['nodes'],
): Promise<DecisionImportPlan> {
  const [known, units, trainings] = await Promise.all([
    decisionsOf(read, organisationId),
    livingUnits(read, organisationId),
    offeredTrainings(read, organisationId, noFilter),
  ])
  return planDecisionImport(rows, new Set(known.map(decisionKey)), { nodes, units, trainings })
}
