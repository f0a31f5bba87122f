import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** A public fact on an organisation, as a file has brought it. */
@Entity('structural_fact')
@ForeignKey(() => OrganisationEntity, ['subjectId'], ['id'], { name: 'structural_fact_subject_id_fkey' })
export class StructuralFactEntity {
  @PrimaryColumn({ type: 'text', name: 'feature_id' })
  featureId!: string

  @PrimaryColumn({ type: 'uuid', name: 'subject_id' })
  subjectId!: string

  @Column({ type: 'double precision' })
  value!: number

  @Column({ type: 'smallint' })
  year!: number

  @Column({ type: 'text' })
  source!: string
}
