import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** How many a wave of reminders goes to is how many have not answered, to the person: for the worker only. */
export class HideSizesOfWaves1764100000000 implements MigrationInterface {
  readonly name = 'HideSizesOfWaves1764100000000'

  async up(runner: QueryRunner): Promise<void> {
    const { api } = await roleNamesOf(runner)
    await runner.query(`revoke select on reminder_wave from ${api}`)
    await runner.query(`grant select (id, organisation_id, round_id, batch_id, day, requested_by, requested_at, finished_at)
      on reminder_wave to ${api}`)
    await runner.query(`update job_run set done = 0, total = null where name = 'invitations.send-reminders'`)
  }

  async down(): Promise<void> {
    throw new Error('A mended weakness is not brought back: drop the database instead.')
  }
}
