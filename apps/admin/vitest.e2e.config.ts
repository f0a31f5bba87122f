import { defineConfig } from 'vitest/config'

// The walks through the running system: real PostgreSQL, API, worker and browser, started as `npm start` does.
export default defineConfig({
  test: {
    name: 'walk',
    include: ['e2e/**/*.e2e.test.ts'],
    globalSetup: ['e2e/demonstration.setup.ts'],
    testTimeout: 900_000,
    // Vitest gives a poll one second, which a busy machine may need for one answer.
    expect: { poll: { timeout: 60_000 } },
    hookTimeout: 900_000,
    // Each walk has a system and a browser of its own, which wait for one another half of the time.
    maxWorkers: 4,
    // Vitest demands a group of its own for a number of its own: walks come after all other tests.
    sequence: { groupOrder: 1 },
  },
})
