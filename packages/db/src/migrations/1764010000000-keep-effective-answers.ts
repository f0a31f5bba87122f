import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A score keeps the effective answers n* of its comparison interval, from which a difference between two rounds, its
 * p-value and its verdict are computed (method 2.2, 2.3). For older scores n* = m (100 - m) / V, by its definition.
 */
export class KeepEffectiveAnswers1764010000000 implements MigrationInterface {
  readonly name = 'KeepEffectiveAnswers1764010000000'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table score add column effective_answers double precision`)
    await runner.query(
      `update score set effective_answers = mean * (100 - mean) / variance
        where variance > 0 and mean > 0 and mean < 100`,
    )
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table score drop column effective_answers`)
  }
}
