import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { OrganisationEntity } from '../organisations/organisation.entity.ts'

/** What an organisation's targets were last judged by: when it differs from what there is, they are judged again. */
@Entity('decision_basis')
@ForeignKey(() => OrganisationEntity, ['organisationId'], ['id'], { name: 'decision_basis_organisation_id_fkey' })
export class DecisionBasisEntity {
  @PrimaryColumn({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'text' })
  basis!: string

  @Column({ type: 'timestamptz', name: 'judged_at', default: () => 'now()' })
  judgedAt!: Date
}
