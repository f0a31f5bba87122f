import { parentPort } from 'node:worker_threads'
import { answerTasks } from './answer-tasks.ts'

// The entry of a computation thread: it computes, so that the main thread never does.
if (!parentPort) throw new Error('computation.thread is started by the worker, not by hand')
answerTasks(parentPort)
