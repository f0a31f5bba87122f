/** For `test.globalSetup` of a package whose tests need PostgreSQL. */
export { setup, teardown } from '@mognad/db/testing/test-server'
