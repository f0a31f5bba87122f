import type { MigrationInterface, QueryRunner } from 'typeorm'
import { roleNamesOf } from './role-names.ts'

/** Coordinators say how many inhabitants an organisation has that they add: without it nobody is found that is like it (method 4.5). */
export class AskForPopulation1764280120000 implements MigrationInterface {
  readonly name = 'AskForPopulation1764280120000'

  async up(runner: QueryRunner): Promise<void> {
    const { api } = await roleNamesOf(runner)
    await runner.query(`grant insert (population) on organisation to ${api}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    const { api } = await roleNamesOf(runner)
    await runner.query(`revoke insert (population) on organisation from ${api}`)
  }
}
