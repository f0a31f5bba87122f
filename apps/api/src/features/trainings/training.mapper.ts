import type { TrainingRow } from '@mognad/db/trainings/training.store'
import type { Training } from './training.type.ts'

export function toTraining({ organisationId, ...row }: TrainingRow): Training {
  return { ...row, national: organisationId === null }
}
