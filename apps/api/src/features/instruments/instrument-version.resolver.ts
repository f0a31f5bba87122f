import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { assertCan, theCountry } from '@mognad/model/access/can'
import type { Context } from '../../graphql/context.ts'
import type { InstrumentCatalogue } from './instrument-catalogue.ts'
import { InstrumentVersion } from './instrument-version.type.ts'

@Resolver()
export class InstrumentVersionResolver {
  constructor(private readonly instruments: InstrumentCatalogue) {}

  @Query(() => InstrumentVersion, { nullable: true, description: 'One version of a questionnaire.' })
  async instrumentVersion(
    @Arg('id', () => ID) id: string,
    @Ctx() { actor }: Context,
  ): Promise<InstrumentVersion | null> {
    assertCan(actor, 'read instrument', theCountry)
    return (await this.instruments.get(id))?.shown ?? null
  }

  @Query(() => [InstrumentVersion], { description: 'Every version that rounds can be planned with, the newest first.' })
  async instrumentVersions(@Ctx() { actor }: Context): Promise<InstrumentVersion[]> {
    assertCan(actor, 'read instrument', theCountry)
    return this.instruments.forRounds()
  }
}
