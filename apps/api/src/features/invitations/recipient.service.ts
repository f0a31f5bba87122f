import { randomInt } from 'node:crypto'
import type { InvitationEvent } from '@mognad/model/audit/invitation-event'
import { normaliseAddress } from '@mognad/model/invitations/address'
import { findColumns } from '@mognad/model/invitations/recipient-columns'
import { checkRecipients, type CheckedList, type ListedLine } from '@mognad/model/invitations/recipient-list'
import { fewestAnswers } from '@mognad/model/rounds/round-lifecycle'
import { NotAllowed, NotFound, RuleBroken } from '@mognad/model/errors'
import { recordAuditEvent } from '@mognad/db/audit/record-audit-event'
import { writeAs, type Database } from '@mognad/db/connections'
import {
  dropSample,
  planSample,
  readListed,
  removeRecipients,
  setLinks,
  storeRecipients,
} from '@mognad/db/invitations/recipient.store'
import { drawSampleOfRound } from '@mognad/db/invitations/sample.store'
import type { Transaction } from '@mognad/db/transaction'
import { readTable } from '../../files/read-table.ts'
import { assertAsks, type Asker } from '../asker.ts'
import { holdList, type HeldRound } from './held-round.ts'

export const largestSeed = 2 ** 31

/** The list of those who shall be asked in a planned round. */
export class RecipientService {
  constructor(private readonly db: Database) {}

  /** What an import would do, without doing it. @throws RuleBroken FILE_UNREADABLE · FILE_TOO_LARGE · COLUMN_MISSING */
  async preview(asker: Asker, roundId: string, file: Uint8Array): Promise<CheckedList> {
    assertAsks(asker, roundId, 'round')
    const lines = await readLines(file)
    return writeAs(this.db, asker.databaseActor, async (tx) => check(tx, await holdList(tx, asker, roundId), lines))
  }

  /**
   * Stores what is right in a list. What is wrong is left out, and only when the one who imports has seen that there are
   * so many wrong lines.
   *
   * @throws RuleBroken LINES_WRONG with their number, beside those of `preview`
   */
  async import(asker: Asker, roundId: string, file: Uint8Array, acceptProblems: number): Promise<CheckedList> {
    assertAsks(asker, roundId, 'round')
    const lines = await readLines(file)
    return this.changeList(asker, roundId, async (tx, round) => {
      const list = await check(tx, round, lines)
      const { problems, accepted } = list
      if (problems.length !== acceptProblems) throw new RuleBroken('LINES_WRONG', { lines: problems.length })
      const changed = accepted.filter(({ state }) => state !== 'unchanged')
      await storeRecipients(tx, round, changed)
      await this.record(tx, asker, round, 'RECIPIENTS_LISTED', changed.length)
      return list
    })
  }

  /** One person by e-mail; who is in the list gets the new unit. @throws RuleBroken ADDRESS_BAD · LISTED_ELSEWHERE */
  async add(
    asker: Asker,
    roundId: string,
    person: { readonly unitId: string; readonly address: string; readonly language: string },
  ): Promise<void> {
    assertAsks(asker, roundId, 'round')
    await this.changeList(asker, roundId, async (tx, round) => {
      assertPlace(round, person.unitId)
      const address = normaliseAddress(person.address)
      if (!address) throw new RuleBroken('ADDRESS_BAD')
      const before = (await readListed(tx, roundId)).find((one) => one.address === address)
      if (before && !round.places.has(before.unitId)) throw new RuleBroken('LISTED_ELSEWHERE')
      await storeRecipients(tx, round, [{ ...person, address }])
      await this.record(tx, asker, round, 'RECIPIENTS_LISTED', 1)
    })
  }

  /** So many links to hand out in a unit. */
  async setLinks(asker: Asker, roundId: string, unitId: string, count: number): Promise<void> {
    assertAsks(asker, roundId, 'round')
    await this.changeList(asker, roundId, async (tx, round) => {
      assertPlace(round, unitId)
      await setLinks(tx, round, unitId, count)
      await this.record(tx, asker, round, 'RECIPIENTS_LISTED', count)
    })
  }

  /** Only from units in which one may list people; others in the list are left where they are. @returns how many went */
  async remove(asker: Asker, roundId: string, ids: readonly string[]): Promise<number> {
    assertAsks(asker, roundId, 'round')
    return this.changeList(asker, roundId, async (tx, round) => {
      const removed = await removeRecipients(tx, roundId, ids, [...round.places])
      await this.record(tx, asker, round, 'RECIPIENTS_REMOVED', removed)
      return removed
    })
  }

  /**
   * Draws so many of the list, in proportion to the units. A size of null: everybody is asked.
   *
   * @throws RuleBroken SAMPLE_TOO_SMALL
   */
  async drawSample(asker: Asker, roundId: string, size: number | null, seed: number | null): Promise<void> {
    assertAsks(asker, roundId, 'round')
    if (size !== null && size < fewestAnswers) throw new RuleBroken('SAMPLE_TOO_SMALL', { fewest: fewestAnswers })
    await this.changeList(asker, roundId, async (tx, round) => {
      // A sample is of the whole organisation: whoever sees a part of it cannot draw it.
      if (round.places.size < round.units.length) throw new NotAllowed('draw sample')
      if (size === null) return dropSample(tx, roundId)
      await planSample(tx, roundId, { size, seed })
      const event = { kind: 'SAMPLE_DRAWN', subjectId: roundId, organisationId: round.organisationId } as const
      await recordAuditEvent(tx, by(asker), { ...event, detail: { size } })
    })
  }

  /** After every change a drawn sample is drawn anew from the same seed: nobody comes in beside it. */
  private changeList<T>(asker: Asker, roundId: string, work: (tx: Transaction, round: HeldRound) => Promise<T>) {
    return writeAs(this.db, asker.databaseActor, async (tx) => {
      const result = await work(tx, await holdList(tx, asker, roundId))
      await drawSampleOfRound(tx, roundId, randomInt(largestSeed))
      return result
    })
  }

  private async record(
    tx: Transaction,
    asker: Asker,
    { id, organisationId }: HeldRound,
    kind: Extract<InvitationEvent, { detail: { people: number } }>['kind'],
    people: number,
  ): Promise<void> {
    if (people > 0) await recordAuditEvent(tx, by(asker), { kind, subjectId: id, organisationId, detail: { people } })
  }
}

const by = ({ databaseActor }: Asker) => ({ personId: databaseActor.personId ?? null })

function assertPlace({ units, places }: HeldRound, unitId: string): void {
  if (!units.some(({ id }) => id === unitId)) throw new NotFound('unit')
  if (!places.has(unitId)) throw new NotAllowed('list recipients')
}

async function check(tx: Transaction, round: HeldRound, lines: readonly ListedLine[]): Promise<CheckedList> {
  const units = round.units.map((unit) => ({ ...unit, mine: round.places.has(unit.id) }))
  return checkRecipients(lines, units, await readListed(tx, round.id))
}

async function readLines(file: Uint8Array): Promise<ListedLine[]> {
  const [heading, ...rows] = await readTable(file)
  const columns = findColumns(heading?.cells ?? [])
  if (!('language' in columns)) throw new RuleBroken('COLUMN_MISSING', { columns: columns.join(', ') })
  return rows.map(({ line, cells }) => ({
    line,
    address: cells[columns.address] ?? '',
    unit: cells[columns.unit] ?? '',
    language: columns.language === null ? '' : (cells[columns.language] ?? ''),
  }))
}
