import type { NoticeKind } from '@mognad/model/rounds/notices'
import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm'
import { BatchEntity } from './batch.entity.ts'

/** What the clock has to tell about a box, once. */
@Entity('round_notice')
@Check('round_notice_kind_check', `kind in ('key_missing', 'nobody_invited', 'check_code', 'open_box', 'destroy_code')`)
@ForeignKey(() => BatchEntity, ['batchId', 'organisationId'], ['id', 'organisationId'], {
  name: 'round_notice_batch_id_organisation_id_fkey',
  onDelete: 'CASCADE',
})
export class RoundNoticeEntity {
  @PrimaryColumn({ type: 'uuid', name: 'batch_id' })
  batchId!: string

  @PrimaryColumn({ type: 'text' })
  kind!: NoticeKind

  @Column({ type: 'uuid', name: 'organisation_id' })
  organisationId!: string

  @Column({ type: 'uuid', name: 'round_id' })
  roundId!: string

  @Column({ type: 'timestamptz', name: 'noticed_at', default: () => 'now()' })
  noticedAt!: Date

  @Column({ type: 'timestamptz', name: 'mailed_at', nullable: true })
  mailedAt!: Date | null
}
