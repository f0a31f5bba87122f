import { defineJob, jobRunPayload } from '../define-job.ts'

/** The attacker against a computed edition: the release gate (method 5.10). */
export const auditEdition = defineJob({
  name: 'editions.audit-edition',
  payload: jobRunPayload,
  attempts: 3,
  onceFor: ({ jobRunId }) => jobRunId,
})
