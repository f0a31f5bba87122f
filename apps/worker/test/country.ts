import { publishableGroups } from '@mognad/scoring'
import { v7 as uuid } from 'uuid'

/** The migrator's pool or client: scenes are set by whoever row-level security does not hold. */
export interface Stage {
  query(text: string, values?: unknown[]): Promise<{ rows: unknown[] }>
}

export interface CountryPlan {
  readonly instrumentVersionId: string
  readonly organisations: number
  /** Respondents in each of an organisation's three own units; a third of the organisations have a funded one more. */
  readonly respondents: number
  readonly reportingYear?: number
  readonly items?: number
  readonly seed?: number
}

export interface CountryOrganisation {
  readonly id: string
  readonly code: string
  readonly roundId: string
  readonly batchId: string
  readonly rootUnitId: string
  readonly unitIds: readonly string[]
}

interface Unit {
  readonly id: string
  readonly organisationId: string
  readonly roundId: string
  readonly parentId: string | null
  readonly branch: 'own' | 'funded'
  readonly own: number
  readonly position: number
}

const skrGroups = ['A1', 'A2', 'B3', 'B4', 'B5', 'C6', 'C7', 'C8', 'C9']
const items = 30
const categories = 6

/**
 * A country whose rounds have been opened and wait to be counted: drawn from one seed, written in bulk. Answers lean
 * on a level of the organisation, so that it has a place among the others.
 */
export async function addCountry(stage: Stage, plan: CountryPlan): Promise<CountryOrganisation[]> {
  const year = plan.reportingYear ?? 2026
  const random = generator(plan.seed ?? 1)
  const organisations = Array.from({ length: plan.organisations }, (_, index) => organisation(index))
  const units = organisations.flatMap((each, index) => unitsOf(each, plan.respondents, index % 3 === 0))
  await insert(stage, 'organisation', organisations.length, {
    id: ['uuid', organisations.map((each) => each.id)],
    code: ['text', organisations.map((each) => each.code)],
    name: ['text', organisations.map((each) => `Kommun ${each.code}`)],
    kind: ['text', organisations.map(() => 'municipality')],
    skr_group: ['text', organisations.map((_, index) => skrGroups[index % skrGroups.length]!)],
    skr_group_name: ['text', organisations.map((_, index) => `Grupp ${skrGroups[index % skrGroups.length]!}`)],
    county_code: ['text', organisations.map((_, index) => String(index % 4).padStart(2, '0'))],
    county_name: ['text', organisations.map((_, index) => `Län ${index % 4}`)],
    population: ['int', organisations.map((_, index) => 3_000 + 1_700 * index)],
    population_year: ['smallint', organisations.map(() => 2024)],
    sharing_level: ['smallint', organisations.map((_, index) => (index % 5 === 0 ? 2 : 1))],
    synthetic: ['boolean', organisations.map(() => true)],
  })
  await insert(stage, 'round', organisations.length, {
    id: ['uuid', organisations.map((each) => each.roundId)],
    organisation_id: ['uuid', organisations.map((each) => each.id)],
    instrument_version_id: ['uuid', organisations.map(() => plan.instrumentVersionId)],
    name: ['text', organisations.map(() => `Mätning ${year}`)],
    reporting_year: ['smallint', organisations.map(() => year)],
    target_group: ['text', organisations.map(() => 'employees')],
    state: ['text', organisations.map(() => 'opened')],
    synthetic: ['boolean', organisations.map(() => true)],
    closes_at: ['timestamptz', organisations.map(() => `${year}-11-01`)],
  })
  await insert(stage, 'batch', organisations.length, {
    id: ['uuid', organisations.map((each) => each.batchId)],
    organisation_id: ['uuid', organisations.map((each) => each.id)],
    round_id: ['uuid', organisations.map((each) => each.roundId)],
    number: ['smallint', organisations.map(() => 1)],
    state: ['text', organisations.map(() => 'opened')],
    closes_at: ['timestamptz', organisations.map(() => `${year}-11-01`)],
    envelope_bytes: ['int', organisations.map(() => 1105)],
    key_holder: ['text', organisations.map(() => 'Registrator')],
    public_key: ['bytea', organisations.map(() => Buffer.alloc(65, 4))],
  })
  const unitColumns = {
    organisation_id: ['uuid', units.map((unit) => unit.organisationId)],
    parent_id: ['uuid', units.map((unit) => unit.parentId)],
    branch: ['text', units.map((unit) => unit.branch)],
    name: ['text', units.map((unit) => `Enhet ${unit.position}`)],
    kind: ['text', units.map(() => 'management')],
    employees: ['int', units.map((unit) => Math.round(unit.own * 1.4))],
  } satisfies Columns
  await insert(stage, 'unit', units.length, { id: ['uuid', units.map((unit) => unit.id)], ...unitColumns })
  const shown = shownUnits(units)
  await insert(stage, 'round_unit', units.length, {
    ...unitColumns,
    round_id: ['uuid', units.map((unit) => unit.roundId)],
    unit_id: ['uuid', units.map((unit) => unit.id)],
    position: ['int', units.map((unit) => unit.position)],
    frame: ['int', units.map((unit) => Math.round(unit.own * 1.4))],
    invited: ['int', units.map((unit) => Math.round(unit.own * 1.3))],
    key_group_id: ['uuid', units.map((unit) => unit.id)],
    published: ['boolean', units.map((unit) => shown.has(unit.id))],
    respondents: ['int', units.map((unit) => (shown.has(unit.id) ? below(units, unit) : null))],
  })
  await stage.query('select ensure_response_year($1)', [year])
  const batchOf = new Map(organisations.map((each) => [each.id, each.batchId]))
  const codeOf = new Map(organisations.map((each) => [each.id, each.code]))
  for (const each of units.filter((unit) => unit.own > 0)) {
    // Of the code, not the id: the country is the same in every run, and so is what an audit finds in it.
    const level = 0.35 + 0.3 * generator(hashOf(codeOf.get(each.organisationId)!, plan.seed ?? 1))()
    const answers = Array.from({ length: each.own }, () =>
      Buffer.from(Array.from({ length: plan.items ?? items }, () => answer(random, level))),
    )
    await stage.query(
      `insert into response (reporting_year, organisation_id, batch_id, atom_id, answers)
       select $1, $2, $3, $4, a from unnest($5::bytea[]) as a`,
      [year, each.organisationId, batchOf.get(each.organisationId), each.id, answers],
    )
  }
  return organisations.map((each) => {
    const own = units.filter((unit) => unit.organisationId === each.id && unit.branch === 'own')
    return { ...each, rootUnitId: own[0]!.id, unitIds: own.slice(1).map((unit) => unit.id) }
  })
}

function organisation(index: number) {
  return { id: uuid(), code: String(1000 + index), roundId: uuid(), batchId: uuid() }
}

function unitsOf(each: { id: string; roundId: string }, respondents: number, hasFunded: boolean): Unit[] {
  const base = { organisationId: each.id, roundId: each.roundId }
  const root: Unit = { ...base, id: uuid(), parentId: null, branch: 'own', own: 0, position: 0 }
  const leaf = (position: number): Unit => ({
    ...base,
    id: uuid(),
    parentId: root.id,
    branch: 'own',
    own: respondents,
    position,
  })
  const own = [root, leaf(1), leaf(2), leaf(3)]
  return hasFunded ? [...own, { ...base, id: uuid(), parentId: null, branch: 'funded', own: 12, position: 4 }] : own
}

function shownUnits(units: readonly Unit[]): Set<string> {
  const trees = new Map<string, Unit[]>()
  for (const unit of units) {
    const key = `${unit.roundId} ${unit.branch}`
    trees.set(key, [...(trees.get(key) ?? []), unit])
  }
  return new Set([...trees.values()].flatMap((tree) => [...publishableGroups(tree, { k: 7 })]))
}

function below(units: readonly Unit[], unit: Unit): number {
  if (unit.parentId !== null || unit.branch === 'funded') return unit.own
  return units.reduce((sum, each) => sum + (each.parentId === unit.id ? each.own : 0), unit.own)
}

function answer(random: () => number, level: number): number {
  const draw = random()
  if (draw < 0.01) return 0
  if (draw < 0.06) return categories + 1
  return 1 + Math.min(categories - 1, Math.floor(categories * (0.5 * level + 0.5 * random() + 0.1 * (random() - 0.5))))
}

/** mulberry32: the same numbers on every machine. */
export function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

function hashOf(text: string, seed: number): number {
  return [...text].reduce((hash, sign) => Math.imul(hash ^ sign.charCodeAt(0), 16_777_619), seed + 2_166_136_261)
}

type Columns = Record<string, readonly [type: string, values: readonly unknown[]]>

async function insert(stage: Stage, table: string, rows: number, columns: Columns): Promise<void> {
  if (rows === 0) return
  const names = Object.keys(columns)
  const arrays = Object.values(columns).map(([type], index) => `$${index + 1}::${type}[]`)
  await stage.query(
    `insert into ${table} (${names.join(', ')}) select * from unnest(${arrays.join(', ')})`,
    Object.values(columns).map(([, values]) => [...values]),
  )
}
