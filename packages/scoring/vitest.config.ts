import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'scoring',
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Exhaustive comparisons take seconds where many processes share a machine.
    testTimeout: 60_000,
    setupFiles: ['./test/fixed-seed.ts'],
  },
})
