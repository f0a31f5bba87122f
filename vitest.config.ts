import { defineConfig } from 'vitest/config'
import { SlowestFirst } from './packages/tooling/src/slowest-first.ts'

export default defineConfig({
  test: {
    projects: ['packages/*/vitest.config.ts', 'apps/*/vitest.config.ts', 'apps/*/vitest.*.config.ts'],
    // Vitest takes one worker on two cores; many tests wait for PostgreSQL, killed processes or a browser.
    maxWorkers: 3,
    sequence: { sequencer: SlowestFirst },
  },
})
