import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql'
import { loadedFeatures } from '@mognad/model/cohorts/structural-features'
import { factColumnTitles, type FactsPlan } from '@mognad/model/cohorts/structural-import'
import type { Context } from '../../graphql/context.ts'
import type { StructuralFactsService } from './structural-facts.service.ts'
import { LoadableFeature, StructuralFactsInput, StructuralFactsPlan } from './structural-facts.type.ts'

const mostTold = 200

@Resolver()
export class StructuralFactsResolver {
  constructor(private readonly facts: StructuralFactsService) {}

  @Query(() => [LoadableFeature], {
    description: 'Public facts by which similar municipalities are found, as they are loaded. For the coordinator.',
  })
  async structuralFeatures(@Ctx() context: Context): Promise<LoadableFeature[]> {
    const loaded = new Map((await this.facts.loaded(context)).map((row) => [row.featureId, row]))
    return loadedFeatures.map(({ id, name, unit }) => {
      const row = loaded.get(id)
      return {
        id,
        name,
        unit,
        organisations: row?.organisations ?? 0,
        year: row?.year ?? null,
        source: row?.source ?? null,
      }
    })
  }

  @Mutation(() => StructuralFactsPlan, { description: 'Looks at a file of facts and changes nothing.' })
  async previewStructuralFacts(
    @Arg('input', () => StructuralFactsInput) { content }: StructuralFactsInput,
    @Ctx() context: Context,
  ): Promise<StructuralFactsPlan> {
    return toPlan(await this.facts.preview(context, content))
  }

  @Mutation(() => StructuralFactsPlan, {
    description: 'Loads a file of facts: its features are exchanged whole, and hold from the next computed edition.',
  })
  async loadStructuralFacts(
    @Arg('input', () => StructuralFactsInput) { content }: StructuralFactsInput,
    @Ctx() context: Context,
  ): Promise<StructuralFactsPlan> {
    return toPlan(await this.facts.load(context, content))
  }
}

function toPlan({ features, problems }: FactsPlan): StructuralFactsPlan {
  return {
    features: features.map(({ feature: { name, unit }, ...found }) => ({ name, unit, ...found })),
    problemCount: problems.length,
    problems: problems
      .slice(0, mostTold)
      .map(({ column, ...found }) => ({ ...found, column: column && factColumnTitles[column] })),
  }
}
