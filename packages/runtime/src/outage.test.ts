import { expect, test } from 'vitest'
import { createLogger } from './logger.ts'
import { outageIn, outageOverAfterMs, Outages } from './outage.ts'

const refused = () => Object.assign(new Error('connect ECONNREFUSED 127.0.0.1:5432'), { code: 'ECONNREFUSED' })

function logged() {
  const lines: Record<string, unknown>[] = []
  const write = (line: string) => void lines.push(JSON.parse(line) as Record<string, unknown>)
  return { lines, logger: createLogger({ name: 'api', destination: { write } }) }
}

test('a server that cannot be reached is told apart from a bug', () => {
  expect(outageIn(refused())).toBe('ECONNREFUSED')
  expect(outageIn(Object.assign(new Error('the database system is starting up'), { code: '57P03' }))).toBe('57P03')
  expect(outageIn(new Error('Connection terminated unexpectedly'))).toBe('connection lost')
  expect(outageIn(new AggregateError([new Error('x'), refused()]))).toBe('ECONNREFUSED')
  expect(outageIn(Object.assign(new Error('duplicate key'), { code: '23505' }))).toBeNull()
  expect(outageIn(new TypeError('x is not a function'))).toBeNull()
})

test('an outage is one line without a stack, however many requests it hits', () => {
  const { lines, logger } = logged()
  for (let request = 0; request < 100; request++)
    logger.error({ err: refused(), requestId: request }, 'a request failed')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatchObject({ level: 50, outage: 'ECONNREFUSED', requestId: 0, msg: 'a request failed' })
  expect(lines[0]).not.toHaveProperty('err')
})

test('a bug in the middle of it is told whole', () => {
  const { lines, logger } = logged()
  logger.error({ err: refused() }, 'a request failed')
  logger.error({ err: new TypeError('x is not a function') }, 'a request failed')
  expect(lines).toHaveLength(2)
  expect(JSON.stringify(lines[1])).toContain('outage.test.ts')
})

test('a run that an outage has hit is named each time', () => {
  const { lines, logger } = logged()
  for (const jobRunId of ['a', 'b']) logger.child({ jobRunId }).warn({ err: refused() }, 'run will be tried again')
  expect(lines.map(({ jobRunId, outage }) => [jobRunId, outage])).toEqual([
    ['a', 'ECONNREFUSED'],
    ['b', 'ECONNREFUSED'],
  ])
})

test('after ten seconds of silence it is another one', () => {
  let now = 0
  const outages = new Outages(() => now)
  const at = (ms: number) => {
    now = ms
    return outages.begins()
  }
  expect([at(0), at(9_000), at(18_000), at(18_000 + outageOverAfterMs + 1)]).toEqual([true, false, false, true])
})
