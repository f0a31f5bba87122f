import type { QueryRunner } from 'typeorm'
import { roleNames, type RoleNames } from '../roles.ts'

/**
 * The names of the four roles in the database that is being migrated. They differ where several databases with roles
 * of their own share a cluster (tests beside a running system), so a migration asks for them instead of naming them.
 */
export async function roleNamesOf(runner: QueryRunner): Promise<RoleNames> {
  const rows = (await runner.query(`select current_setting('mognad.role_prefix', true) as prefix`)) as {
    prefix: string | null
  }[]
  return roleNames(rows[0]?.prefix || undefined)
}
