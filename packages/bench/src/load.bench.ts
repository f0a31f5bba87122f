import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import type { FaultRound } from '@mognad/fault/round'
import type { System } from '@mognad/fault/system'

const connections = 32
const p99LimitMs = 250
const sampleMs = 5_000
/** Left out: connections are made, code is compiled, caches fill. */
const warmUpMs = 5_000

interface Sender {
  readonly invitation: string
  readonly token: string
  revision: number
}

/**
 * How many answers a second the real API takes in, on loopback, with the sender on the same processors: each connection
 * sends its next answer when the last one is acknowledged. Prints the rate, the times, errors, and the API's memory from
 * beginning to end.
 */
export async function benchLoad(system: System, round: FaultRound, seconds: number): Promise<void> {
  const senders = round.invitations.map(({ id }): Sender => {
    return { invitation: id, token: system.secret.linkToken(id).toString('base64url'), revision: 0 }
  })
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const errors = new Map<number, number>()
  const memory: number[] = []
  const began = performance.now() + warmUpMs
  const until = began + seconds * 1_000
  const share = Math.floor(senders.length / connections)
  const sending = Array.from({ length: connections }, async (_, at) => {
    const own = senders.slice(at * share, (at + 1) * share)
    for (let next = 0; performance.now() < until; next = (next + 1) % own.length) {
      const sent = performance.now()
      const status = await send(agent, system.apiUrl, own[next]!)
      if (sent < began) continue
      times.push(performance.now() - sent)
      if (status !== 204) errors.set(status, (errors.get(status) ?? 0) + 1)
    }
  })
  await sleep(warmUpMs)
  while (performance.now() < until) {
    memory.push(memoryOf(system.api.pid))
    await sleep(Math.min(sampleMs, Math.max(1, until - performance.now())))
  }
  await Promise.all(sending)
  agent.destroy()
  print(times, errors, memory, seconds)
}

function send(agent: Agent, apiUrl: string, sender: Sender): Promise<number> {
  const { invitation, token } = sender
  sender.revision += 1
  const envelope = randomBytes(1105).toString('base64url') // the door cannot look inside
  const body = JSON.stringify({ invitation, token, revision: sender.revision, envelope })
  const headers = { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
  return new Promise((resolve) => {
    const asked = request(`${apiUrl}/respond/answer`, { method: 'PUT', agent, headers }, (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode ?? 0))
    })
    asked.on('error', () => resolve(0))
    asked.end(body)
  })
}

/** Resident memory in MiB, from Linux. */
function memoryOf(pid: number | null): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024
}

function print(times: number[], errors: ReadonlyMap<number, number>, memory: readonly number[], seconds: number): void {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN).toFixed(1)
  const failed = [...errors].map(([status, count]) => `${count} with ${status}`).join(', ') || 'none'
  const p99 = Number(at(0.99))
  console.log(`\nAnswers taken in by the real API, ${connections} connections, ${seconds} s`)
  console.log(`  acknowledged a second  ${(times.length / seconds).toFixed(0)}`)
  console.log(`  p50, p99, longest      ${at(0.5)}, ${at(0.99)}, ${at(1)} ms`)
  console.log(`  errors                 ${failed}`)
  console.log(
    `  holds the limits       ${p99 <= p99LimitMs && errors.size === 0 ? 'yes' : 'NO'} (p99 <= ${p99LimitMs} ms, no error)`,
  )
  const quarter = Math.max(1, Math.floor(memory.length / 4))
  const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length
  const [first, last] = [mean(memory.slice(0, quarter)), mean(memory.slice(-quarter))]
  console.log(`  memory of the API      ${first.toFixed(0)} MiB in the first quarter, ${last.toFixed(0)} in the last`)
}
