import { Column, Entity, Index, PrimaryColumn, PrimaryGeneratedColumn } from 'typeorm'

/** An opened answer, one byte per item in the order of the instrument. Belongs to no person. */
@Entity('response')
@Index('response_batch_id_idx', ['batchId'])
export class ResponseEntity {
  @PrimaryGeneratedColumn('uuid')
  id!: string

  @PrimaryColumn({ type: 'smallint', name: 'reporting_year' })
  reportingYear!: number

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'batch_id' })
  batchId!: string

  @Column({ type: 'uuid', name: 'atom_id' })
  atomId!: string

  @Column({ type: 'bytea' })
  answers!: Buffer
}
