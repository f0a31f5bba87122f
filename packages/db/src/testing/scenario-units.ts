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

const smallestKeyGroup = 7

/** The tree as a list, parents before children, each unit with the key group of those who are invited in it. */
export function placeUnits(plans: readonly UnitPlan[]): PlacedUnit[] {
  const placed: PlacedUnit[] = []
  const place = (plan: UnitPlan, parent: PlacedUnit | null) => {
    const { name, invited = 0, employees = invited, kind = 'management', operator = null } = plan
    const id = uuidv7()
    const branch = parent?.branch ?? plan.branch ?? 'own'
    const keyGroupId = parent && invitedBelow(plan) < smallestKeyGroup ? parent.keyGroupId : id
    const position = placed.length
    const unit = {
      id,
      parentId: parent?.id ?? null,
      name,
      kind,
      operator,
      branch,
      employees,
      invited,
      keyGroupId,
      position,
    }
    placed.push(unit)
    for (const child of plan.children ?? []) place(child, unit)
  }
  for (const root of plans) place(root, null)
  return placed
}

function invitedBelow({ invited = 0, children = [] }: UnitPlan): number {
  return children.reduce((sum, child) => sum + invitedBelow(child), invited)
}
