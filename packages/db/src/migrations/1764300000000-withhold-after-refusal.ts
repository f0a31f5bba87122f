import type { MigrationInterface, QueryRunner } from 'typeorm'

/** A draft that follows a refused one says of which cohorts it withholds what (decision 0046). */
export class WithholdAfterRefusal1764300000000 implements MigrationInterface {
  readonly name = 'WithholdAfterRefusal1764300000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table edition add column withheld jsonb not null default '[]'`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table edition drop column withheld')
  }
}
