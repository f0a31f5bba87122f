import { Writable } from 'node:stream'
import { expect, test } from 'vitest'
import { createLogger } from './logger.ts'

function logged(write: (logger: ReturnType<typeof createLogger>) => void): string {
  let text = ''
  const destination = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      text += chunk.toString()
      done()
    },
  })
  write(createLogger({ name: 'test', destination }))
  return text
}

test('secrets stay out of the log at any depth and in any spelling', () => {
  const text = logged((logger) => {
    logger.info({ code: 'HEMLIG', input: { deep: [{ Password: 'HEMLIG', answers: ['HEMLIG'] }] }, roundId: 'round' })
    logger.child({ token: 'HEMLIG' }).info({ headers: { Authorization: 'HEMLIG', 'set-cookie': 'HEMLIG' } })
    logger.info({ variables: { email: 'HEMLIG' }, envelope: 'HEMLIG' })
  })
  expect(text).not.toContain('HEMLIG')
  expect(text).toContain('"roundId":"round"')
})

test('an error is logged with its code but without its statement and values', () => {
  const error = Object.assign(new Error('duplicate key'), {
    code: '23505',
    constraint: 'person_email_key',
    table: 'person',
    query: 'insert HEMLIG',
    parameters: ['HEMLIG'],
    detail: 'Key (email)=(HEMLIG)',
  })
  const text = logged((logger) => logger.error({ err: error }, 'failed'))
  expect(text).not.toContain('HEMLIG')
  expect(JSON.parse(text)).toMatchObject({ err: { code: '23505', constraint: 'person_email_key' } })
})

test('a request is logged by method and path, without query, headers and address', () => {
  const text = logged((logger) =>
    logger.info({
      req: { id: 'r1', method: 'GET', url: '/a?token=HEMLIG', headers: { cookie: 'HEMLIG' }, ip: '10.0.0.1' },
    }),
  )
  expect(JSON.parse(text)).toMatchObject({ req: { id: 'r1', method: 'GET', path: '/a' } })
  expect(text).not.toMatch(/HEMLIG|10\.0\.0\.1/)
})
