import { expect, test } from 'vitest'
import { inviteByMail } from './invited.ts'
import { startMailServer } from '@mognad/testkit/mail-server'
import { openStage, until } from './stage.ts'
import { startWorkerProcess, type WorkerProcess } from './worker-process.ts'

// A real worker process, killed with SIGKILL while it talks with a real mail server.

const people = 60
const kills = 3

test('whenever the sending worker is killed, nobody is left out and each kill doubles at most one mail, under its old id', async () => {
  const server = await startMailServer({ slowMs: 40 })
  const stage = await openStage()
  const processes: WorkerProcess[] = []
  const start = async () => {
    const env = { SMTP_URL: server.url, MAIL_FROM: 'mognad@kommun.example', MAIL_PER_MINUTE: '60000' }
    const started = await startWorkerProcess({ databaseUrl: stage.database.urls.worker, env })
    processes.push(started)
    return started
  }
  try {
    const { round, addresses } = await inviteByMail(stage, people)
    // Nobody asks for it: what waits is found by the sweep.
    let worker = await start()
    for (let kill = 1; kill <= kills; kill++) {
      const enough = Math.floor((people / (kills + 1)) * kill)
      await until(async () => server.received.length >= enough)
      // At another moment of a mail each time: while the server thinks, between two, while a row is marked.
      await new Promise((resolve) => setTimeout(resolve, 13 * kill))
      await worker.kill()
      worker = await start()
    }
    await until(async () => {
      const { rows } = await stage.migrator.query<{ n: number }>(
        `select count(*)::int as n from mail where round_id = $1 and state <> 'sent'`,
        [round.id],
      )
      return rows[0]!.n === 0
    })
    const left = addresses.filter((address) => server.to(address).length === 0)
    const doubled = addresses.filter((address) => server.to(address).length > 1)
    expect(left).toEqual([])
    expect(server.received.length - people).toBeLessThanOrEqual(kills)
    for (const address of doubled) {
      expect(new Set(server.to(address).map(({ messageId }) => messageId)).size).toBe(1)
    }
    const ids = new Set(server.received.map(({ messageId }) => messageId))
    expect(ids.size).toBe(people)
  } finally {
    await Promise.all(processes.map((each) => each.kill()))
    await stage.close()
    await server.close()
  }
})

test('a mail that was taken just before the kill arrives twice, under one id: this is the one that may be doubled', async () => {
  const server = await startMailServer()
  const stage = await openStage(undefined, { smtpUrl: server.url })
  try {
    const { round, organisation, addresses } = await inviteByMail(stage, 3)
    const request = { organisationId: organisation.id, roundId: round.id }
    await stage.deliver(await stage.request('invitations.send-invitations', request))
    // As a kill between the server's 250 and the row's `sent` leaves it.
    await stage.migrator.query(
      `update mail set state = 'sending' where id = (select id from mail where round_id = $1 limit 1)`,
      [round.id],
    )
    await stage.deliver(await stage.request('invitations.send-invitations', request))
    const counts = addresses.map((address) => server.to(address).length).toSorted((a, b) => a - b)
    expect(counts).toEqual([1, 1, 2])
    expect(new Set(server.received.map(({ messageId }) => messageId)).size).toBe(3)
  } finally {
    await stage.close()
    await server.close()
  }
})
