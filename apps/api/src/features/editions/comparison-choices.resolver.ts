import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import { toComparedKinds, toList } from '../cohorts/cohort-list.mapper.ts'
import type { ComparisonChoicesService } from './comparison-choices.service.ts'
import { ComparisonChoices } from './comparison-choices.type.ts'
import { toCohort, toEdition } from './edition.mapper.ts'

@Resolver()
export class ComparisonChoicesResolver {
  constructor(private readonly choices: ComparisonChoicesService) {}

  @Query(() => ComparisonChoices, {
    nullable: true,
    description: 'What your own organisation can be compared with: years, cohorts, lists.',
  })
  async comparisonChoices(
    @Arg('instrumentKey', () => String) instrumentKey: string,
    @Arg('organisationId', () => ID) organisationId: string,
    @Arg('reportingYear', () => Int, { nullable: true }) reportingYear: number | null,
    @Ctx() context: Context,
  ): Promise<ComparisonChoices> {
    const years = await this.choices.choices(context, {
      instrumentKey,
      organisationId,
      reportingYear: reportingYear ?? null,
    })
    const lookedAt = years.find(({ offered }) => offered !== null)
    const { cohorts, similar, kinds, lists } = lookedAt?.offered ?? { cohorts: [], similar: 0, kinds: [], lists: [] }
    return {
      editions: years.map(toEdition),
      edition: lookedAt ? toEdition(lookedAt) : null,
      cohorts: cohorts.map(toCohort),
      similar,
      kinds: toComparedKinds(kinds),
      lists: lists.map(toList),
    }
  }
}
