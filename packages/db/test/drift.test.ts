import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase, type Database } from '../src/connections.ts'
import { migrate } from '../src/migrate.ts'
import { createTestDatabase, type TestDatabase } from '../src/testing/template-database.ts'
import { testRolePrefix } from '../src/testing/test-server.ts'

let database: TestDatabase
let migrator: Database
beforeAll(async () => {
  database = await createTestDatabase()
  migrator = await openDatabase(database.urls.migrator)
})
afterAll(async () => {
  await migrator.close()
  await database.drop()
})

test('the entities say what the migrations made: nothing is left for a generated migration to change', async () => {
  const { upQueries } = await migrator.dataSource.driver.createSchemaBuilder().log()
  expect(upQueries.map(({ query }) => query)).toEqual([])
})

test('every table has an entity', async () => {
  const { rows } = await migrator.pool.query<{ name: string }>(`
    select relname as name from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') and not relispartition and relname <> 'migration'`)
  const described = migrator.dataSource.entityMetadatas.map(({ tableName }) => tableName)
  expect(described.sort()).toEqual(rows.map(({ name }) => name).sort())
})

test('migrating a database that is up to date changes nothing', async () => {
  expect(await migrate(database.urls.migrator, { rolePrefix: testRolePrefix })).toEqual([])
})

test('a row is read and written through its entity as the migrations shaped it', async () => {
  const { OrganisationEntity } = await import('../src/organisations/organisation.entity.ts')
  const organisations = migrator.dataSource.getRepository(OrganisationEntity)
  await organisations.insert({
    id: '019a0000-0000-7000-8000-000000000001',
    code: '0182',
    name: 'Nacka',
    kind: 'municipality',
  })
  expect(await organisations.findOneByOrFail({ code: '0182' })).toMatchObject({
    sharingLevel: 0,
    synthetic: false,
    population: null,
  })
})
