import { v7 as uuidv7 } from 'uuid'
import { insert, type SceneOrganisation, type Stage } from './scenario.ts'
import { placeUnits, type PlacedUnit, type UnitPlan } from './scenario-units.ts'

export interface PlannedRoundPlan {
  readonly instrumentVersionId: string
  /** Units of today's tree; `invited` become recipients with an address each. */
  readonly units: readonly UnitPlan[]
  readonly opensAt: Date
  readonly closesAt?: Date
  readonly name?: string
  readonly reportingYear?: number
  readonly repeatMonths?: number | null
  /** False: the box has no key yet. */
  readonly hasKey?: boolean
  readonly keyHolderEmail?: string | null
}

export interface PlannedScene {
  readonly id: string
  readonly batchId: string
  readonly organisationId: string
  readonly units: readonly PlacedUnit[]
}

let count = 0

/** A round as a key user has planned it: nothing is frozen, and whoever shall be asked is a recipient. */
export async function addPlannedRound(
  stage: Stage,
  organisation: SceneOrganisation,
  plan: PlannedRoundPlan,
): Promise<PlannedScene> {
  const { id: organisationId } = organisation
  const { opensAt, closesAt = new Date(opensAt.getTime() + 21 * 86_400_000), hasKey = true } = plan
  const id = uuidv7()
  const batchId = uuidv7()
  const units = placeUnits(plan.units)
  for (const { id: unitId, parentId, branch, name, kind, employees, operator } of units) {
    const unit = { organisation_id: organisationId, parent_id: parentId, branch, name, kind, employees, operator }
    await insert(stage, 'unit', { id: unitId, ...unit })
  }
  await insert(stage, 'round', {
    id,
    organisation_id: organisationId,
    instrument_version_id: plan.instrumentVersionId,
    name: plan.name ?? `Mätning ${++count}`,
    reporting_year: plan.reportingYear ?? closesAt.getUTCFullYear(),
    target_group: 'employees',
    state: 'planned',
    opens_at: opensAt,
    closes_at: closesAt,
    repeat_months: plan.repeatMonths ?? null,
  })
  await insert(stage, 'batch', {
    id: batchId,
    organisation_id: organisationId,
    round_id: id,
    number: 1,
    closes_at: closesAt,
    envelope_bytes: 1105,
    key_holder: 'registratorn',
    key_holder_email: plan.keyHolderEmail ?? null,
    public_key: hasKey ? Buffer.alloc(65, 4) : null,
  })
  const people = units.flatMap(({ id: unitId, invited }) => Array.from({ length: invited }, () => unitId))
  await stage.query(
    `insert into recipient (organisation_id, round_id, unit_id, channel, address)
     select $1, $2, p.unit_id, 'email', 'person' || p.number || '@example.example'
       from unnest($3::uuid[]) with ordinality as p (unit_id, number)`,
    [organisationId, id, people],
  )
  return { id, batchId, organisationId, units }
}
