import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../graphql/connection.ts'
import { Branch, OrganisationKind, SharingLevel } from '../../graphql/enums.ts'
import { Figure } from '../scores/figure.type.ts'
import { Round } from '../rounds/round.type.ts'

@ObjectType({ simpleResolvers: true, description: 'Municipalities that resemble each other, by SKR.' })
export class SkrGroup {
  @Field(() => String, { description: 'A1-C9.' })
  code!: string

  @Field(() => String, { description: 'Its name in Swedish.' })
  name!: string
}

@ObjectType({ description: 'A municipality, region, agency, company or country that measures itself.' })
export class Organisation {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => String, { description: 'Municipality code, Kolada id of a region, ISO code of a country.' })
  code!: string

  @Field(() => String, { description: 'Its name.' })
  name!: string

  @Field(() => OrganisationKind, { description: 'What it is.' })
  kind!: OrganisationKind

  @Field(() => String, { nullable: true, description: 'The county it lies in.' })
  county!: string | null

  @Field(() => Int, { nullable: true, description: 'Inhabitants.' })
  population!: number | null

  @Field(() => SkrGroup, { nullable: true, description: 'Its SKR group.' })
  skrGroup!: SkrGroup | null

  @Field(() => SharingLevel, { description: 'What it lets others see.' })
  sharingLevel!: SharingLevel

  @Field(() => Boolean, { description: 'Its answers are demonstration answers.' })
  synthetic!: boolean
}

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
}

@ObjectType({ simpleResolvers: true, description: 'The figures of one round.' })
export class TrendPoint {
  @Field(() => Round, { description: 'The round.' })
  round!: Round

  @Field(() => [Figure], { description: 'Of the own units together.' })
  figures!: readonly Figure[]
}

export const OrganisationConnection = connectionType<Organisation>('Organisation', () => Organisation)
export const UnitConnection = connectionType<Unit>('Unit', () => Unit)
