import { defineJob, jobRunPayload } from '../define-job.ts'

/** Those who share publicly in a published edition get places that they may claim. */
export const guaranteePlaces = defineJob({
  name: 'editions.guarantee-places',
  payload: jobRunPayload,
  attempts: 3,
  onceFor: ({ jobRunId }) => jobRunId,
})
