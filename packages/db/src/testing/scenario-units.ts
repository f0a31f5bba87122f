import { keyGroupsOf } from '@mognad/model/rounds/key-groups'
import { v7 as uuidv7 } from 'uuid'

/** A unit of a scene; numbers count people in the unit itself, without what lies below it. */
export interface UnitPlan {
  readonly name: string
  readonly invited?: number
  /** As many as are invited unless stated. */
  readonly employees?: number
  readonly kind?: string
  readonly operator?: string
  readonly branch?: 'own' | 'funded'
  readonly children?: readonly UnitPlan[]
}

export interface PlacedUnit {
  readonly id: string
  readonly parentId: string | null
  readonly name: string
  readonly kind: string
  readonly operator: string | null
  readonly branch: 'own' | 'funded'
  readonly employees: number
  readonly invited: number
  readonly keyGroupId: string
  readonly position: number
}

/** The tree as a list, parents before children, each unit with the key group of those who are invited in it. */
export function placeUnits(plans: readonly UnitPlan[]): PlacedUnit[] {
  const placed: Omit<PlacedUnit, 'keyGroupId'>[] = []
  const place = (plan: UnitPlan, parent: (typeof placed)[number] | null) => {
    const { name, invited = 0, employees = invited, kind = 'management', operator = null } = plan
    const branch = parent?.branch ?? plan.branch ?? 'own'
    const position = placed.length
    const parentId = parent?.id ?? null
    const unit = { id: uuidv7(), parentId, name, kind, operator, branch, employees, invited, position }
    placed.push(unit)
    for (const child of plan.children ?? []) place(child, unit)
  }
  for (const root of plans) place(root, null)
  const keyGroups = keyGroupsOf(placed)
  return placed.map((unit) => ({ ...unit, keyGroupId: keyGroups.get(unit.id) ?? unit.id }))
}
