import type { MigrationInterface, QueryRunner } from 'typeorm'

/** How much the people of a group agree, in a word; from fifteen people on. */
export class SayAgreement1764020060000 implements MigrationInterface {
  readonly name = 'SayAgreement1764020060000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table score add column agreement text,
        add constraint score_agreement_check check (agreement in ('low', 'some', 'strong'))`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table score drop column agreement')
  }
}
