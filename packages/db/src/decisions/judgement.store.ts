import type { Evidence, JudgementCause, Verdict } from '@mognad/model/decisions/judge-target'
import { v7 as uuid } from 'uuid'
import type { Transaction } from '../transaction.ts'

export interface JudgementToStore {
  readonly targetId: string
  readonly targetVersion: number
  readonly verdict: Verdict
  readonly cause: JudgementCause
  readonly doneOn: string | null
  readonly evidence: readonly (Evidence & { readonly verdict: Verdict })[]
}

/** Adds what was said of an organisation's targets; nothing that was said before is changed. */
export async function addJudgements(
  tx: Pick<Transaction, 'execute'>,
  organisationId: string,
  judgements: readonly JudgementToStore[],
): Promise<void> {
  await tx.execute(
    `insert into decision_judgement (id, target_id, organisation_id, target_version, verdict, cause, done_on, evidence, judged_at)
     select x.id, x.target_id, $1, x.version, x.verdict, x.cause, x.done_on, x.evidence, clock_timestamp()
       from unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::date[], $8::jsonb[])
         as x (id, target_id, version, verdict, cause, done_on, evidence)`,
    [
      organisationId,
      judgements.map(() => uuid()),
      judgements.map(({ targetId }) => targetId),
      judgements.map(({ targetVersion }) => targetVersion),
      judgements.map(({ verdict }) => verdict),
      judgements.map(({ cause }) => cause),
      judgements.map(({ doneOn }) => doneOn),
      judgements.map(({ evidence }) => JSON.stringify(evidence)),
    ],
  )
}

/** What the targets of an organisation have been judged by. */
export async function keepBasis(
  tx: Pick<Transaction, 'execute'>,
  organisationId: string,
  basis: string,
): Promise<void> {
  await tx.execute(
    `insert into decision_basis (organisation_id, basis) values ($1, $2)
     on conflict (organisation_id) do update set basis = excluded.basis, judged_at = clock_timestamp()`,
    [organisationId, basis],
  )
}
