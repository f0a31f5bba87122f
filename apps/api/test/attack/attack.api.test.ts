import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openEnvelope, unwrapBoxKey } from '@mognad/sealing'
import { attackedApi, type AttackedApi } from './attacked-api.ts'
import { answeredRound, close, open, openShufflingInSql, type AttackedRound } from './attacked-round.ts'
import { chanceOf, linkByOrder } from './link-by-order.ts'
import { tracesOfClosed, tracesOfOpened, type Traces } from './traces.ts'

// docs/anonymity.md, section 6. The attacker has every file of the server and sees every order that it leaves behind;
// what links people to answers is searched for with the code that closes and opens for real, and once more with the
// shuffles taken out, so that an attack that finds nothing is known to be able to find something.

let attacked: AttackedApi
beforeAll(async () => {
  attacked = await attackedApi()
})
afterAll(() => attacked.close())

const asItIs = <T>(list: readonly T[]): T[] => [...list]
const noOrder = ''

const arrivalsOf = (round: AttackedRound) => round.arrivals.map(({ invitation }) => invitation)
const atomOf = (round: AttackedRound) => {
  const atoms = new Map(round.arrivals.map(({ invitation, keyGroupId }) => [invitation, keyGroupId]))
  return (person: string) => atoms.get(person) ?? 'nobody'
}

/** Traces that link more than chance does, or do not hold everybody, with what they link: none, if all is well. */
function linking(round: AttackedRound, traces: Traces, atoms: number) {
  const people = round.arrivals.length
  const chance = chanceOf(people, atoms)
  return Object.entries(traces).flatMap(([trace, order]) => {
    const link = linkByOrder(order, arrivalsOf(round), atomOf(round))
    const holdsAll = new Set(order).size === people
    const isChance = link.matches <= chance.matches && Math.abs(link.correlation) < chance.correlation
    return holdsAll && isChance ? [] : [{ trace, holdsAll, ...link }]
  })
}

/** How many of one list stand at the same place of another. */
const matchesOf = (one: readonly string[], other: readonly string[]) =>
  one.filter((person, place) => other[place] === person).length

/** With the code and the secret: who has sent which envelope, from a copy of the open period. */
async function linkWithEverything(
  round: AttackedRound,
  copy: readonly { slot: Buffer; key_group_id: string; envelope: Buffer }[],
  box: { box_key: Buffer; box_key_salt: Buffer },
): Promise<number> {
  const { secret } = attacked.api
  const wrapped = secret.unlockBoxKey(round.batchId, box.box_key)
  const key = await unwrapBoxKey(wrapped, box.box_key_salt, round.batchId, round.code)
  const invitationOf = new Map(round.invitations.map(({ id }) => [secret.slot(round.id, id).toString('hex'), id]))
  const answersOf = new Map(round.arrivals.map(({ invitation, answers }) => [invitation, answers.join(',')]))
  let linked = 0
  for (const { slot, key_group_id: keyGroupId, envelope } of copy) {
    const opened = await openEnvelope(key, { batchId: round.batchId, keyGroupId, envelope })
    if (answersOf.get(invitationOf.get(slot.toString('hex')) ?? '') === opened.join(',')) linked += 1
  }
  return linked
}

describe('a thousand respondents in twenty units', () => {
  const [units, perUnit] = [20, 50]
  let round: AttackedRound
  let copy: { slot: Buffer; key_group_id: string; envelope: Buffer }[]
  let box: { box_key: Buffer; box_key_salt: Buffer }
  let closed: Awaited<ReturnType<typeof tracesOfClosed>>
  let opened: Traces

  beforeAll(async () => {
    round = await answeredRound(attacked, { units, perUnit })
    const { pool } = attacked.api.migrator
    copy = (await pool.query('select * from sealed_answer where batch_id = $1', [round.batchId])).rows
    box = (await pool.query('select box_key, box_key_salt from batch where id = $1', [round.batchId])).rows[0]
    await close(attacked, round)
    closed = await tracesOfClosed(attacked, round)
    await open(attacked, round)
    opened = await tracesOfOpened(attacked, round)
  })

  test('no order of envelopes or slots, in tables, index, WAL or dump, is the order in which they came', () => {
    expect(linking(round, closed.envelopes, units)).toEqual([])
    expect(linking(round, closed.slots, units)).toEqual([])
  })

  test('no order of responses, in table, index, WAL, log or dump, is the order in which they came', () => {
    expect(Object.keys(opened)).toHaveLength(6)
    expect(linking(round, opened, units)).toEqual([])
  })

  test('following the ciphertext: the order of envelopes, known from a copy, is not that of responses or values', () => {
    const chance = chanceOf(perUnit * units, units)
    for (const trace of ['ctid', 'bind values in the log', 'records of the WAL'] as const) {
      const { matches } = linkByOrder(opened[trace]!, closed.envelopes['ctid']!, atomOf(round))
      expect(matches).toBeLessThanOrEqual(chance.matches)
      expect(matchesOf(opened[trace]!, closed.envelopes['ctid']!)).toBeLessThanOrEqual(8)
    }
  })

  test('code and secret with the tables between closing and opening link nobody: slots and envelopes lie apart', () => {
    for (const trace of ['ctid', 'records of the WAL'] as const)
      expect(matchesOf(closed.slots[trace]!, closed.envelopes[trace]!)).toBeLessThanOrEqual(8)
  })

  test('who holds all three parts, code, secret and a copy of the open period, must link all thousand', async () => {
    expect(await linkWithEverything(round, copy, box)).toBe(1_000)
  })
})

test('fifty respondents in one group, each long after the other, are hidden like a thousand', async () => {
  const round = await answeredRound(attacked, { units: 1, perUnit: 50 })
  await close(attacked, round)
  const { envelopes, slots } = await tracesOfClosed(attacked, round)
  await open(attacked, round)
  const responses = await tracesOfOpened(attacked, round)
  for (const traces of [envelopes, slots, responses]) expect(linking(round, traces, 1)).toEqual([])
})

describe('with a shuffle taken out the same attacks succeed', () => {
  const [units, perUnit] = [6, 20]
  const people = units * perUnit

  test('neither closing nor opening shuffled: the order of answers is that of arrival', async () => {
    const round = await answeredRound(attacked, { units, perUnit })
    await close(attacked, round, noOrder)
    await open(attacked, round, asItIs)
    const traces = await tracesOfOpened(attacked, round)
    for (const trace of ['ctid', 'records of the WAL', 'bind values in the log', 'lines of a dump'] as const) {
      const { matches, correlation } = linkByOrder(traces[trace]!, arrivalsOf(round), atomOf(round))
      expect([trace, matches]).toEqual([trace, people])
      expect(correlation).toBeGreaterThan(0.99)
    }
    expect(linking(round, traces, units).map(({ trace }) => trace)).toEqual(expect.arrayContaining(['ctid']))
  })

  test('opening not shuffled: whoever follows the ciphertext links everybody', async () => {
    const round = await answeredRound(attacked, { units, perUnit })
    await close(attacked, round)
    const { envelopes } = await tracesOfClosed(attacked, round)
    await open(attacked, round, asItIs)
    const traces = await tracesOfOpened(attacked, round)
    for (const trace of ['ctid', 'bind values in the log'] as const)
      expect(matchesOf(traces[trace]!, envelopes['ctid']!)).toBe(people)
  })

  test('opening shuffled in the statement only: the table links nobody, the values in the log link everybody', async () => {
    const round = await answeredRound(attacked, { units, perUnit })
    await close(attacked, round)
    const { envelopes } = await tracesOfClosed(attacked, round)
    await openShufflingInSql(attacked, round)
    const traces = await tracesOfOpened(attacked, round)
    expect(matchesOf(traces['records of the WAL']!, envelopes['ctid']!)).toBeLessThanOrEqual(8)
    expect(matchesOf(traces['bind values in the log']!, envelopes['ctid']!)).toBe(people)
  })

  test('closing not shuffled: code and secret link everybody without any copy', async () => {
    const round = await answeredRound(attacked, { units, perUnit })
    await close(attacked, round, noOrder)
    const { envelopes, slots } = await tracesOfClosed(attacked, round)
    // Not by ctid: rows of opened boxes have left room in the pages, and new rows are put there in another order.
    expect(matchesOf(slots['records of the WAL']!, envelopes['records of the WAL']!)).toBe(people)
  })
})
