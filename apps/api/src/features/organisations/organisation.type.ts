import { Field, ID, Int, ObjectType } from 'type-graphql'
import { connectionType } from '../../graphql/connection.ts'
import { OrganisationKind, SharingLevel } from '../../graphql/enums.ts'
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

@ObjectType({ simpleResolvers: true, description: 'The figures of one round.' })
export class TrendPoint {
  @Field(() => Round, { description: 'The round.' })
  round!: Round

  @Field(() => [Figure], { description: 'Of the own units together.' })
  figures!: readonly Figure[]

  @Field(() => [String], {
    description:
      'Those of the nodes that mean something else than in the point before: other questions or weights. No line goes there.',
  })
  breaks!: readonly string[]
}

export const OrganisationConnection = connectionType<Organisation>('Organisation', () => Organisation)
