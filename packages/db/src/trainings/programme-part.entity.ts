import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { ProgrammeEntity } from './programme.entity.ts'
import { TrainingEntity } from './training.entity.ts'

/** A training in a programme. */
@Entity('training_programme_part')
@ForeignKey(() => ProgrammeEntity, ['programmeId', 'organisationId'], ['id', 'organisationId'], {
  name: 'training_programme_part_programme_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => TrainingEntity, ['trainingId'], ['id'], { name: 'training_programme_part_training_id_fkey' })
export class ProgrammePartEntity {
  @PrimaryColumn({ type: 'uuid', name: 'programme_id' })
  programmeId!: string

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @PrimaryColumn({ type: 'uuid', name: 'training_id' })
  trainingId!: string

  @Column({ type: 'int' })
  position!: number
}
