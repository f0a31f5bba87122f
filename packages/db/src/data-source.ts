import 'reflect-metadata'
import { DataSource } from 'typeorm'
import { entities } from './entities.ts'
import { migrations } from './migrations/all-migrations.ts'

export interface DataSourceOptions {
  /** Connections at most; 10 unless stated. */
  readonly poolSize?: number
  /** Shown in pg_stat_activity. */
  readonly applicationName?: string
  /** Settings of every session, given at connection. Never a tenant: those are set per transaction. */
  readonly settings?: Readonly<Record<string, string>>
}

/**
 * A TypeORM data source on PostgreSQL, not yet connected. Its pool sends without waiting for the answer before
 * (`pipeline`), so COPY and cursors are refused on it: `openCopyPool` in connections.ts is for those.
 */
export function createDataSource(url: string, options: DataSourceOptions = {}): DataSource {
  const settings = Object.entries(options.settings ?? {})
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    migrations,
    migrationsTableName: 'migration',
    synchronize: false,
    installExtensions: false,
    uuidExtension: 'pgcrypto',
    poolSize: options.poolSize ?? 10,
    ...(options.applicationName ? { applicationName: options.applicationName } : {}),
    extra: {
      pipeline: true,
      ...(settings.length ? { options: settings.map(([name, value]) => `-c ${name}=${value}`).join(' ') } : {}),
    },
  })
}
