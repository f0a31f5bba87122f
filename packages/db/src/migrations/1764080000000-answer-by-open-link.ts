import type { MigrationInterface, QueryRunner } from 'typeorm'
import { openLinkFunctions } from './doors/open-link-functions.ts'
import { roleNamesOf } from './role-names.ts'

/** The respondent's door for rounds with one link for everybody: the groups to choose from, and a change of group. */
export class AnswerByOpenLink1764080000000 implements MigrationInterface {
  readonly name = 'AnswerByOpenLink1764080000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(openLinkFunctions(await roleNamesOf(runner)))
  }

  async down(): Promise<void> {
    throw new Error('A door is not taken back: drop the database instead.')
  }
}
