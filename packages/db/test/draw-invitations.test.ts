import { beforeAll, expect, test } from 'vitest'
import { readAs, writeAs } from '../src/connections.ts'
import { inTransaction } from '../src/transaction.ts'
import { drawInvitations } from '../src/invitations/invitation.store.ts'
import type { SceneOrganisation, SceneRound } from '../src/testing/scenario.ts'
import { useStage } from './stage.ts'

const stage = useStage()
let nacka: SceneOrganisation
let round: SceneRound

interface Person {
  readonly unit: number
  readonly address: string | null
  readonly state?: string
}

const list = (people: readonly Person[]) =>
  stage.db.migrator.pool.query(
    `insert into recipient (organisation_id, round_id, unit_id, channel, address, state)
     select $1, $2, p.unit_id, case when p.address is null then 'link' else 'email' end, p.address, p.state
       from unnest($3::uuid[], $4::text[], $5::text[]) as p (unit_id, address, state)`,
    [
      nacka.id,
      round.id,
      people.map(({ unit }) => round.units[unit]!.id),
      people.map(({ address }) => address),
      people.map(({ state }) => state ?? 'chosen'),
    ],
  )

const rows = async (text: string) =>
  (await stage.db.migrator.pool.query<Record<string, unknown>>(text, [round.id])).rows

beforeAll(async () => {
  nacka = await stage.scene.organisation({ name: 'Nacka' })
  const units = [{ name: 'Nacka', children: [{ name: 'Skolan' }, { name: 'Hemtjänsten' }] }]
  round = await nacka.round({ instrumentVersionId: await stage.scene.instrument(), units })
})

test('recipients become invitations under their own ids, with a mail for each address', async () => {
  const people = [
    { unit: 1, address: 'ada@nacka.example' },
    { unit: 2, address: 'bo@nacka.example' },
    { unit: 2, address: null },
    { unit: 2, address: 'left-out@nacka.example', state: 'not_drawn' },
  ]
  await list(people)
  const listed = await rows(`select id, address from recipient where round_id = $1 and state = 'chosen' order by id`)
  await inTransaction(stage.db.worker, (tx) => drawInvitations(tx, round.id))
  expect(await rows('select id, address from invitation where round_id = $1 order by id')).toEqual(listed)
  const placed = await rows(
    `select i.channel, u.name, i.key_group_id = u.key_group_id as "inKeyGroup", m.state as mail
       from invitation i join round_unit u on u.round_id = i.round_id and u.unit_id = i.unit_id
       left join mail m on m.invitation_id = i.id where i.round_id = $1 order by i.address`,
  )
  expect(placed).toEqual([
    { channel: 'email', name: 'Skolan', inKeyGroup: true, mail: 'waiting' },
    { channel: 'email', name: 'Hemtjänsten', inKeyGroup: true, mail: 'waiting' },
    { channel: 'link', name: 'Hemtjänsten', inKeyGroup: true, mail: null },
  ])
})

test('whoever was listed and left out by the sample is forgotten at opening', async () => {
  expect(await rows('select from recipient where round_id = $1')).toEqual([])
})

test('the key user sees the mails of invitations and never a reminder, whose row says who had not answered', async () => {
  const { migrator, api } = stage.db
  const [wave] = (
    await migrator.pool.query<{ id: string }>(
      `insert into reminder_wave (organisation_id, round_id, batch_id) values ($1, $2, $3) returning id`,
      [nacka.id, round.id, round.batchId],
    )
  ).rows
  await migrator.pool.query(
    `insert into mail (organisation_id, kind, round_id, invitation_id, wave_id)
     select organisation_id, 'reminder', round_id, id, $2 from invitation where round_id = $1 and channel = 'email'`,
    [round.id, wave!.id],
  )
  expect(await readAs(api, nacka.actor, 'select distinct kind from mail')).toEqual([{ kind: 'invitation' }])
  const hide = writeAs(api, nacka.actor, (tx) => tx.execute(`delete from mail where round_id = $1`, [round.id]))
  expect(await hide).toBe(2)
  expect(await rows(`select kind from mail where round_id = $1`)).toEqual([{ kind: 'reminder' }, { kind: 'reminder' }])
})

test('one address is asked once in a round, and may be asked by another municipality too', async () => {
  const twice = [
    { unit: 1, address: 'eva@both.example' },
    { unit: 2, address: 'eva@both.example' },
  ]
  await expect(list(twice)).rejects.toThrow('recipient_round_id_address_key')
  const solna = await stage.scene.organisation({ name: 'Solna' })
  const other = await solna.round({ instrumentVersionId: await stage.scene.instrument(), units: [{ name: 'Solna' }] })
  await list(twice.slice(0, 1))
  await stage.db.migrator.pool.query(
    `insert into recipient (organisation_id, round_id, unit_id, channel, address) values ($1, $2, $3, 'email', $4)`,
    [solna.id, other.id, other.units[0]!.id, 'eva@both.example'],
  )
})
