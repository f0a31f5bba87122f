import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/**
 * The role that reads published editions may also read the lists of the asker's own organisations, so that a comparison
 * with a list and the choice of what to compare with are one statement each (decision 0042). It still changes nothing.
 */
export class ReadListsBesideEditions1764260000000 implements MigrationInterface {
  readonly name = 'ReadListsBesideEditions1764260000000'

  async up(runner: QueryRunner): Promise<void> {
    const { reader } = await roleNamesOf(runner)
    for (const table of ['cohort_list', 'cohort_list_member'])
      await runner.query(`
        grant select on ${table} to ${reader};
        create policy own_organisation_${reader} on ${table} for select to ${reader}
          using (organisation_id = any (app_organisations()));`)
  }

  async down(runner: QueryRunner): Promise<void> {
    const { reader } = await roleNamesOf(runner)
    for (const table of ['cohort_list', 'cohort_list_member'])
      await runner.query(
        `drop policy own_organisation_${reader} on ${table}; revoke select on ${table} from ${reader};`,
      )
  }
}
