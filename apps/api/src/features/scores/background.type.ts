import { ArrayMaxSize, ArrayMinSize, Length } from 'class-validator'
import { ArgsType, Field, Float, ID, Int, ObjectType, registerEnumType } from 'type-graphql'
import { HiddenReason, Truncation } from '../../graphql/enums.ts'
import { BackgroundQuestion } from '../instruments/instrument-version.type.ts'
import { ChangeVerdict } from './change.enums.ts'

export const BackgroundReason = { FEW: 'few', ALONE: 'alone', DERIVABLE: 'derivable' } as const
export type BackgroundReason = (typeof BackgroundReason)[keyof typeof BackgroundReason]
registerEnumType(BackgroundReason, {
  name: 'BackgroundReason',
  description: 'Why a category of the background question is not shown.',
  valuesConfig: {
    FEW: { description: 'fewer than fifteen people chose it' },
    ALONE: { description: 'no second category could be shown beside it' },
    DERIVABLE: { description: 'with the figures of the units something about fewer than seven could be worked out' },
  },
})

@ArgsType()
export class BackgroundArgs {
  @Field(() => [String], { description: 'Nodes that are shown together: total, category:technology.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(200)
  @Length(1, 100, { each: true })
  nodes!: string[]
}

@ObjectType({ simpleResolvers: true, description: 'A mean of one category, everybody weighing alike.' })
export class BackgroundFigure {
  @Field(() => String, { description: 'Id of the node.' })
  node!: string

  @Field(() => Float, { nullable: true, description: 'The index value. Null: see reason.' })
  mean!: number | null

  @Field(() => Float, { nullable: true, description: 'Lower end of the interval for comparing.' })
  low!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end of the interval for comparing.' })
  high!: number | null

  @Field(() => Truncation, { nullable: true, description: 'Set when the true value lies beyond what may be shown.' })
  truncated!: Truncation | null

  @Field(() => HiddenReason, { nullable: true, description: 'Why there is no figure.' })
  reason!: HiddenReason | null

  @Field(() => Float, {
    nullable: true,
    description:
      'Points above (below) the last category that is shown. Null for that one, and where one has no figure.',
  })
  difference!: number | null

  @Field(() => Float, { nullable: true, description: 'Lower end of the 95 % interval of the difference.' })
  differenceLow!: number | null

  @Field(() => Float, { nullable: true, description: 'Upper end of the 95 % interval of the difference.' })
  differenceHigh!: number | null

  @Field(() => ChangeVerdict, {
    nullable: true,
    description: 'What may be said about the difference, among all of this place and these nodes.',
  })
  verdict!: ChangeVerdict | null
}

@ObjectType({ simpleResolvers: true, description: 'One category of the background question in one place.' })
export class BackgroundGroup {
  @Field(() => ID, { description: 'The option of the question.' })
  option!: string

  @Field(() => Int, { nullable: true, description: 'People in it. Null: see reason.' })
  respondents!: number | null

  @Field(() => Boolean, {
    description: 'Counted with it are a few who left the question open or chose a rare option.',
  })
  isMixed!: boolean

  @Field(() => BackgroundReason, { nullable: true, description: 'Why it is not shown.' })
  reason!: BackgroundReason | null

  @Field(() => [BackgroundFigure], {
    description: 'In the order in which they were asked for; none where it is hidden.',
  })
  figures!: readonly BackgroundFigure[]
}

@ObjectType({ simpleResolvers: true, description: 'The own units together, or a first-level department.' })
export class BackgroundPlace {
  @Field(() => ID, { description: 'The unit.' })
  unitId!: string

  @Field(() => String, { description: 'Its name then.' })
  name!: string

  @Field(() => [BackgroundGroup], { description: 'Every option of the question, in its order.' })
  groups!: readonly BackgroundGroup[]
}

@ObjectType({
  simpleResolvers: true,
  description: 'What a round shows of its background question: means only, where nobody can be singled out.',
})
export class Background {
  @Field(() => BackgroundQuestion, { description: 'What was asked.' })
  question!: BackgroundQuestion

  @Field(() => [BackgroundPlace], { description: 'The whole first, then departments.' })
  places!: readonly BackgroundPlace[]
}
