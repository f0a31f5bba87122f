import { Worker } from 'node:worker_threads'
import { RuleBroken } from '@mognad/model/errors'
import { buffersOf } from './answer-tasks.ts'
import type { FromThread, TaskInput, TaskName, TaskResult, ToThread } from './tasks.ts'

export interface Computation {
  /** How many tasks it computes at once. */
  readonly size: number
  /** Computes in a thread of its own. Buffers of the input are handed over: the caller has them no more. */
  run<Name extends TaskName>(
    name: Name,
    input: TaskInput<Name>,
    tell?: (done: number) => void,
  ): Promise<TaskResult<Name>>
  close(): Promise<void>
}

interface Assignment {
  readonly id: number
  readonly tell: (done: number) => void
  readonly resolve: (result: never) => void
  readonly reject: (error: Error) => void
}

/** Source and bundle keep the entry of the threads beside this file, under the same name. */
export function threadUrl(): URL {
  return new URL(`./computation.thread${isSource ? '.ts' : '.js'}`, import.meta.url)
}

const isSource = import.meta.url.endsWith('.ts')

/**
 * Threads that compute, so that the main thread renews locks, tells that it lives and takes orders to stop. At most
 * `size` are alive; they are started when first needed and kept.
 */
export function openComputation(size: number, url: URL = threadUrl()): Computation {
  const idle: Thread[] = []
  const all = new Set<Thread>()
  const waiting: ((thread: Thread) => void)[] = []
  let last = 0
  let closed = false

  const acquire = async (): Promise<Thread> => {
    const free = idle.pop()
    if (free) return free
    if (all.size < size) {
      const thread = new Thread(url, () => all.delete(thread))
      all.add(thread)
      return thread
    }
    return new Promise((resolve) => waiting.push(resolve))
  }
  const release = (thread: Thread) => {
    const next = waiting.shift()
    // A thread that died is replaced by a new one for whoever waits.
    const living = all.has(thread) ? thread : null
    if (next && living) next(living)
    else if (next) void acquire().then(next)
    else if (living) idle.push(living)
  }
  return {
    size,
    async run(name, input, tell = () => undefined) {
      if (closed) throw new Error('the computation is closed')
      const thread = await acquire()
      try {
        return await thread.run(++last, name, input, tell)
      } finally {
        release(thread)
      }
    },
    async close() {
      closed = true
      await Promise.all([...all].map((thread) => thread.terminate()))
    },
  }
}

class Thread {
  readonly #worker: Worker
  #assignment: Assignment | null = null

  constructor(url: URL, onGone: () => void) {
    this.#worker = new Worker(url, { execArgv: url.pathname.endsWith('.ts') ? sourceLoader : [] })
    this.#worker.unref()
    this.#worker.on('message', (message: FromThread) => this.#hear(message))
    this.#worker.on('error', (error) => this.#assignment?.reject(error as Error))
    this.#worker.on('exit', (code) => {
      onGone()
      this.#assignment?.reject(new Error(`a computation thread ended with ${code}`))
    })
  }

  run<Name extends TaskName>(
    id: number,
    name: Name,
    input: TaskInput<Name>,
    tell: (done: number) => void,
  ): Promise<TaskResult<Name>> {
    return new Promise((resolve, reject) => {
      this.#assignment = { id, tell, resolve, reject }
      this.#worker.postMessage({ id, name, input } satisfies ToThread, buffersOf(input))
    })
  }

  async terminate(): Promise<void> {
    await this.#worker.terminate()
  }

  #hear(message: FromThread): void {
    const assignment = this.#assignment
    if (assignment?.id !== message.id) return
    if ('done' in message) return assignment.tell(message.done)
    this.#assignment = null
    if ('result' in message) return assignment.resolve(message.result as never)
    const { code, message: text, stack } = message.error
    const error = code === null ? new Error(text) : new RuleBroken(code)
    error.stack = stack
    assignment.reject(error)
  }
}

/** In source form (tests, development) a thread needs the same loader as its parent. */
const sourceLoader = ['--import', '@oxc-node/core/register']
