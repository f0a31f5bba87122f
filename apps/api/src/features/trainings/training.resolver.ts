import { Arg, Args, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { RetireTrainingInput, SaveTrainingInput, TrainingsArgs, type SaidText } from './training.input.ts'
import { toTraining } from './training.mapper.ts'
import type { TrainingService } from './training.service.ts'
import { Training } from './training.type.ts'

@ObjectType({ simpleResolvers: true, description: 'The training as it is now.' })
export class SaveTrainingPayload {
  @Field(() => Training, { description: 'The training.' })
  training!: Training
}

@ObjectType({ simpleResolvers: true, description: 'What is no longer offered.' })
export class RetireTrainingPayload {
  @Field(() => ID, { description: 'The training.' })
  id!: string
}

/** A catalogue comes whole: at most 500 entries of each of the two. */
const wholeCatalogue = 500

@Resolver()
export class TrainingResolver {
  constructor(private readonly catalogue: TrainingService) {}

  @Query(() => [Training], {
    complexity: wholeCatalogue,
    description: 'Trainings, workshops and materials: the national catalogue and your own, by title.',
  })
  async trainings(
    @Args(() => TrainingsArgs) { organisationId, ...filter }: TrainingsArgs,
    @Ctx() context: Context,
  ): Promise<Training[]> {
    const { area = null, factor = null, role = null, form = null, words = null } = filter
    const rows = await this.catalogue.offered(context, organisationId ?? null, { area, factor, role, form, words })
    return rows.map(toTraining)
  }

  @Query(() => Training, { nullable: true, description: 'One training, also one that is no longer offered.' })
  async training(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Training> {
    return toTraining(await this.catalogue.one(context, id))
  }

  @Mutation(() => SaveTrainingPayload, {
    description: 'Saves a training: an own one for key users, a national one for coordinators.',
  })
  async saveTraining(
    @Arg('input', () => SaveTrainingInput) input: SaveTrainingInput,
    @Ctx() context: Context,
  ): Promise<SaveTrainingPayload> {
    const {
      organisationId = null,
      id = null,
      title,
      summary,
      provider,
      maturityFrom,
      maturityTo,
      link,
      ...rest
    } = input
    const form = {
      ...rest,
      title: said(title),
      summary: said(summary),
      provider: said(provider),
      maturity: { from: maturityFrom, to: maturityTo },
      link: link ?? null,
    }
    return { training: toTraining(await this.catalogue.save(context, organisationId, id, form)) }
  }

  @Mutation(() => RetireTrainingPayload, {
    description: 'Takes a training out of the offer. Programmes and participation still name it.',
  })
  async retireTraining(
    @Arg('input', () => RetireTrainingInput) { organisationId = null, id }: RetireTrainingInput,
    @Ctx() context: Context,
  ): Promise<RetireTrainingPayload> {
    await this.catalogue.retire(context, organisationId, id)
    return { id }
  }
}

const said = ({ sv, en }: SaidText) => ({ sv, en: en ?? '' })
