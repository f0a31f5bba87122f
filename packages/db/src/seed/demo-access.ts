import pg, { type ClientBase } from 'pg'
import type { ServerSecret } from '@mognad/runtime/secret'
import { encodeLink, fingerprint } from '@mognad/sealing'
import { demoCode, openBatchId, openRoundId } from './demo-open-round.ts'
import { nackaCode } from './demo-organisations.ts'
import { demoAccounts, demoPassword, type DemoAccount } from './demo-people.ts'

/** What a person needs who tries the demonstration. */
export interface DemoAccess {
  readonly accounts: readonly DemoAccount[]
  readonly password: string
  /** Nacka's round of the coming year. */
  readonly roundId: string
  /** Paths `/s/…` of two people who have not answered yet; empty when the round is no longer open. */
  readonly respondentLinks: readonly string[]
  /** Opens Nacka's box; null when it has been opened. */
  readonly code: string | null
}

const links = 2

/** Two fresh respondent links and the code of Nacka's box, computed anew at every start. */
export async function demoAccess(options: {
  readonly migratorUrl: string
  readonly secret: ServerSecret
}): Promise<DemoAccess> {
  const client = new pg.Client({ connectionString: options.migratorUrl, application_name: 'mognad demonstration' })
  await client.connect()
  try {
    return await demoAccessOf(client, options.secret)
  } finally {
    await client.end()
  }
}

export async function demoAccessOf(client: ClientBase, secret: ServerSecret): Promise<DemoAccess> {
  const [roundId, batchId] = [openRoundId(nackaCode), openBatchId(nackaCode)]
  const access = { accounts: demoAccounts, password: demoPassword, roundId }
  const { rows: boxes } = await client.query<{ state: string; public_key: Buffer; answerable: boolean }>(
    `select state, public_key, state = 'open' and closes_at > now() as answerable from batch where id = $1`,
    [batchId],
  )
  const box = boxes[0]
  const code = box && (box.state === 'open' || box.state === 'closed') ? demoCode(secret, batchId) : null
  if (!box?.answerable) return { ...access, respondentLinks: [], code }
  const { rows: sealed } = await client.query<{ slot: Buffer }>('select slot from sealed_answer where batch_id = $1', [
    batchId,
  ])
  const taken = new Set(sealed.map(({ slot }) => slot.toString('hex')))
  const { rows: invited } = await client.query<{ id: string }>(
    'select id from invitation where batch_id = $1 order by id',
    [batchId],
  )
  const fresh = invited.filter(({ id }) => !taken.has(secret.slot(roundId, id).toString('hex'))).slice(0, links)
  const print = await fingerprint(box.public_key)
  const respondentLinks = fresh.map(({ id }) =>
    encodeLink({ roundId, invitationId: id, token: secret.linkToken(id), fingerprint: print }),
  )
  return { ...access, respondentLinks, code }
}
