import type { MigrationInterface, QueryRunner } from 'typeorm'
import type { RoleNames } from '../roles.ts'
import { accessFunctions } from './doors/access-functions.ts'
import { answerFunctions } from './doors/answer-functions.ts'
import { editionFunctions } from './doors/edition-functions.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * The few narrow ways across the border between organisations, as functions that run with the migrator's rights:
 * signing in, the respondent's door, counting responses, publishing. Each takes a hash or an id that the caller
 * cannot guess, or checks who is asking; each pins its search path.
 */
export class AddDoors1763856120000 implements MigrationInterface {
  readonly name = 'AddDoors1763856120000'

  async up(runner: QueryRunner): Promise<void> {
    const roles: RoleNames = await roleNamesOf(runner)
    await runner.query(accessFunctions(roles))
    await runner.query(answerFunctions(roles))
    await runner.query(editionFunctions(roles))
  }

  async down(): Promise<void> {
    throw new Error('The doors are not taken back: drop the database instead.')
  }
}
