import { afterAll, beforeAll } from 'vitest'
import { openConnections, type Connections } from '../src/connections.ts'
import type { RoleKind } from '../src/roles.ts'
import { scenario, type Scenario } from '../src/testing/scenario.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing/template-database.ts'

export interface Stage {
  database: TestDatabase
  db: Connections<RoleKind | 'migrator'>
  scene: Scenario
}

/** A database, every role's connections and a scenario for one test file; all of it is taken down afterwards. */
export function useStage(): Stage {
  const stage = {} as Stage
  beforeAll(async () => {
    stage.database = await createTestDatabase()
    stage.db = await openConnections(stage.database.urls, { poolSize: 5 })
    stage.scene = scenario(stage.db.migrator.pool)
  })
  afterAll(async () => {
    await stage.db.close()
    await stage.database.drop()
  })
  return stage
}

/** The SQLSTATE that a statement fails with; null when it does not fail. */
export async function failureOf(attempt: Promise<unknown>): Promise<string | null> {
  try {
    await attempt
    return null
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}
