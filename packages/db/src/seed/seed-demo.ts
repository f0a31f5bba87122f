import { join } from 'node:path'
import pg, { type ClientBase } from 'pg'
import type { ServerSecret } from '@mognad/runtime/secret'
import { importFolder } from '../import/import-folder.ts'
import { storeInstrumentVersion } from '../instruments/instrument-version.store.ts'
import { readOf } from '../job-runs/job-run.store.ts'
import { organisationKey, storeOrganisations, type NewOrganisation } from '../organisations/organisation.store.ts'
import { storeUnits } from '../organisations/unit.store.ts'
import { dataFolder } from './data-folder.ts'
import { demoAccessOf, type DemoAccess } from './demo-access.ts'
import { seedDecisions } from './demo-decisions.ts'
import { seedLearning } from './demo-learning.ts'
import { seedInitiatives } from './demo-initiatives.ts'
import { demoModel, packagedInstrument } from './demo-model.ts'
import { openYear, seedOpenRound } from './demo-open-round.ts'
import { demoOrganisations, nackaCode } from './demo-organisations.ts'
import { storeDemoPeople } from './demo-people.ts'
import { seedYear, type SeededYear, type StoredOrganisation } from './demo-year.ts'
import { readMunicipalities, readRegions } from './read-places.ts'

/** The closed years of the demonstration, newest first: that is the order in which to load them. */
export const demoYears = [2026, 2025, 2024] as const

/** Rounds that are open: Nacka, Lidingö and Tyresö, with how many have answered. */
const openRounds = [
  { code: nackaCode, answered: 140 },
  { code: '0186', answered: 20 },
  { code: '0138', answered: 20 },
] as const

const managedUnit = 'Äldreomsorgen'
const openData = 'open-data-maturity'

export interface SeedOptions {
  /** Address of the migrator, which passes by row-level security. */
  readonly migratorUrl: string
  readonly secret: ServerSecret
  /** Closed years to load now. */
  readonly years: readonly number[]
  readonly onProgress?: (done: number, total: number) => void
}

export interface Seeded {
  /** What was loaded now; a year that was there is not in it. */
  readonly years: readonly (SeededYear & { readonly year: number })[]
  readonly access: DemoAccess
}

/**
 * Loads the demonstration: first what everything stands on (`seedDemoBase`), then the closed years asked for. Whatever is
 * there already is left as it is, so it can be called at every start and once per year.
 */
export async function seedDemo({
  migratorUrl,
  secret,
  years,
  onProgress = () => undefined,
}: SeedOptions): Promise<Seeded> {
  const access = await seedDemoBase({ migratorUrl, secret })
  const loaded: (SeededYear & { year: number })[] = []
  for (const [index, year] of years.entries()) {
    const seeded = await withClient(migratorUrl, (client) =>
      inTransaction(client, () =>
        yearIfMissing(client, year, (done, total) => onProgress(index + done / total, years.length)),
      ),
    )
    if (seeded) loaded.push({ ...seeded, year })
    onProgress(index + 1, years.length)
  }
  return { years: loaded, access }
}

/**
 * Municipalities and regions, the questionnaire, Open Data Maturity 2023, demonstration accounts, the three rounds of the
 * coming year that are open, and invented initiatives and decisions. Everything of it is marked synthetic except Open Data Maturity.
 *
 * @returns how to get in; the same as `demoAccess`
 */
export async function seedDemoBase(options: Pick<SeedOptions, 'migratorUrl' | 'secret'>): Promise<DemoAccess> {
  const { migratorUrl, secret } = options
  return withClient(migratorUrl, async (client) => {
    await inTransaction(client, () => base(client, secret))
    await inTransaction(client, () => seedLearning(client))
    await inTransaction(client, () => seedInitiatives(client))
    await inTransaction(client, () => seedDecisions(client))
    const { rowCount } = await client.query('select from instrument_version where instrument_key = $1', [openData])
    // Checked and stored as anybody's folder would be, in a transaction of its own.
    if (!rowCount) await importFolder({ folder: join(dataFolder, 'odm2023'), migratorUrl })
    return demoAccessOf(client, secret)
  })
}

async function base(client: ClientBase, secret: ServerSecret): Promise<void> {
  const { rowCount } = await client.query('select from round where reporting_year = $1 and synthetic limit 1', [
    openYear,
  ])
  if (rowCount) return
  const instrument = packagedInstrument()
  const instrumentVersionId = await storeInstrumentVersion(readOf(client), instrument)
  const organisations = demoOrganisations(readMunicipalities())
  const places = [
    ...organisations.map((place) => ({ ...place, kind: 'municipality' as const })),
    ...readRegions().map((place) => ({ ...place, kind: 'region' as const, sharingLevel: 0 as const })),
  ]
  const ids = await storeOrganisations(
    client,
    places.map((place): NewOrganisation => ({ ...place, synthetic: true })),
  )
  const stored = withIds(organisations, ids)
  await storeUnits(
    client,
    stored.flatMap(({ id, organisation: { units } }) =>
      units.map((unit) => ({
        ...unit,
        organisationId: id,
        leaders: unit.invited,
        parentId: unit.parent === null ? null : (units[unit.parent]?.id ?? null),
      })),
    ),
  )
  const home = stored.find(({ organisation }) => organisation.code === nackaCode)
  const managed = home?.organisation.units.find(({ name }) => name === managedUnit)
  if (!home || !managed) throw new Error('the home municipality of the demonstration is missing')
  await storeDemoPeople(client, { organisationId: home.id, managedUnitId: managed.id })
  const model = demoModel(instrument)
  for (const { code, answered } of openRounds) {
    const one = stored.find(({ organisation }) => organisation.code === code)
    if (one) await seedOpenRound(client, { stored: one, answered, model, instrumentVersionId, secret })
  }
}

async function yearIfMissing(
  client: ClientBase,
  year: number,
  onProgress: (done: number, total: number) => void,
): Promise<SeededYear | null> {
  const { rowCount } = await client.query('select from round where reporting_year = $1 and synthetic limit 1', [year])
  if (rowCount) return null
  const instrument = packagedInstrument()
  const instrumentVersionId = await storeInstrumentVersion(readOf(client), instrument)
  const { rows } = await client.query<{ id: string; code: string }>(
    `select id, code from organisation where kind = 'municipality'`,
  )
  const ids = new Map(rows.map(({ id, code }) => [organisationKey('municipality', code), id]))
  const organisations = withIds(demoOrganisations(readMunicipalities()), ids)
  return seedYear(client, { year, organisations, model: demoModel(instrument), instrumentVersionId, onProgress })
}

function withIds(
  organisations: ReturnType<typeof demoOrganisations>,
  ids: ReadonlyMap<string, string>,
): StoredOrganisation[] {
  return organisations.map((organisation) => {
    const id = ids.get(organisationKey('municipality', organisation.code))
    if (!id) throw new Error(`${organisation.name} has not been stored`)
    return { id, organisation }
  })
}

async function withClient<Result>(url: string, work: (client: ClientBase) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url, application_name: 'mognad demonstration' })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end() // an open transaction is rolled back with its connection
  }
}

async function inTransaction<Result>(client: ClientBase, work: () => Promise<Result>): Promise<Result> {
  await client.query('begin')
  const result = await work()
  await client.query('commit')
  return result
}
