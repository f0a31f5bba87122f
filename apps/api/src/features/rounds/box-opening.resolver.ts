import { Arg, Field, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import { can } from '@mognad/model/access/can'
import { NotFound } from '@mognad/model/errors'
import type { Context } from '../../graphql/context.ts'
import { assertAsks } from '../asker.ts'
import type { OpeningStep } from './opening-progress.ts'

@ObjectType({ simpleResolvers: true, description: 'How far the opening of a box has come.' })
export class BoxOpening implements OpeningStep {
  @Field(() => Int, { description: 'Envelopes opened so far.' })
  done!: number

  @Field(() => Int, { description: 'Envelopes in the box.' })
  total!: number
}

@Resolver()
export class BoxOpeningResolver {
  @Subscription(() => BoxOpening, {
    description: 'The opening of a box, from when it begins until it ends. Follow it before you ask for `openBox`.',
    subscribe: async ({ args, context }) => {
      const { loaders, actor, openings } = context as Context
      const roundId = String(args['roundId'])
      assertAsks(context as Context, roundId, 'round')
      const row = await loaders.round.load(roundId)
      if (!row || !can(actor, 'open box', row)) throw new NotFound('round')
      return openings.of(roundId)
    },
  })
  boxOpening(@Root() step: OpeningStep, @Arg('roundId', () => ID) _roundId: string): BoxOpening {
    return { done: step.done, total: step.total }
  }
}
