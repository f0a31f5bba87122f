import { Arg, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Query, Resolver, Root } from 'type-graphql'
import { reachOf } from '@mognad/model/trainings/programme'
import type { ProgrammeRow } from '@mognad/db/trainings/programme.store'
import type { Context } from '../../graphql/context.ts'
import type { EffectReader } from './effect.reader.ts'
import {
  RegisterParticipationInput,
  RemoveParticipationInput,
  RemoveProgrammeInput,
  SaveProgrammeInput,
} from './programme.input.ts'
import type { ProgrammeService } from './programme.service.ts'
import { Programme, ProgrammeEffect } from './programme.type.ts'
import { toTraining } from './training.mapper.ts'

@ObjectType({ simpleResolvers: true, description: 'The programme as it is now.' })
export class ProgrammePayload {
  @Field(() => Programme, { description: 'The programme.' })
  programme!: Programme
}

@ObjectType({ simpleResolvers: true, description: 'What was removed.' })
export class RemoveProgrammePayload {
  @Field(() => ID, { description: 'The programme that is no more.' })
  id!: string
}

@Resolver(() => Programme)
export class ProgrammeResolver {
  constructor(
    private readonly service: ProgrammeService,
    private readonly effects: EffectReader,
  ) {}

  @Query(() => [Programme], { description: 'The programmes of an organisation, the one that ends last first.' })
  async programmes(
    @Arg('organisationId', () => ID) organisationId: string,
    @Ctx() context: Context,
  ): Promise<Programme[]> {
    const rows = await this.service.programmes(context, organisationId)
    return Promise.all(rows.map((row) => toProgramme(context, row)))
  }

  @Query(() => Programme, { nullable: true, description: 'One programme.' })
  async programme(@Arg('id', () => ID) id: string, @Ctx() context: Context): Promise<Programme> {
    return toProgramme(context, await this.service.programme(context, id))
  }

  @FieldResolver(() => ProgrammeEffect, { description: 'What has changed in the rounds around it.' })
  effect(@Root() programme: Programme, @Ctx() context: Context): Promise<ProgrammeEffect> {
    return this.effects.of(context, programme)
  }

  @Mutation(() => ProgrammePayload, { description: 'Plans a programme, or changes one. For key users.' })
  async saveProgramme(
    @Arg('input', () => SaveProgrammeInput) { organisationId, id = null, ...facts }: SaveProgrammeInput,
    @Ctx() context: Context,
  ): Promise<ProgrammePayload> {
    return payload(context, await this.service.save(context, organisationId, id, facts))
  }

  @Mutation(() => RemoveProgrammePayload, {
    description: 'Removes a programme in which nobody took part. For key users.',
  })
  async removeProgramme(
    @Arg('input', () => RemoveProgrammeInput) { organisationId, id }: RemoveProgrammeInput,
    @Ctx() context: Context,
  ): Promise<RemoveProgrammePayload> {
    await this.service.remove(context, organisationId, id)
    return { id }
  }

  @Mutation(() => ProgrammePayload, {
    description: 'Registers who took part: numbers by role and unit. For key users, and unit managers for their unit.',
  })
  async registerParticipation(
    @Arg('input', () => RegisterParticipationInput) { programmeId, ...facts }: RegisterParticipationInput,
    @Ctx() context: Context,
  ): Promise<ProgrammePayload> {
    return payload(context, await this.service.register(context, programmeId, facts))
  }

  @Mutation(() => ProgrammePayload, { description: 'Removes what was registered by mistake.' })
  async removeParticipation(
    @Arg('input', () => RemoveParticipationInput) { programmeId, id }: RemoveParticipationInput,
    @Ctx() context: Context,
  ): Promise<ProgrammePayload> {
    return payload(context, await this.service.unregister(context, programmeId, id))
  }
}

async function payload(context: Context, row: ProgrammeRow): Promise<ProgrammePayload> {
  context.forgetWhatWasRead()
  return { programme: await toProgramme(context, row) }
}

/** Loaders gather what a list of programmes needs into one statement a kind. */
async function toProgramme({ loaders }: Context, row: ProgrammeRow): Promise<Programme> {
  const [trainings, units, rows] = await Promise.all([
    loaders.training.loadMany([...row.trainingIds]),
    loaders.unit.loadMany([...row.unitIds]),
    loaders.participation.load(row.id),
  ])
  const { id, name, startsOn, endsOn, roles, responsible, synthetic, organisationId } = row
  return {
    id,
    name,
    startsOn,
    endsOn,
    roles,
    responsible,
    synthetic,
    organisationId,
    trainings: trainings.map(found).map(toTraining),
    units: units.map(found).map((unit) => ({ id: unit.id, name: unit.name })),
    participation: rows.map((one) => ({
      id: one.id,
      trainingId: one.trainingId,
      unit: { id: one.unitId, name: one.unitName },
      role: one.role,
      participants: one.participants,
      headcount: one.headcount,
      heldOn: one.heldOn,
    })),
    reach: reachOf(rows),
  }
}

/** Foreign keys say that it is there; a read that failed says so. */
function found<Row extends object>(row: Row | Error | null): Row {
  if (row instanceof Error) throw row
  if (!row) throw new Error('what a programme refers to cannot be read')
  return row
}
