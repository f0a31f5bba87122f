import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    name: 'respond',
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    // A role query walks the whole page; on a busy machine that takes a while.
    testTimeout: 20_000,
    setupFiles: ['src/testing/browser.setup.ts'],
  },
})
