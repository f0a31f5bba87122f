import { createHash, randomBytes } from 'node:crypto'
import pg from 'pg'
import { v7 as uuid } from 'uuid'

const linkHours = 24

/**
 * A one-time link for the first national coordinator of an installation without demonstration data, or `null` when
 * there is a coordinator who can sign in. Each start replaces the link that nobody has used.
 */
export async function firstCoordinatorLink(migratorUrl: string, address: string): Promise<string | null> {
  const client = new pg.Client({ connectionString: migratorUrl })
  await client.connect()
  try {
    await client.query('begin')
    const { rows } = await client.query<{ id: string; ready: boolean }>(
      `select p.id, p.password_hash is not null as ready from membership m join person p on p.id = m.person_id
        where m.role = 'national_coordinator' order by p.created_at`,
    )
    if (rows.some(({ ready }) => ready)) return null
    const personId = rows[0]?.id ?? (await makeCoordinator(client))
    const token = randomBytes(24).toString('base64url')
    await client.query('delete from sign_in_link where person_id = $1', [personId])
    await client.query(
      `insert into sign_in_link (token_hash, person_id, expires_at) values ($1, $2, now() + make_interval(hours => $3))`,
      [createHash('sha256').update(token).digest(), personId, linkHours],
    )
    await client.query('commit')
    return `${address}/start/${token}`
  } finally {
    await client.end()
  }
}

async function makeCoordinator(client: pg.Client): Promise<string> {
  const id = uuid()
  await client.query(
    `insert into person (id, email, name) values ($1, 'samordnare@localhost', 'Nationell samordnare')`,
    [id],
  )
  await client.query(`insert into membership (id, person_id, role) values ($1, $2, 'national_coordinator')`, [
    uuid(),
    id,
  ])
  return id
}
