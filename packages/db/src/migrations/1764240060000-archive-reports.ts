import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A further kind of report: the package for an archive. */
export class ArchiveReports1764240060000 implements MigrationInterface {
  readonly name = 'ArchiveReports1764240060000'

  async up(runner: QueryRunner): Promise<void> {
    await allow(runner, `kind in ('board', 'spreadsheet', 'csv', 'archive')`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from report where kind = 'archive'`)
    await allow(runner, `kind in ('board', 'spreadsheet', 'csv')`)
  }
}

async function allow(runner: QueryRunner, check: string): Promise<void> {
  await runner.query(
    `alter table report drop constraint report_kind_check, add constraint report_kind_check check (${check})`,
  )
}
