import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** An organisation chooses itself how openly it shares; the next edition is the first that follows. */
export class ChooseSharing1764090000000 implements MigrationInterface {
  readonly name = 'ChooseSharing1764090000000'

  async up(runner: QueryRunner): Promise<void> {
    const { api } = await roleNamesOf(runner)
    await runner.query(`
      grant update (sharing_level) on organisation to ${api};
      create policy own_organisation_${api} on organisation for update to ${api}
        using (id = any (app_organisations())) with check (id = any (app_organisations()));
    `)
  }

  async down(): Promise<void> {
    throw new Error('A choice is not taken from the organisations: drop the database instead.')
  }
}
