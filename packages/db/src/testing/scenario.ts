import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { hash } from '@node-rs/argon2'
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid'
import type { DatabaseActor } from '../connections.ts'
import { placeUnits, type PlacedUnit, type UnitPlan } from './scenario-units.ts'

/** The migrator's pool or client: scenes are set by whoever row-level security does not hold. */
export interface Stage {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

export interface OrganisationPlan {
  readonly name?: string
  readonly code?: string
  readonly kind?: 'municipality' | 'region' | 'agency' | 'company' | 'country'
  readonly skrGroup?: string
  readonly sharingLevel?: 0 | 1 | 2 | 3
  readonly synthetic?: boolean
}

export interface PersonPlan {
  readonly role: 'key_user' | 'unit_administrator' | 'unit_manager' | 'reader' | 'national_coordinator'
  readonly unitId?: string
  readonly name?: string
}

export interface RoundPlan {
  readonly units: readonly UnitPlan[]
  readonly instrumentVersionId: string
  readonly reportingYear?: number
  readonly state?: 'planned' | 'open' | 'closed' | 'opened' | 'scored' | 'published'
  readonly publicKey?: Uint8Array
  /** As the server stores it: locked with the code and with the server's secret. */
  readonly boxKey?: Uint8Array
  readonly boxKeySalt?: Uint8Array
  readonly codeCheck?: Uint8Array
  readonly envelopeBytes?: number
  readonly closesAt?: Date
  /** When the batch needs to be known before its key is made. */
  readonly batchId?: string
}

export interface ScenePerson {
  readonly id: string
  readonly email: string
  readonly password: string
  readonly actor: DatabaseActor
}

export interface SceneInvitation {
  readonly id: string
  readonly unitId: string
  readonly keyGroupId: string
}

export interface SceneRound {
  readonly id: string
  readonly batchId: string
  readonly organisationId: string
  readonly units: readonly PlacedUnit[]
  readonly invitations: readonly SceneInvitation[]
  /** Opened answers of one atom, one Uint8Array a response. */
  respond(atomId: string, answers: readonly Uint8Array[]): Promise<void>
}

export interface SceneOrganisation {
  readonly id: string
  readonly name: string
  readonly code: string
  /** What row-level security is told of somebody who belongs here. */
  readonly actor: DatabaseActor
  person(plan?: PersonPlan): Promise<ScenePerson>
  round(plan: RoundPlan): Promise<SceneRound>
}

export interface Scenario {
  instrument(definition?: Record<string, unknown>): Promise<string>
  organisation(plan?: OrganisationPlan): Promise<SceneOrganisation>
  coordinator(): Promise<ScenePerson>
}

let count = 0
const next = () => ++count
const packagedInstrument = new URL('../seed/data/instrument-digital-maturity.json', import.meta.url)

/**
 * Sets the scene for a test, step by step; every name is new, so tests may run side by side in one database.
 *
 * @example
 * const nacka = await scenario(pool).organisation({ name: 'Nacka' })
 * const round = await nacka.round({ instrumentVersionId, units: [{ name: 'Skolor', invited: 12 }] })
 */
export function scenario(stage: Stage): Scenario {
  return {
    instrument: (definition) => addInstrument(stage, definition),
    coordinator: () => addPerson(stage, null, { role: 'national_coordinator' }),
    organisation: async (plan = {}) => {
      const {
        name = `Kommun ${next()}`,
        kind = 'municipality',
        skrGroup = null,
        sharingLevel = 0,
        synthetic = false,
      } = plan
      const code = plan.code ?? `T${String(next()).padStart(5, '0')}`
      const id = uuidv7()
      await insert(stage, 'organisation', {
        id,
        code,
        name,
        kind,
        skr_group: skrGroup,
        sharing_level: sharingLevel,
        synthetic,
      })
      return {
        id,
        name,
        code,
        actor: { organisationIds: [id] },
        person: (person = { role: 'key_user' }) => addPerson(stage, id, person),
        round: (round) => addRound(stage, id, round),
      }
    },
  }
}

async function addInstrument(stage: Stage, given?: Record<string, unknown>): Promise<string> {
  const file = JSON.parse(readFileSync(packagedInstrument, 'utf8')) as Record<string, unknown>
  const definition: Record<string, unknown> = { ...file, version: `1.0.${next()}`, ...given }
  const id = uuidv7()
  const text = JSON.stringify(definition)
  await insert(stage, 'instrument_version', {
    id,
    instrument_key: definition['id'],
    version: definition['version'],
    collection: definition['collection'] ?? 'persons',
    definition: text,
    definition_hash: createHash('sha256').update(text).digest(),
    licence: definition['licence'],
  })
  return id
}

async function addPerson(stage: Stage, organisationId: string | null, plan: PersonPlan): Promise<ScenePerson> {
  const id = uuidv7()
  const email = `person${next()}@scene.example`
  const password = `lösenord nummer ${count}`
  // The cheapest setting there is: this password guards nothing.
  const passwordHash = await hash(password, { memoryCost: 8, timeCost: 1, parallelism: 1 })
  await insert(stage, 'person', { id, email, name: plan.name ?? `Person ${count}`, password_hash: passwordHash })
  await insert(stage, 'membership', {
    id: uuidv7(),
    person_id: id,
    organisation_id: organisationId,
    unit_id: plan.unitId ?? null,
    role: plan.role,
  })
  const organisationIds = organisationId ? [organisationId] : []
  return { id, email, password, actor: { organisationIds, personId: id, national: organisationId === null } }
}

async function addRound(stage: Stage, organisationId: string, plan: RoundPlan): Promise<SceneRound> {
  const { state = 'open', reportingYear = 2026, closesAt = new Date(Date.now() + 86_400_000) } = plan
  const id = uuidv7()
  const batchId = plan.batchId ?? uuidv7()
  const units = placeUnits(plan.units)
  await insert(stage, 'round', {
    id,
    organisation_id: organisationId,
    instrument_version_id: plan.instrumentVersionId,
    name: `Mätning ${next()}`,
    reporting_year: reportingYear,
    target_group: 'employees',
    state,
    opens_at: new Date(0),
    closes_at: closesAt,
  })
  for (const {
    id: unitId,
    parentId,
    branch,
    name,
    kind,
    employees,
    invited,
    keyGroupId,
    operator,
    position,
  } of units) {
    const node = { organisation_id: organisationId, parent_id: parentId, branch, name, kind, employees, operator }
    await insert(stage, 'unit', { id: unitId, ...node })
    const frozen = { round_id: id, unit_id: unitId, position, frame: employees, invited, key_group_id: keyGroupId }
    await insert(stage, 'round_unit', { ...node, ...frozen })
  }
  await insert(stage, 'batch', {
    id: batchId,
    organisation_id: organisationId,
    round_id: id,
    number: 1,
    closes_at: closesAt,
    state: state === 'scored' || state === 'published' ? 'opened' : state,
    envelope_bytes: plan.envelopeBytes ?? 1105,
    key_holder: 'Registrator',
    public_key: plan.publicKey ?? Buffer.alloc(65, 4),
    box_key: plan.boxKey ?? null,
    box_key_salt: plan.boxKeySalt ?? null,
    code_check: plan.codeCheck ?? null,
  })
  const invitations = units.flatMap(({ id: unitId, invited, keyGroupId }) =>
    Array.from({ length: invited }, () => ({ id: uuidv4(), unitId, keyGroupId })),
  )
  await stage.query(
    `insert into invitation (id, organisation_id, round_id, batch_id, unit_id, key_group_id, channel)
     select i.id, $1, $2, $3, i.unit_id, i.key_group_id, 'link'
       from unnest($4::uuid[], $5::uuid[], $6::uuid[]) as i (id, unit_id, key_group_id)`,
    [
      organisationId,
      id,
      batchId,
      ...(['id', 'unitId', 'keyGroupId'] as const).map((key) => invitations.map((one) => one[key])),
    ],
  )
  return {
    id,
    batchId,
    organisationId,
    units,
    invitations,
    respond: async (atomId, answers) => {
      await stage.query('select ensure_response_year($1)', [reportingYear])
      await stage.query(
        `insert into response (reporting_year, organisation_id, batch_id, atom_id, answers)
         select $1, $2, $3, $4, a from unnest($5::bytea[]) as a`,
        [reportingYear, organisationId, batchId, atomId, answers.map((one) => Buffer.from(one))],
      )
    },
  }
}

/** One row, columns by name. The names are this file's own, never a caller's. */
export async function insert(stage: Stage, table: string, row: Readonly<Record<string, unknown>>): Promise<void> {
  const columns = Object.keys(row)
  const places = columns.map((_, index) => `$${index + 1}`)
  await stage.query(`insert into ${table} (${columns.join(', ')}) values (${places.join(', ')})`, Object.values(row))
}
