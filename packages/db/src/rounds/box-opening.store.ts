import type { RoundState } from '@mognad/model/rounds/round-lifecycle'
import type { OwnQuestion } from '@mognad/model/rounds/supplement'
import type { Transaction } from '../transaction.ts'

// Run as the opener, which has no right on invitations, sealed answers or slots: nothing here may import what does.

export interface BoxToOpen {
  readonly batchId: string
  readonly roundId: string
  readonly organisationId: string
  readonly reportingYear: number
  readonly boxState: 'planned' | 'open' | 'closed' | 'opened' | 'void'
  readonly roundState: RoundState
  readonly instrumentVersionId: string
  readonly envelopeBytes: number
  readonly ownQuestions: readonly OwnQuestion[]
  readonly background: string | null
  /** Without a code the box key is locked by the server's secret alone. */
  readonly strength: 'key_holder' | 'server'
  /** Locked by the code and by the server's secret; null once the box has been opened. */
  readonly boxKey: Buffer | null
  readonly boxKeySalt: Buffer | null
}

/** Locked until the end of the transaction: of two openings at once the second sees what the first has made. */
export async function lockBox(tx: Transaction, roundId: string): Promise<BoxToOpen | null> {
  const rows = await tx.query<BoxToOpen>(
    `select b.id as "batchId", r.id as "roundId", r.organisation_id as "organisationId", r.reporting_year as "reportingYear",
            b.state as "boxState", r.state as "roundState", r.instrument_version_id as "instrumentVersionId", b.envelope_bytes as "envelopeBytes",
            r.own_questions as "ownQuestions", r.background, b.strength, b.box_key as "boxKey", b.box_key_salt as "boxKeySalt"
       from batch b join round r on r.id = b.round_id
      where b.round_id = $1 order by b.number desc limit 1 for update of b`,
    [roundId],
  )
  return rows[0] ?? null
}

export interface EnvelopeRow {
  readonly keyGroupId: string
  readonly envelope: Buffer
}

export function readEnvelopes(tx: Transaction, batchId: string): Promise<EnvelopeRow[]> {
  return tx.query(`select key_group_id as "keyGroupId", envelope from envelope where batch_id = $1`, [batchId])
}

export interface UnitOfRound {
  readonly id: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
  /** Null until a box of the round has been opened; decided then, once. */
  readonly published: boolean | null
  /** Of a published unit: all below it. */
  readonly respondents: number | null
}

/** Parents before children. */
export function readUnitsOfRound(tx: Transaction, roundId: string): Promise<UnitOfRound[]> {
  return tx.query(
    `select unit_id as id, parent_id as "parentId", branch, published, respondents from round_unit where round_id = $1 order by position`,
    [roundId],
  )
}

/** The definition of an instrument version. */
export async function readDefinition(tx: Transaction, instrumentVersionId: string): Promise<unknown> {
  const rows = await tx.query<{ definition: unknown }>('select definition from instrument_version where id = $1', [
    instrumentVersionId,
  ])
  return rows[0]?.definition
}

/** A response under the label of its atom. No id, no time: the database gives it a random id. */
export interface NewResponse {
  readonly atomId: string
  readonly answers: Buffer
}

/**
 * Writes all responses in one statement and in the order given: shuffle before. One transaction id for all, and
 * random ids; whoever logs bind values sees the shuffled order only.
 */
export async function insertResponses(
  tx: Transaction,
  box: Pick<BoxToOpen, 'batchId' | 'organisationId' | 'reportingYear'>,
  responses: readonly NewResponse[],
): Promise<void> {
  await tx.query('select ensure_response_year($1)', [box.reportingYear])
  await tx.execute(
    `insert into response (reporting_year, organisation_id, batch_id, atom_id, answers)
     select $1, $2, $3, r.atom_id, r.answers from unnest($4::uuid[], $5::bytea[]) as r (atom_id, answers)`,
    [
      box.reportingYear,
      box.organisationId,
      box.batchId,
      responses.map(({ atomId }) => atomId),
      responses.map(({ answers }) => answers),
    ],
  )
}

/** Which units are shown, and how many respondents those have with everything below them. Others say nothing. */
export async function markPublishedUnits(
  tx: Transaction,
  roundId: string,
  respondentsOfShown: ReadonlyMap<string, number>,
): Promise<void> {
  await tx.execute(
    `update round_unit u set published = s.respondents is not null, respondents = s.respondents
       from (select u.unit_id, shown.respondents from round_unit u
              left join unnest($2::uuid[], $3::int[]) as shown (unit_id, respondents) on shown.unit_id = u.unit_id
             where u.round_id = $1) s
      where u.round_id = $1 and u.unit_id = s.unit_id`,
    [roundId, [...respondentsOfShown.keys()], [...respondentsOfShown.values()]],
  )
}

/** The envelopes go, the key is erased: from the commit on nobody can open them again, not even from this server. */
export async function finishOpening(
  tx: Transaction,
  { batchId, roundId }: Pick<BoxToOpen, 'batchId' | 'roundId'>,
  unreadable: number,
): Promise<void> {
  await tx.execute('delete from envelope where batch_id = $1', [batchId])
  await tx.execute(
    `update batch set state = 'opened', opened_at = now(), box_key = null, unreadable = $2 where id = $1`,
    [batchId, unreadable],
  )
  await tx.execute(`update round set state = 'opened' where id = $1`, [roundId])
}

/** One category of the background question in one place: counted, or withheld with the reason. */
export interface NewBackgroundGroup {
  readonly placeId: string
  /** Its place in the question, from 1. */
  readonly option: number
  readonly reason: string | null
  readonly isMixed: boolean
  readonly respondents: number | null
  readonly counts: Uint32Array | null
  readonly moments: Float64Array | null
}

/** What was counted of the background question. Of a category that is withheld there is the reason and nothing else. */
export async function insertBackground(
  tx: Transaction,
  { roundId, organisationId }: Pick<BoxToOpen, 'roundId' | 'organisationId'>,
  groups: readonly NewBackgroundGroup[],
): Promise<void> {
  for (const { placeId, option, reason, isMixed, respondents, counts, moments } of groups) {
    await tx.execute(
      `insert into background_group (round_id, organisation_id, place_id, option, reason, mixed, respondents)
       values ($1, $2, $3, $4, $5, $6, $7)`,
      [roundId, organisationId, placeId, option, reason, isMixed, respondents],
    )
    if (counts === null || moments === null) continue
    await tx.execute(
      `insert into background_counter (round_id, organisation_id, place_id, option, counts, moments) values ($1, $2, $3, $4, $5, $6)`,
      [roundId, organisationId, placeId, option, [...counts], [...moments]],
    )
  }
}
