/** The database of one test file; it lives in db, whose own tests use it too. */
export { createTestDatabase, type TestDatabase } from '@mognad/db/testing/template-database'
