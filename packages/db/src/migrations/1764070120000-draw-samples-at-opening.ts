import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** The worker draws the sample of a round that opens, from the list as it is then. */
export class DrawSamplesAtOpening1764070120000 implements MigrationInterface {
  readonly name = 'DrawSamplesAtOpening1764070120000'

  async up(runner: QueryRunner): Promise<void> {
    const { worker } = await roleNamesOf(runner)
    await runner.query(`grant update (state) on recipient to ${worker}`)
    await runner.query(`grant update (sample_seed) on round to ${worker}`)
  }

  async down(): Promise<void> {
    throw new Error('Rights are not taken back: drop the database instead.')
  }
}
