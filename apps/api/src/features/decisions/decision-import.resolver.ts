import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { decisionColumnTitles } from '@mognad/model/decisions/decision-columns'
import type { DecisionImportPlan } from '@mognad/model/decisions/decision-import'
import type { Context } from '../../graphql/context.ts'
import type { DecisionImportService } from './decision-import.service.ts'
import { DecisionImport, DecisionTableInput } from './decision-import.type.ts'

const mostTold = 200

@Resolver()
export class DecisionImportResolver {
  constructor(private readonly imports: DecisionImportService) {}

  @Mutation(() => DecisionImport, { description: 'Looks at a file of decisions and changes nothing. For key users.' })
  async previewDecisionImport(
    @Arg('input', () => DecisionTableInput) { organisationId, content }: DecisionTableInput,
    @Ctx() context: Context,
  ): Promise<DecisionImport> {
    return toImport(await this.imports.preview(context, organisationId, content))
  }

  @Mutation(() => DecisionImport, {
    description: 'Imports the new decisions of a file, all of them or nothing. For key users.',
  })
  async importDecisions(
    @Arg('input', () => DecisionTableInput) { organisationId, content }: DecisionTableInput,
    @Ctx() context: Context,
  ): Promise<DecisionImport> {
    const plan = await this.imports.import(context, organisationId, content)
    context.forgetWhatWasRead()
    return toImport(plan)
  }
}

function toImport({ decisions, kept, problems }: DecisionImportPlan): DecisionImport {
  return {
    decisions: decisions.map(({ title, decidedOn, targets }) => ({ title, decidedOn, targets: targets.length })),
    kept,
    problemCount: problems.length,
    problems: problems
      .slice(0, mostTold)
      .map(({ column, ...found }) => ({ ...found, column: column && decisionColumnTitles[column] })),
  }
}
