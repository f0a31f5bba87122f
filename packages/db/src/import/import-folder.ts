import type { ClientBase } from 'pg'
import pg from 'pg'
import { v4 as newResponseId, v7 as newId } from 'uuid'
import { storeInstrumentVersion } from '../instruments/instrument-version.store.ts'
import { readOf } from '../job-runs/job-run.store.ts'
import { organisationKey, storeOrganisations } from '../organisations/organisation.store.ts'
import { storeUnits } from '../organisations/unit.store.ts'
import { readFolder, type ImportFolder } from './read-folder.ts'

export interface ImportOptions {
  readonly folder: string
  /** Address of the migrator, which passes by row-level security. */
  readonly migratorUrl: string
  /** Organisations that are stored, of all in the folder. */
  readonly onProgress?: (done: number, total: number) => void
}

export interface Imported {
  readonly instrumentVersionId: string
  readonly instrumentKey: string
  readonly reportingYear: number | null
  readonly organisations: number
  /** Answers that carry points. */
  readonly answers: number
  /** Rounds that were stored now, in state `opened`: the worker scores them. */
  readonly roundIds: readonly string[]
  /** True when the answers of this instrument version and year were there already; then nothing was changed. */
  readonly alreadyThere: boolean
}

/**
 * Imports a folder with an instrument and, when it has any, joint answers: per organisation a round that is closed and
 * opened, and one response. Everything is checked first and stored in one transaction.
 *
 * @throws ImportRefused when anything in the folder is wrong; nothing is stored then
 */
export async function importFolder({
  folder,
  migratorUrl,
  onProgress = () => undefined,
}: ImportOptions): Promise<Imported> {
  const content = readFolder(folder)
  const client = new pg.Client({ connectionString: migratorUrl, application_name: 'mognad import' })
  await client.connect()
  try {
    await client.query('begin')
    const imported = await store(client, content, onProgress)
    await client.query('commit')
    return imported
  } finally {
    await client.end() // an open transaction is rolled back with its connection
  }
}

async function store(
  client: ClientBase,
  { instrument, round, organisations, answers }: ImportFolder,
  onProgress: (done: number, total: number) => void,
): Promise<Imported> {
  const instrumentVersionId = await storeInstrumentVersion(readOf(client), instrument)
  const imported = {
    instrumentVersionId,
    instrumentKey: instrument.id,
    reportingYear: round?.reportingYear ?? null,
    organisations: organisations.length,
    answers: [...answers.values()].reduce((sum, bytes) => sum + bytes.filter((code) => code > 0).length, 0),
  }
  if (!round) return { ...imported, roundIds: [], alreadyThere: false }
  const { rows: earlier } = await client.query(
    'select from round where instrument_version_id = $1 and reporting_year = $2 limit 1',
    [instrumentVersionId, round.reportingYear],
  )
  if (earlier.length > 0) return { ...imported, roundIds: [], alreadyThere: true }

  const ids = await storeOrganisations(
    client,
    organisations.map(({ code, name }) => ({
      code,
      name,
      kind: round.organisationKind,
      countyCode: null,
      countyName: null,
      skrGroup: null,
      skrGroupName: null,
      population: null,
      populationYear: null,
      // What is published elsewhere under its name is shared under its name here.
      sharingLevel: 3,
      synthetic: false,
    })),
  )
  await client.query('select ensure_response_year($1)', [round.reportingYear])
  const roundIds: string[] = []
  for (const [index, { code, name }] of organisations.entries()) {
    const organisationId = ids.get(organisationKey(round.organisationKind, code))
    const packed = answers.get(code)
    if (!organisationId || !packed) throw new Error(`${code} was not stored`)
    roundIds.push(await storeJointRound(client, { organisationId, name, packed, instrumentVersionId, round }))
    onProgress(index + 1, organisations.length)
  }
  return { ...imported, roundIds, alreadyThere: false }
}

/** What came of an import, in one sentence for a console. */
export function importedText({ instrumentKey, reportingYear, organisations, answers, alreadyThere }: Imported): string {
  if (reportingYear === null) return `The instrument ${instrumentKey} is stored; the folder has no answers.`
  if (alreadyThere) return `${instrumentKey} ${reportingYear} was there already. Nothing has been changed.`
  return `${instrumentKey} ${reportingYear} is stored: ${organisations} organisations, ${answers} answers with points.`
}

interface JointRound {
  readonly organisationId: string
  readonly name: string
  readonly packed: Uint8Array
  readonly instrumentVersionId: string
  readonly round: NonNullable<ImportFolder['round']>
}

async function storeJointRound(client: ClientBase, joint: JointRound): Promise<string> {
  const { organisationId, name, packed, instrumentVersionId, round } = joint
  const [roundId, batchId] = [newId(), newId()]
  const unitId = await rootUnit(client, organisationId, name)
  await client.query(
    `insert into round (id, organisation_id, instrument_version_id, name, reporting_year, target_group, state, synthetic)
     values ($1, $2, $3, $4, $5, 'joint', 'opened', false)`,
    [roundId, organisationId, instrumentVersionId, round.name, round.reportingYear],
  )
  await client.query(
    `insert into round_unit (round_id, organisation_id, unit_id, parent_id, branch, position, name, kind, employees,
                             frame, invited, key_group_id, published, respondents)
     values ($1, $2, $3, null, 'own', 0, $4, 'organisation', 0, 1, 1, $3, true, 1)`,
    [roundId, organisationId, unitId, name],
  )
  await client.query(
    `insert into batch (id, organisation_id, round_id, number, state, closes_at, envelope_bytes, key_holder, public_key,
                        received, refused, unreadable)
     values ($1, $2, $3, 1, 'opened', make_timestamptz($4, 12, 31, 12, 0, 0, 'UTC'), 0, '', $5, 1, 0, 0)`,
    [batchId, organisationId, roundId, round.reportingYear, noPublicKey],
  )
  await client.query(
    `insert into response (id, reporting_year, organisation_id, batch_id, atom_id, answers)
     values ($1, $2, $3, $4, $5, $6)`,
    [newResponseId(), round.reportingYear, organisationId, batchId, unitId, Buffer.from(packed)],
  )
  return roundId
}

/** There was never a box for a joint answer; the table wants 65 bytes where a key would be. */
const noPublicKey = Buffer.alloc(65)

async function rootUnit(client: ClientBase, organisationId: string, name: string): Promise<string> {
  const { rows } = await client.query<{ id: string }>(
    `select id from unit where organisation_id = $1 and branch = 'own' and parent_id is null limit 1`,
    [organisationId],
  )
  if (rows[0]) return rows[0].id
  const id = newId()
  const root = {
    parentId: null,
    branch: 'own',
    kind: 'organisation',
    operator: null,
    employees: 0,
    leaders: 0,
  } as const
  await storeUnits(client, [{ id, organisationId, name, ...root }])
  return id
}
