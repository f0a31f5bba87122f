import { parentPort } from 'node:worker_threads'
import { answerTasks } from '../src/answer-tasks.ts'
import type { ToThread } from '../src/tasks.ts'

// Threads of a worker under test that take their time over one task (counting unless MOGNAD_TEST_SLOW_TASK names another): MOGNAD_TEST_BUSY_MS of real work for the processor
// (a long computation), MOGNAD_TEST_IDLE_MS of standing still (somewhere to be killed in the middle).
if (!parentPort) throw new Error('started by a worker only')
const busyMs = Number(process.env['MOGNAD_TEST_BUSY_MS'] ?? 0)
const idleMs = Number(process.env['MOGNAD_TEST_IDLE_MS'] ?? 0)
const slowTask = process.env['MOGNAD_TEST_SLOW_TASK'] ?? 'count-responses'

parentPort.on('message', ({ name }: ToThread) => {
  if (name !== slowTask) return
  if (idleMs > 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, idleMs)
  const until = performance.now() + busyMs
  for (let x = 1; performance.now() < until; x = Math.sqrt(x + 1));
})
// Listens after the one above, so that the time passes before the task is done.
answerTasks(parentPort)
