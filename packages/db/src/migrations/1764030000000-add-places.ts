import type { MigrationInterface, QueryRunner } from 'typeorm'

const reasons = `('missing', 'notApplicable', 'hidden', 'joint')`

/**
 * Beside the position of an organisation among others: its likely place, how many it is clearly higher and lower than,
 * and between which places it stays under other weights. Editions of before have none, and say so: a published edition
 * is never computed again.
 */
export class AddPlaces1764030000000 implements MigrationInterface {
  readonly name = 'AddPlaces1764030000000'

  async up(query: QueryRunner): Promise<void> {
    await query.query(`
alter table edition_position
  add column gap_reason text constraint edition_position_gap_reason_check check (gap_reason in ('missing', 'notApplicable', 'hidden')),
  add column likely_low int, add column likely_high int, add column higher_than int, add column lower_than int,
  add column place_reason text default 'notApplicable' constraint edition_position_place_reason_check check (place_reason in ${reasons}),
  add column weight_low int, add column weight_high int,
  add column weight_reason text default 'notApplicable' constraint edition_position_weight_reason_check check (weight_reason in ${reasons});
alter table edition_position alter column place_reason drop default, alter column weight_reason drop default;
update edition_position set gap_reason = coalesce(reason, 'hidden') where best_quarter_gap is null;`)
  }

  async down(query: QueryRunner): Promise<void> {
    await query.query(`
alter table edition_position
  drop column gap_reason, drop column likely_low, drop column likely_high, drop column higher_than, drop column lower_than,
  drop column place_reason, drop column weight_low, drop column weight_high, drop column weight_reason;`)
  }
}
