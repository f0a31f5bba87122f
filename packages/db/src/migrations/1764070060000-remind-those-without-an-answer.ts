import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** What a wave of reminders looks at: slots of the open box, and of an earlier box when the round was reopened. */
export class RemindThoseWithoutAnAnswer1764070060000 implements MigrationInterface {
  readonly name = 'RemindThoseWithoutAnAnswer1764070060000'

  async up(runner: QueryRunner): Promise<void> {
    const { worker } = await roleNamesOf(runner)
    await runner.query(`grant select (slot, round_id) on answered_slot to ${worker}`)
    await runner.query('create index on job_run (round_id)')
    // The sweep looks for addresses whose time is over; most have gone.
    await runner.query('create index invitation_address_idx on invitation (round_id) where address is not null')
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back: drop the database instead.')
  }
}
