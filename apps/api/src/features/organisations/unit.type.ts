import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../graphql/connection.ts'
import { Branch, UnitActKind, UnitField } from '../../graphql/enums.ts'
import { DateTime } from '../../graphql/scalars.ts'

@ObjectType({ simpleResolvers: true, description: 'A unit of an organisation, or an operation that it funds.' })
export class Unit {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => String, { description: 'What it does: an id of the national list of kinds.' })
  kind!: string

  @Field(() => ID, { nullable: true, description: 'The unit above it.' })
  parentId!: string | null

  @Field(() => Branch, { description: 'Own, or funded.' })
  branch!: Branch

  @Field(() => String, { nullable: true, description: 'Who runs a funded operation.' })
  operator!: string | null

  @Field(() => Int, { description: 'Employees in it and in no unit below it.' })
  employees!: number

  @Field(() => Int, { description: 'Of the employees, those who lead, steer or manage digitalisation.' })
  leaders!: number

  @Field(() => String, { nullable: true, description: "Its code in the organisation's own system." })
  code!: string | null

  @Field(() => Int, { description: 'Counts its changes. Give it back with an act: nobody overwrites unseen changes.' })
  version!: number

  @Field(() => Boolean, { description: 'Put away: it has no part in coming rounds and stays in the old ones.' })
  retired!: boolean
}

@ObjectType({ simpleResolvers: true, description: 'All units of an organisation, in one list.' })
export class UnitTree {
  @Field(() => [Unit], { description: 'Its living units by name; the tree is in their parentId. At most 10 000.' })
  units!: readonly Unit[]

  @Field(() => Boolean, { description: 'Whether you may change the whole tree.' })
  mayEditAll!: boolean

  @Field(() => [ID], { description: 'Units of which you may change that part of the tree.' })
  mayEditBelow!: readonly string[]
}

@ObjectType({ simpleResolvers: true, description: 'What changed about a unit.' })
export class UnitFieldChange {
  @Field(() => UnitField, { description: 'Which field.' })
  field!: UnitField

  @Field(() => String, { nullable: true, description: 'What it was; of a parent its name.' })
  before!: string | null

  @Field(() => String, { nullable: true, description: 'What it became.' })
  after!: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Something that was done to the tree of units.' })
export class UnitAct {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => UnitActKind, { description: 'What was done.' })
  act!: UnitActKind

  @Field(() => DateTime, { description: 'When.' })
  at!: Date

  @Field(() => String, { nullable: true, description: 'By whom; null when the account is gone.' })
  actorName!: string | null

  @Field(() => Int, { description: 'How many units it touched.' })
  unitCount!: number

  @Field(() => ID, { description: 'The first of them.' })
  unitId!: string

  @Field(() => String, { description: 'What that one is called today.' })
  unitName!: string

  @Field(() => [UnitFieldChange], { description: 'What became of that one; empty for a new unit.' })
  changes!: readonly UnitFieldChange[]
}

export const UnitConnection = connectionType<Unit>('Unit', () => Unit)
export const UnitActConnection = connectionType<UnitAct>('UnitAct', () => UnitAct)
