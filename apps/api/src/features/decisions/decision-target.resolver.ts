import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import type { Context } from '../../graphql/context.ts'
import type { DecisionReader } from './decision.reader.ts'
import { DecisionTarget, TargetForecast, TargetJudgement } from './decision.type.ts'
import type { TargetForecastReader } from './target-forecast.reader.ts'

/** What only the page of one decision asks for. */
@Resolver(() => DecisionTarget)
export class DecisionTargetResolver {
  constructor(
    private readonly reader: DecisionReader,
    private readonly forecasts: TargetForecastReader,
  ) {}

  @FieldResolver(() => [TargetJudgement], { description: 'Everything that was ever said of it, the newest first.' })
  history(@Root() { id, organisationId }: DecisionTarget, @Ctx() context: Context): Promise<TargetJudgement[]> {
    return this.reader.history(context, id, organisationId)
  }

  @FieldResolver(() => TargetForecast, {
    nullable: true,
    description: 'Where the rounds so far lead by its date; null where it is not about a score of the organisation.',
  })
  forecast(@Root() target: DecisionTarget, @Ctx() context: Context): Promise<TargetForecast | null> {
    return this.forecasts.of(context, target.organisationId, target)
  }
}
