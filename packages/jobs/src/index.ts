// The promises: names and payloads of jobs, and the two ends of the queue.
export { allJobs, jobNamed, type ClockName, type Job, type JobName, type RunName } from './all-jobs.ts'
export { defineJob, jobRunPayload, type JobDefinition, type JobRunPayload } from './define-job.ts'
export { jobRunChannel, priorityOf, type JobStep, type Progress } from './progress.ts'
export { sendInvitations } from './invitations/send-invitations.ts'
export { sendReminders } from './invitations/send-reminders.ts'
export { sendNotices } from './mail/send-notices.ts'
export { openRound } from './rounds/open-round.ts'
export { closeRound } from './rounds/close-round.ts'
export { keepTime } from './rounds/keep-time.ts'
export { countAnswers } from './scores/count-answers.ts'
export { scoreOrganisation } from './scores/score-organisation.ts'
export { planEdition } from './editions/plan-edition.ts'
export { computeEdition } from './editions/compute-edition.ts'
export { guaranteePlaces } from './editions/guarantee-places.ts'
export { sweep } from './job-runs/sweep.ts'
// The queue.
export { queueName, queueSchema, type QueueAddress } from './queue-backend.ts'
export { migrateQueue } from './migrate-queue.ts'
export { createProducer, type FlowOfRuns, type Producer, type SendOptions } from './producer.ts'
export {
  createConsumer,
  lockDurationMs,
  maxStalledCount,
  stalledIntervalMs,
  type Consumer,
  type ConsumerOptions,
  type Delivery,
} from './consumer.ts'
