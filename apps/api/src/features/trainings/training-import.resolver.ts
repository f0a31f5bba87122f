import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import { trainingColumnTitles } from '@mognad/model/trainings/training-columns'
import type { Context } from '../../graphql/context.ts'
import type { PlannedImport, TrainingImportService } from './training-import.service.ts'
import { TrainingFileInput, TrainingImport } from './training-import.type.ts'

const mostTold = 200

@Resolver()
export class TrainingImportResolver {
  constructor(private readonly imports: TrainingImportService) {}

  @Mutation(() => TrainingImport, { description: 'Looks at a file of trainings and changes nothing.' })
  async previewTrainingImport(
    @Arg('input', () => TrainingFileInput) { organisationId = null, content }: TrainingFileInput,
    @Ctx() context: Context,
  ): Promise<TrainingImport> {
    return toImport(await this.imports.preview(context, organisationId, content))
  }

  @Mutation(() => TrainingImport, {
    description: 'Imports a file of trainings: all of it, or nothing. Trainings are known by their code.',
  })
  async importTrainings(
    @Arg('input', () => TrainingFileInput) { organisationId = null, content }: TrainingFileInput,
    @Ctx() context: Context,
  ): Promise<TrainingImport> {
    return toImport(await this.imports.import(context, organisationId, content))
  }
}

function toImport({ plan: { trainings, problems }, isJson }: PlannedImport): TrainingImport {
  const count = (wanted: string) => trainings.filter(({ act }) => act === wanted).length
  return {
    isJson,
    created: count('create'),
    changed: count('change'),
    kept: count('keep'),
    trainings: trainings.map(({ act, facts: { code, title } }) => ({ act, code, title })),
    problemCount: problems.length,
    problems: problems
      .slice(0, mostTold)
      .map(({ column, ...found }) => ({ ...found, column: column && trainingColumnTitles[column] })),
  }
}
