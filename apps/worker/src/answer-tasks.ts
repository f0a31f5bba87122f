import type { MessagePort } from 'node:worker_threads'
import { RuleBroken } from '@mognad/model/errors'
import { tasks, type FromThread, type ToThread } from './tasks.ts'

/** Computes what comes through the port, one after the other, and sends back results, progress and errors. */
export function answerTasks(port: MessagePort): void {
  port.on('message', ({ id, name, input }: ToThread) => {
    const send = (message: FromThread, transfer: ArrayBuffer[] = []) => port.postMessage(message, transfer)
    try {
      const task = tasks[name] as (input: unknown, tell: (done: number) => void) => unknown
      const result = task(input, (done) => send({ id, done }))
      send({ id, result }, buffersOf(result))
    } catch (error) {
      const { message, stack = '' } = error as Error
      send({ id, error: { code: error instanceof RuleBroken ? error.code : null, message, stack } })
    }
  })
}

/** Buffers of a result one or two levels down: they are handed over, not copied. */
export function buffersOf(value: unknown): ArrayBuffer[] {
  const buffers = new Set<ArrayBuffer>()
  const look = (each: unknown, depth: number) => {
    if (ArrayBuffer.isView(each)) buffers.add(each.buffer as ArrayBuffer)
    else if (depth > 0 && typeof each === 'object' && each !== null)
      for (const part of Object.values(each)) look(part, depth - 1)
  }
  look(value, 2)
  return [...buffers]
}
