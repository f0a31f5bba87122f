import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'apps/*/vitest.config.ts', 'apps/*/vitest.e2e.config.ts'],
    // Vitest takes one worker on two cores; many tests wait for PostgreSQL, killed processes or a browser.
    maxWorkers: 3,
  },
})
