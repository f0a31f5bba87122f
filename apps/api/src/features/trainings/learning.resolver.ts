import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import type { LearningReader } from './learning.reader.ts'
import { Learning } from './recommendation.type.ts'
import type { WorkshopKitReader } from './workshop-kit.reader.ts'
import { WorkshopKit } from './workshop-kit.type.ts'

@Resolver()
export class LearningResolver {
  constructor(
    private readonly recommendations: LearningReader,
    private readonly kits: WorkshopKitReader,
  ) {}

  @Query(() => Learning, {
    nullable: true,
    description: 'What to train, by level and area, from the newest result. Null: there is no result yet.',
  })
  learning(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('unitId', () => ID, { nullable: true, description: 'A unit with everything below it; left out: the whole.' })
    unitId: string | null,
    @Ctx() context: Context,
  ): Promise<Learning | null> {
    return this.recommendations.of(context, organisationId, unitId ?? null)
  }

  @Query(() => WorkshopKit, {
    nullable: true,
    description: 'A workshop on one area from the newest result. Null: there is no result yet.',
  })
  workshopKit(
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('area', () => String, { description: 'Id of the area, without `area:`.' }) area: string,
    @Ctx() context: Context,
  ): Promise<WorkshopKit | null> {
    return this.kits.of(context, organisationId, area)
  }
}
