import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { allJobs, jobNamed } from './all-jobs.ts'
import { priorityOf } from './progress.ts'

const jobRunId = '01a20ae9-0854-72c1-b185-bc05b3211047'

test('a job is named after its file', () => {
  const withoutFile = allJobs.filter(
    ({ name }) => !existsSync(new URL(`./${name.replace('.', '/')}.ts`, import.meta.url)),
  )
  expect(withoutFile).toEqual([])
  expect(new Set(allJobs.map((job) => job.name)).size).toBe(allJobs.length)
})

test('payloads carry an id and nothing else', () => {
  for (const job of allJobs.filter((each) => each.everyMs === null)) {
    expect(job.payload.safeParse({ jobRunId }).success).toBe(true)
    expect(job.payload.safeParse({ jobRunId, answers: [1, 2, 3] }).success).toBe(false)
    expect(job.payload.safeParse({ jobRunId: 'round 7' }).success).toBe(false)
  }
})

test('ids of jobs have no colon, which both homes of the queue refuse', () => {
  for (const job of allJobs) expect(job.onceFor({ jobRunId } as never)).not.toContain(':')
})

test('an unknown name is a bug', () => {
  expect(() => jobNamed('scores.guess')).toThrow('unknown job scores.guess')
})

test('what a person waits for goes before an edition, and an edition that is further on before the others', () => {
  const [plan, compute, score, count] = (
    ['editions.plan-edition', 'editions.compute-edition', 'scores.score-organisation', 'scores.count-answers'] as const
  ).map((name) => priorityOf(name, true))
  expect([plan, compute, score, count]).toEqual([plan, compute, score, count].toSorted((a, b) => a! - b!))
  expect(priorityOf('scores.count-answers', false)).toBeLessThan(plan!)
  expect(priorityOf('job-runs.sweep', false)).toBe(0)
})
