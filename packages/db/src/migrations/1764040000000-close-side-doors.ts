import type { MigrationInterface, QueryRunner } from 'typeorm'
import { editionChangeFunctions } from './doors/edition-change-functions.ts'
import { nextRevisionFunctions } from './doors/next-revision-functions.ts'
import { roleNamesOf } from './role-names.ts'

/**
 * What an attack on the running system found: revisions that a holder of a link could use up, counts that could be
 * subtracted from each other, a quality row that told how few had answered, and editions of one year whose difference
 * is one municipality.
 */
export class CloseSideDoors1764040000000 implements MigrationInterface {
  readonly name = 'CloseSideDoors1764040000000'

  async up(runner: QueryRunner): Promise<void> {
    const roles = await roleNamesOf(runner)
    await runner.query(nextRevisionFunctions(roles))
    await runner.query(editionChangeFunctions(roles))
    await runner.query(hideFewRespondents)
  }

  async down(): Promise<void> {
    throw new Error('A mended weakness is not brought back: drop the database instead.')
  }
}

const hideFewRespondents = `
alter table quality alter column respondents drop not null;
update quality set respondents = null, response_rate = null where respondents < 7 and grade <> 'joint';
`
