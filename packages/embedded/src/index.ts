export { dataFolderOf } from './places.ts'
export { startPostgres, type PostgresOptions, type RunningPostgres } from './start-postgres.ts'
