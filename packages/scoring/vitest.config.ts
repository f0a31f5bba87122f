import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'scoring',
    // What a file leaves behind no other file looks at; loading everything anew for each took a third of the time.
    isolate: false,
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    // Exhaustive comparisons take seconds where many processes share a machine.
    testTimeout: 300_000,
    setupFiles: ['./test/fixed-seed.ts'],
  },
})
