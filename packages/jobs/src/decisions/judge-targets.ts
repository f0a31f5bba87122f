import { defineJob, jobRunPayload } from '../define-job.ts'

/** Judges the targets of an organisation's decisions by what is shown today. */
export const judgeTargets = defineJob({
  name: 'decisions.judge-targets',
  payload: jobRunPayload,
  attempts: 3,
  onceFor: ({ jobRunId }) => jobRunId,
})
