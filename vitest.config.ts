import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'apps/*/vitest.config.ts', 'apps/*/vitest.e2e.config.ts'],
    // Vitest takes one worker on two cores; the tests mostly wait for PostgreSQL.
    maxWorkers: 2,
  },
})
