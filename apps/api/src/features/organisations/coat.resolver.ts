import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import type { CoatRow } from '@mognad/db/organisations/coat.store'
import type { Context } from '../../graphql/context.ts'
import type { CoatService } from './coat.service.ts'
import { ChooseCoatInput, Coat, CoatPayload, RemoveCoatInput } from './coat.type.ts'

/** A picture is some ten kilobytes; drawing one takes a thread for a tenth of a second. */
const dear = 100

@Resolver()
export class CoatResolver {
  constructor(private readonly service: CoatService) {}

  @Query(() => Coat, {
    nullable: true,
    complexity: dear,
    description: 'The coat of arms on the documents of an organisation; null where it has none. For its members.',
  })
  async coat(@Arg('organisationId', () => ID) organisationId: string, @Ctx() context: Context): Promise<Coat | null> {
    return toCoat(await this.service.coat(context, organisationId))
  }

  @Mutation(() => CoatPayload, {
    complexity: dear,
    description: 'Keeps a picture as the coat of arms, in the place of the one before. For key users.',
  })
  async chooseCoat(
    @Arg('input', () => ChooseCoatInput) { organisationId, content }: ChooseCoatInput,
    @Ctx() context: Context,
  ): Promise<CoatPayload> {
    return { coat: toCoat(await this.service.choose(context, organisationId, content)) }
  }

  @Mutation(() => CoatPayload, { description: 'Removes the coat of arms from documents to come. For key users.' })
  async removeCoat(
    @Arg('input', () => RemoveCoatInput) { organisationId }: RemoveCoatInput,
    @Ctx() context: Context,
  ): Promise<CoatPayload> {
    await this.service.remove(context, organisationId)
    return { coat: null }
  }
}

function toCoat(row: CoatRow | null): Coat | null {
  return row && { ...row, content: row.content.toString('base64') }
}
