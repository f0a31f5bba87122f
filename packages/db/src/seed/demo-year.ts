import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import { from } from 'pg-copy-streams'
import { BinaryRows } from '../responses/copy-binary.ts'
import { demoAnswers, type DemoAnswers, type DemoModel } from './demo-answers.ts'
import { seedBackground, type BackgroundToSeed } from './demo-background.ts'
import { demoId } from './demo-id.ts'
import { nackaCode, type DemoOrganisation } from './demo-organisations.ts'
import { frozenUnits, storeRoundUnits, type FrozenUnit } from './demo-round-units.ts'

/** An organisation of the demonstration with its id in the database. */
export interface StoredOrganisation {
  readonly id: string
  readonly organisation: DemoOrganisation
}

export interface YearToSeed {
  readonly year: number
  readonly organisations: readonly StoredOrganisation[]
  readonly model: DemoModel
  readonly instrumentVersionId: string
  readonly onProgress: (done: number, total: number) => void
}

export interface SeededYear {
  readonly rounds: number
  readonly units: number
  readonly responses: number
}

/** The year in which the home municipality asks about roles. */
const newestYear = 2026

/** A box of the demonstration that is open no more: its key has been erased and was never made. */
const erasedKey = Buffer.alloc(65)

/**
 * Loads one closed year as it is after opening: rounds, frozen trees with the groups that may be shown, opened boxes, and
 * responses under atom labels in random order. The worker counts and scores them. Needs an open transaction and a role
 * that passes by row-level security.
 */
export async function seedYear(client: ClientBase, seed: YearToSeed): Promise<SeededYear> {
  const { year, organisations, model, onProgress } = seed
  const units: FrozenUnit[] = []
  const responses = new BinaryRows(5)
  const received: number[] = []
  const asking: BackgroundToSeed[] = []
  for (const [index, { id, organisation }] of organisations.entries()) {
    const answers = demoAnswers(organisation, year, model)
    const frozen = frozenUnits(organisation, { roundId: roundId(organisation, year), organisationId: id, answers })
    units.push(...frozen.units)
    if (organisation.code === nackaCode && year === newestYear)
      asking.push({
        organisation,
        organisationId: id,
        roundId: roundId(organisation, year),
        year,
        answers,
        frozen,
      })
    received.push(answers.unitOf.length)
    const box = { year, organisationId: id, batchId: batchId(organisation, year) }
    writeResponses(responses, box, frozen.atoms, answers, model.items.length)
    onProgress(index + 1, 2 * organisations.length)
  }
  await storeRounds(client, seed)
  await storeRoundUnits(client, units)
  await storeBatches(client, seed, received)
  await client.query('select ensure_response_year($1)', [year])
  await pipeline(
    Readable.from([responses.finish()]),
    client.query(
      from('copy response (reporting_year, organisation_id, batch_id, atom_id, answers) from stdin (format binary)'),
    ),
  )
  for (const round of asking) await seedBackground(client, round)
  onProgress(1, 1)
  return { rounds: organisations.length, units: units.length, responses: responses.rows }
}

const roundId = ({ code }: DemoOrganisation, year: number) => demoId('round', code, year)
const batchId = ({ code }: DemoOrganisation, year: number) => demoId('batch', code, year)

function writeResponses(
  rows: BinaryRows,
  { year, organisationId, batchId: box }: { year: number; organisationId: string; batchId: string },
  atoms: readonly string[],
  { unitOf, answers }: DemoAnswers,
  items: number,
): void {
  for (const [row, unit] of unitOf.entries())
    rows
      .row()
      .int2(year)
      .uuid(organisationId)
      .uuid(box)
      .uuid(atoms[unit] ?? null)
      .bytes(answers.subarray(row * items, (row + 1) * items))
}

async function storeRounds(
  client: ClientBase,
  { organisations, year, instrumentVersionId }: YearToSeed,
): Promise<void> {
  await client.query(
    `insert into round (id, organisation_id, instrument_version_id, name, reporting_year, target_group, state, synthetic,
                        opens_at, closes_at)
     select id, organisation_id, $3, 'Mätning ' || $4::int, $4::int, 'leaders', 'opened', true,
            make_timestamptz($4::int, 10, 1, 8, 0, 0, 'Europe/Stockholm'),
            make_timestamptz($4::int, 10, 31, 17, 0, 0, 'Europe/Stockholm')
       from unnest($1::uuid[], $2::uuid[]) as t (id, organisation_id)`,
    [
      organisations.map((one) => roundId(one.organisation, year)),
      organisations.map(({ id }) => id),
      instrumentVersionId,
      year,
    ],
  )
}

async function storeBatches(
  client: ClientBase,
  { organisations, year }: YearToSeed,
  received: readonly number[],
): Promise<void> {
  await client.query(
    `insert into batch (id, organisation_id, round_id, number, state, closes_at, envelope_bytes, key_holder, public_key,
                        received, refused, unreadable)
     select t.id, t.organisation_id, t.round_id, 1, 'opened',
            make_timestamptz($5::int, 10, 31, 17, 0, 0, 'Europe/Stockholm'), 1105, 'Kommunarkivarien', $6, t.received, 0, 0
       from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::int[]) as t (id, organisation_id, round_id, received)`,
    [
      organisations.map((one) => batchId(one.organisation, year)),
      organisations.map(({ id }) => id),
      organisations.map((one) => roundId(one.organisation, year)),
      received,
      year,
      erasedKey,
    ],
  )
}
