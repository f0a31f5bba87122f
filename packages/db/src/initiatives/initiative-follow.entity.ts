import { Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { PersonEntity } from '../access/person.entity.ts'
import { InitiativeEntity } from './initiative.entity.ts'

/** A person follows an initiative. */
@Entity('initiative_follow')
@ForeignKey(() => InitiativeEntity, ['initiativeId'], ['id'], {
  name: 'initiative_follow_initiative_id_fkey',
  onDelete: 'CASCADE',
})
@ForeignKey(() => PersonEntity, ['personId'], ['id'], {
  name: 'initiative_follow_person_id_fkey',
  onDelete: 'CASCADE',
})
export class InitiativeFollowEntity {
  @PrimaryColumn({ type: 'uuid', name: 'initiative_id' })
  initiativeId!: string

  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId!: string
}
